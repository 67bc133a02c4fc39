package org.nsspathway.condition;

import java.util.Collection;

/**
 * What a condition comes to: met, not met, or not to be told from what is known. Combines by Kleene's strong logic,
 * written once, here. Nothing turns unknown into no.
 *
 * @since 0.1
 */
public enum Verdict {
    /** Known to hold. */
    MET,
    /** Known not to hold. */
    NOT_MET,
    /** Cannot be told from what is recorded. */
    UNKNOWN;

    /**
     * A verdict that is known.
     *
     * @param holds whether the condition holds
     * @return met or not met
     */
    public static Verdict of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /**
     * Both hold.
     *
     * @param other the other verdict
     * @return not met if either is, unknown if either is, met otherwise
     */
    public Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET ? other : UNKNOWN;
    }

    /**
     * At least one holds.
     *
     * @param other the other verdict
     * @return met if either is, unknown if either is, not met otherwise
     */
    public Verdict or(Verdict other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET ? other : UNKNOWN;
    }

    /**
     * It does not hold.
     *
     * @return the opposite; unknown stays unknown
     */
    public Verdict not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * At least so many of several hold.
     *
     * @param least how many must hold
     * @param verdicts the several
     * @return met if so many are met, not met if so many cannot be reached any more, unknown otherwise
     */
    public static Verdict atLeast(int least, Collection<Verdict> verdicts) {
        int met = 0;
        int open = 0;
        for (Verdict each : verdicts) {
            met += each == MET ? 1 : 0;
            open += each == UNKNOWN ? 1 : 0;
        }
        if (met >= least) {
            return MET;
        }
        return met + open < least ? NOT_MET : UNKNOWN;
    }
}
