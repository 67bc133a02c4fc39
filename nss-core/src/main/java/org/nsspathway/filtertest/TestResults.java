package org.nsspathway.filtertest;

import com.google.common.base.Ascii;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/** One person's results by test, and how a test stands by them. */
final class TestResults {
    private final LocalDate assessedOn;
    private final Windows windows;
    private final Vocabulary vocabulary;
    private final ListMultimap<String, TestResult> results = ArrayListMultimap.create();
    /** What is recorded as there or not there, with its date where one is. */
    private final Map<String, Optional<DateInterval>> findings = new HashMap<>();

    TestResults(Presentation presentation, Windows windows, Vocabulary vocabulary) {
        this.assessedOn = presentation.assessedOn();
        this.windows = windows;
        this.vocabulary = vocabulary;
        presentation.results().forEach(each -> results.put(name(each.test()), each));
        for (HistoryItem each : presentation.history()) {
            findings.put(name(each.term()), each.startedOn());
        }
    }

    private String name(String term) {
        return vocabulary.fact(term).map(Fact::name).orElse(term);
    }

    String label(String test) {
        return vocabulary.fact(test).map(Fact::label).orElse(test);
    }

    /** The test by itself, by its parts, or by what shows that it was done: whichever tells most. */
    Standing standing(FilterTest row) {
        Standing best = one(row.test(), row);
        if (!row.parts().isEmpty()) {
            Standing parts = all(row.parts(), row);
            best = best.state() == FilterTestState.MISSING ? parts : best.or(parts);
        }
        for (String shown : row.shownBy()) {
            if (findings.containsKey(shown)) {
                best = best.or(dated(findings.get(shown).orElse(today()), windows.days(row.test(), row)));
            }
        }
        return best;
    }

    private Standing all(List<String> tests, FilterTest row) {
        List<Standing> parts = tests.stream().map(part -> one(part, row)).toList();
        return Standing.all(tests.stream().map(this::label).toList(), parts);
    }

    private Standing one(String test, FilterTest row) {
        List<TestResult> own = new ArrayList<>(results.get(test));
        windows.flagsOf(test).forEach(flag -> own.addAll(results.get(flag)));
        Standing recorded = recorded(own, windows.days(test, row));
        List<String> inputs = windows.inputs(test);
        boolean done = recorded.state() == FilterTestState.DONE_AND_VALID;
        if (done
                || inputs.isEmpty()
                || inputs.stream().allMatch(input -> results.get(input).isEmpty())) {
            return recorded;
        }
        Standing workedOut = all(inputs, row);
        return recorded.state() == FilterTestState.MISSING && workedOut.state() == FilterTestState.MISSING
                ? Standing.missing("cannot be worked out (" + workedOut.why() + ")")
                : recorded.or(workedOut);
    }

    private Standing recorded(List<TestResult> own, int days) {
        Standing best = Standing.missing("not recorded");
        DateInterval newest = null;
        for (TestResult each : own) {
            if (each.status() == ResultStatus.DONE) {
                DateInterval taken = each.takenOn().orElse(today());
                boolean newer = newest == null || taken.earliest().isAfter(newest.earliest());
                newest = newer ? taken : newest;
            } else {
                best = best.or(without(each.status()));
            }
        }
        return newest == null ? best : best.or(dated(newest, days));
    }

    private static Standing without(ResultStatus status) {
        return new Standing(
                FilterTestState.valueOf(status.name()),
                null,
                Ascii.toLowerCase(status.name()).replace('_', ' '));
    }

    private Standing dated(DateInterval taken, int days) {
        LocalDate oldest = assessedOn.minusDays(days);
        if (taken.latest().isBefore(oldest)) {
            return new Standing(
                    FilterTestState.STALE, taken, "taken " + taken + ", more than " + days + " days before");
        }
        if (taken.earliest().isBefore(oldest)) {
            return new Standing(
                    FilterTestState.MISSING,
                    taken,
                    "taken " + taken + ", too uncertain to tell whether it is still valid");
        }
        return new Standing(FilterTestState.DONE_AND_VALID, taken, "taken " + taken);
    }

    private DateInterval today() {
        return DateInterval.on(assessedOn);
    }
}
