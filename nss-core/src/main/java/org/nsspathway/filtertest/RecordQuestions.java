package org.nsspathway.filtertest;

import com.google.common.collect.ImmutableList;
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
     * What a condition came to.
     *
     * @param verdict met, not met or unknown
     * @param reason why, in one line
     * @param missing names of the facts that would settle an unknown verdict, cheapest first
     * @since 0.1
     */
    record Answer(Verdict verdict, String reason, List<String> missing) {

        /** Keeps its own copy. */
        public Answer {
            missing = ImmutableList.copyOf(missing);
        }

        /** The verdict only: a reason tells of a person. */
        @Override
        public String toString() {
            return "Answer{" + verdict + "}";
        }
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
