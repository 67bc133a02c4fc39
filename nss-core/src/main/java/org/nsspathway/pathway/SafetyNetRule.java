package org.nsspathway.pathway;

import org.nsspathway.condition.Condition;

/**
 * One line of the safety net: for whom, and what it says.
 *
 * @param kind what it is about
 * @param when for whom: AND, OR and NOT over signals
 * @param words what it says; for a review the setting that holds its days, for guidance the hook
 * @param source where it comes from
 * @since 0.1
 */
public record SafetyNetRule(Kind kind, Condition when, String words, String source) {

    /** What a line of the safety net is about. */
    public enum Kind {
        /** When to look again; the first line that holds counts. */
        REVIEW,
        /** Who owns which result. */
        OWNER,
        /** What to look out for. */
        LOOK_FOR,
        /** Whom to call. */
        CALL,
        /** Guidance of the sources that a hook opens; the words name the hook. */
        GUIDANCE
    }
}
