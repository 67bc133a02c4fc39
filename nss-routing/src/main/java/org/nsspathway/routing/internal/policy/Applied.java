package org.nsspathway.routing.internal.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.pathway.Fallback;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;

/**
 * A pathway that applies, and the line that made it apply.
 *
 * @since 0.1
 */
public final class Applied implements Comparable<Applied> {
    private final int order;
    private final PolicyLine line;
    private final Pathway pathway;
    private final @Nullable Fallback fallback;

    private Applied(int order, PolicyLine line, Pathway pathway, @Nullable Fallback fallback) {
        this.order = order;
        this.line = line;
        this.pathway = pathway;
        this.fallback = fallback;
    }

    static Applied by(PolicyLine line) {
        return new Applied(line.order(), line, line.pathway().orElseThrow(), null);
    }

    static Applied insteadOf(PolicyLine closed, Fallback fallback, int order) {
        return new Applied(order, closed, fallback.instead(), fallback);
    }

    /**
     * The place at which it stands.
     *
     * @return the order of the line, or of the line at whose place a fall-back stands
     */
    public int order() {
        return order;
    }

    /**
     * The line that holds.
     *
     * @return the line; of a fall-back the one that leads to the closed pathway
     */
    public PolicyLine line() {
        return line;
    }

    /**
     * The pathway that applies.
     *
     * @return never one that is closed
     */
    public Pathway pathway() {
        return pathway;
    }

    /**
     * The fall-back that put it there.
     *
     * @return empty where the line leads to it itself
     */
    public Optional<Fallback> fallback() {
        return Optional.ofNullable(fallback);
    }

    /** By their places. */
    @Override
    public int compareTo(Applied other) {
        return Integer.compare(order, other.order);
    }

    /** Where it leads. */
    @Override
    public String toString() {
        return order + " " + line.id() + " " + pathway.id();
    }
}
