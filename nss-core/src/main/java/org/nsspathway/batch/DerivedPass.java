package org.nsspathway.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.DerivedNumber;
import org.nsspathway.vocabulary.Fact;

/**
 * Works one number out for all people of a block who have rows of its inputs, by the same calculation as for one person,
 * and compares it with all limits that are asked for.
 */
final class DerivedPass {
    private final Planes planes;
    private final Derivation.Calculation calculation;
    private final @Nullable TimeSpan window;
    private final InputRows inputs;
    private final GatheredRows gathered;
    private final DerivedNumber number = new DerivedNumber();
    private final Span span = new Span();
    private final Comparison[] comparisons;
    private final Cut[] cuts;
    private final int[] met;
    private final int[] notMet;
    /** Where the number is recorded itself, so that nobody asks what follows from others. */
    private final int stated;

    DerivedPass(
            Rules rules,
            Wants.Derived derived,
            Map<Wants.Limit, Truth> limits,
            InputRows inputs,
            int stated,
            Schedule schedule,
            Planes planes) {
        Fact fact = rules.fact(derived.fact());
        DerivationCall call = fact.derivation().orElseThrow();
        this.planes = planes;
        this.calculation = rules.vocabulary().calculation(call);
        this.window = derived.window();
        this.inputs = inputs;
        this.gathered = new GatheredRows(call.inputs().size());
        this.stated = stated;
        List<Wants.Limit> keys = new ArrayList<>(limits.keySet());
        this.comparisons = keys.stream().map(Wants.Limit::comparison).toArray(Comparison[]::new);
        this.cuts = keys.stream().map(Wants.Limit::cut).toArray(Cut[]::new);
        List<Truth> truths = new ArrayList<>(limits.values());
        this.met = truths.stream().mapToInt(each -> schedule.plane(each.met())).toArray();
        this.notMet =
                truths.stream().mapToInt(each -> schedule.plane(each.notMet())).toArray();
    }

    void read(CohortBlock block) {
        inputs.start(block);
        for (int person = inputs.next(gathered); person != InputRows.NOBODY; person = inputs.next(gathered)) {
            if (stated <= Schedule.NOWHERE || !planes.has(stated, person)) {
                number.clear();
                calculation.derive(gathered, window, number);
                compare(person);
            }
        }
    }

    private void compare(int person) {
        if (!number.isKnown()) {
            return;
        }
        span.set(number.lowMillionths(), number.lowOpen(), number.highMillionths(), number.highOpen());
        for (int limit = 0; limit < cuts.length; limit++) {
            Verdict verdict = span.compare(comparisons[limit], cuts[limit].floor(), cuts[limit].whole());
            if (verdict != Verdict.UNKNOWN) {
                planes.set(verdict == Verdict.MET ? met[limit] : notMet[limit], person);
            }
        }
    }
}
