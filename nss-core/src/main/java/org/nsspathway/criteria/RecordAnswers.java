package org.nsspathway.criteria;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.filtertest.RecordQuestions;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** Reads conditions that stand in no criterion, by the rules that criteria are read by. */
final class RecordAnswers implements RecordQuestions {
    private final RuleContext context;
    private final ImmutableMap<String, CriteriaSet> sets;
    private final PersonRows rows;
    private final LocalDate day;
    private final Map<String, ConditionReader> readers = new HashMap<>();

    RecordAnswers(
            RuleContext context,
            ImmutableMap<String, CriteriaSet> sets,
            Presentation presentation,
            RecordReading reading) {
        this.context = context;
        this.sets = sets;
        this.rows = new PersonRows(presentation, reading, context.vocabulary());
        this.day = presentation.assessedOn();
    }

    @Override
    public Answer ask(Condition condition, String firesIn) {
        CriteriaSet set = sets.get(firesIn);
        if (set != null && set.beginsAfter(day)) {
            return new Answer(Verdict.UNKNOWN, "No version of " + set.id() + " is known for " + day, List.of());
        }
        Reading reading = readers.computeIfAbsent(firesIn, id -> reader(set)).read(condition);
        List<String> missing = reading.verdict() == Verdict.UNKNOWN
                ? Settling.missing(reading.residual()).stream()
                        .map(MissingFact::fact)
                        .distinct()
                        .toList()
                : List.of();
        return new Answer(reading.verdict(), Explanation.of(reading).reason(), missing);
    }

    private ConditionReader reader(@org.jspecify.annotations.Nullable CriteriaSet set) {
        List<Criterion> fired = set == null ? List.of() : set.inForce().inForceOn(day);
        return new ConditionReader(context, rows, CriteriaEvaluator.firing(fired));
    }
}
