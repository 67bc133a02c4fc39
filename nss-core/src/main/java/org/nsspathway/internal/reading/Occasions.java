package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Vocabulary;

/** Counts the distinct days with results on which a condition holds. */
public final class Occasions {

    private Occasions() {}

    /** How many days there are, on how many the part holds, and what follows. */
    record Count(int days, int met, Verdict verdict) {}

    static Count count(Condition.Occasions condition, Prepared part, ConditionReader reader) {
        PersonRows rows = reader.rows();
        LocalDate start = condition.window().before(rows.presentation().assessedOn());
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String test : tests(condition.part(), rows.vocabulary())) {
            for (TestResult result : rows.done(test)) {
                result.takenOn()
                        .filter(DateInterval::isOneDay)
                        .map(DateInterval::earliest)
                        .filter(day -> !day.isBefore(start))
                        .ifPresent(days::add);
            }
        }
        int met = 0;
        int open = 0;
        for (LocalDate day : days) {
            Verdict verdict = reader.over(rows.on(day)).read(part).verdict();
            met += verdict == Verdict.MET ? 1 : 0;
            open += verdict == Verdict.UNKNOWN ? 1 : 0;
        }
        if (met >= condition.least()) {
            return new Count(days.size(), met, Verdict.MET);
        }
        boolean couldBe = days.size() < condition.least() || met + open >= condition.least();
        return new Count(days.size(), met, couldBe ? Verdict.UNKNOWN : Verdict.NOT_MET);
    }

    /** The facts that the part asks for, with those that their definitions, flags and derivations ask for. */
    public static Set<String> tests(Condition part, Vocabulary vocabulary) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(ConditionFacts.of(part));
        while (!open.isEmpty()) {
            vocabulary.fact(open.pop()).filter(fact -> found.add(fact.name())).ifPresent(fact -> {
                fact.definition().ifPresent(definition -> open.addAll(ConditionFacts.of(definition)));
                fact.score()
                        .ifPresent(score ->
                                score.parts().forEach(each -> open.addAll(ConditionFacts.of(each.condition()))));
                fact.flagOf().ifPresent(open::add);
                fact.derivation().ifPresent(call -> open.addAll(call.inputs()));
            });
        }
        return found;
    }
}
