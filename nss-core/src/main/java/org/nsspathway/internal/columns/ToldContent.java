package org.nsspathway.internal.columns;

import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.TimeSpan;

/**
 * All that a row about a symptom, a history item or a concern says, its dates apart. Many rows say the same, so that
 * what follows from it is worked out once and then looked up.
 *
 * @param kind what sort of row it is
 * @param term number of the term
 * @param qualifiers what was said of it, one bit a qualifier
 * @param denied what was said not to be so, one bit a qualifier
 * @param side the side of the body, or null
 * @param code number of the cause or detail, 0 for none
 * @param lasting the stated length, or null
 * @param since whether the row has a date since when it has been there
 * @param recorded whether the row has the day it was written down
 * @param wide whether the row's dates lie with the rows that need more room
 */
public record ToldContent(
        Kind kind,
        int term,
        long qualifiers,
        long denied,
        @Nullable Side side,
        int code,
        @Nullable TimeSpan lasting,
        boolean since,
        boolean recorded,
        boolean wide) {

    public enum Kind {
        SYMPTOM,
        ABSENT_SYMPTOM,
        HISTORY,
        ABSENT_HISTORY,
        CONCERN,
        /** A concern that has reasons; they are a row of their own beside it. */
        CONCERN_WITH_REASONS,
        REASONS;

        public boolean isSymptom() {
            return this == SYMPTOM || this == ABSENT_SYMPTOM;
        }

        public boolean isAbsence() {
            return this == ABSENT_SYMPTOM || this == ABSENT_HISTORY;
        }
    }
}
