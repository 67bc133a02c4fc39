package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a rule set: its name, and the day from which its rows are the ones to read.
 *
 * @param name the name, such as {@code 2025-05-01}
 * @param from first day, inclusive; {@link LocalDate#MIN} where none is known
 * @since 0.1
 */
public record SetVersion(String name, LocalDate from) {

    /** Checks that there is a name. */
    public SetVersion {
        checkArgument(!name.isBlank(), "a version needs a name");
    }

    /**
     * The first day on which it is in force, inclusive.
     *
     * @return empty where none is known, so that only the dates of the rows decide
     */
    public Optional<LocalDate> firstDay() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /** Whether it is the version of that name, changed by an edit or not. */
    boolean isCalled(String wanted) {
        return name.equals(wanted) || name.startsWith(wanted + "/");
    }

    SetVersion editedBy(String edit) {
        return new SetVersion(name + "/" + edit, from);
    }
}
