package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.filtertest.RecordQuestions;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.Reading;
import org.nsspathway.internal.reading.Settling;

/** Reads conditions that stand in no criterion, by the rules that criteria are read by. */
final class RecordAnswers implements RecordQuestions {
    private final Map<String, CriteriaSet> sets;
    private final ConditionReader reader;

    RecordAnswers(Map<String, CriteriaSet> sets, ConditionReader reader) {
        this.sets = sets;
        this.reader = reader;
    }

    @Override
    public Answer ask(Condition condition, String firesIn) {
        LocalDate day = reader.rows().presentation().assessedOn();
        CriteriaSet set = sets.get(firesIn);
        if (set != null && set.beginsAfter(day)) {
            return Answer.unknown("No version of " + set.id() + " is known for " + day);
        }
        return new AnswerRead(reader.read(condition, firesIn));
    }

    /** What a reading says. */
    private record AnswerRead(Reading reading) implements Answer {
        @Override
        public Verdict verdict() {
            return reading.verdict();
        }

        @Override
        public String reason() {
            return Explanation.of(reading).reason();
        }

        @Override
        public List<String> missing() {
            if (verdict() != Verdict.UNKNOWN) {
                return List.of();
            }
            return Settling.missing(reading.residual()).stream()
                    .map(MissingFact::fact)
                    .distinct()
                    .toList();
        }

        /** The verdict only: a reason tells of a person. */
        @Override
        public String toString() {
            return "Answer{" + verdict() + "}";
        }
    }
}
