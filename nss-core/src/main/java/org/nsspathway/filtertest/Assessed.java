package org.nsspathway.filtertest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;

/** What one test came to, whose words are put together only when somebody wants to read them. */
final class Assessed {
    private final FilterTest test;
    private final FilterTestState state;
    private final Verdict abnormal;
    private final @Nullable DateInterval takenOn;
    private final Supplier<String> reason;
    private final Supplier<List<String>> dependsOn;

    private Assessed(
            FilterTest test,
            FilterTestState state,
            Verdict abnormal,
            @Nullable DateInterval takenOn,
            Supplier<String> reason,
            Supplier<List<String>> dependsOn) {
        this.test = test;
        this.state = state;
        this.abnormal = abnormal;
        this.takenOn = takenOn;
        this.reason = reason;
        this.dependsOn = dependsOn;
    }

    /** A test whose result was looked for. */
    static Assessed recorded(FilterTest test, Standing standing, Verdict abnormal, Supplier<String> reason) {
        return new Assessed(test, standing.state(), abnormal, standing.takenOn(), reason, List::of);
    }

    /** A test that is not needed, or not known to be. */
    static Assessed without(
            FilterTest test, FilterTestState state, Supplier<String> reason, Supplier<List<String>> dependsOn) {
        return new Assessed(test, state, Verdict.UNKNOWN, null, reason, dependsOn);
    }

    Assessed with(FilterTestState other, Supplier<String> otherReason) {
        return new Assessed(test, other, abnormal, takenOn, otherReason, List::of);
    }

    FilterTestState state() {
        return state;
    }

    String reason() {
        return reason.get();
    }

    FilterTestStanding inShort() {
        return new FilterTestStanding(test, state, abnormal);
    }

    FilterTestAssessment inFull() {
        return new FilterTestAssessment.Builder()
                .test(test)
                .state(state)
                .abnormal(abnormal)
                .reason(reason.get())
                .takenOn(Optional.ofNullable(takenOn))
                .addAllDependsOn(dependsOn.get())
                .build();
    }
}
