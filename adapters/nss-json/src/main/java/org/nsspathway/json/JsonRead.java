package org.nsspathway.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.Problem;

/**
 * What came of reading one document: its value, unless it was rejected, and everything that is wrong with it.
 * Immutable.
 *
 * @param <T> what the document holds
 * @since 0.1
 */
public final class JsonRead<T> {
    private final String id;
    private final @Nullable T value;
    private final List<Problem> problems;

    JsonRead(String id, @Nullable T value, List<Problem> problems) {
        this.id = id;
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * What the document calls itself.
     *
     * @return the member {@code id}, which is the writer's own; an empty string where there is none
     */
    public String id() {
        return id;
    }

    /**
     * The value.
     *
     * @return empty where the document was rejected; a problem then says why
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What is wrong with it, each at its JSON pointer.
     *
     * @return in the order of reading; a problem does not always reject the document
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether it was read, and how many problems it has. */
    @Override
    public String toString() {
        return "JsonRead{" + (value == null ? "rejected" : "read") + ", " + problems.size() + " problems}";
    }
}
