package org.nsspathway.filtertest;

import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * One person's record, of which conditions are asked. Do not implement: a catalogue of criteria does.
 *
 * @since 0.1
 */
public interface RecordQuestions {

    /**
     * Reads a condition.
     *
     * @param condition the condition
     * @param firesIn id of the set whose criteria FIRES names; empty where the condition fires none
     * @return what it came to
     */
    Answer ask(Condition condition, String firesIn);

    /**
     * What a condition came to. The reason and what is missing are worked out when asked for.
     *
     * @since 0.1
     */
    interface Answer {
        /** Nothing was asked. */
        Answer NONE = unknown("");

        /**
         * An answer that leaves it open.
         *
         * @param reason why, in one line
         * @return unknown, with nothing that would settle it
         */
        static Answer unknown(String reason) {
            return new Answer() {
                @Override
                public Verdict verdict() {
                    return Verdict.UNKNOWN;
                }

                @Override
                public String reason() {
                    return reason;
                }

                @Override
                public List<String> missing() {
                    return List.of();
                }
            };
        }

        /**
         * What it came to.
         *
         * @return met, not met or unknown
         */
        Verdict verdict();

        /**
         * Why.
         *
         * @return one line
         */
        String reason();

        /**
         * The facts that would settle an unknown verdict.
         *
         * @return their names, cheapest first; empty unless the verdict is unknown
         */
        List<String> missing();
    }

    /**
     * Opens records. Do not implement.
     *
     * @since 0.1
     */
    @FunctionalInterface
    interface Source {

        /**
         * Opens one person's record.
         *
         * @param presentation what is known of the person
         * @param reading how silence and age of the record are read
         * @return the record
         */
        RecordQuestions about(Presentation presentation, RecordReading reading);
    }
}
