package org.nsspathway.filtertest;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;

/** What one test came to, whose words are put together only when somebody wants to read them. */
final class Assessed implements FilterTestStanding {
    private final FilterTest test;
    private final boolean decided;
    private final Supplier<FilterTestState> state;
    private final Verdict abnormal;
    private final @Nullable DateInterval takenOn;
    private final Supplier<String> reason;
    private final Supplier<List<String>> dependsOn;

    private Assessed(
            FilterTest test,
            boolean decided,
            Supplier<FilterTestState> state,
            Verdict abnormal,
            @Nullable DateInterval takenOn,
            Supplier<String> reason,
            Supplier<List<String>> dependsOn) {
        this.test = test;
        this.decided = decided;
        this.state = state;
        this.abnormal = abnormal;
        this.takenOn = takenOn;
        this.reason = reason;
        this.dependsOn = dependsOn;
    }

    /** A test whose result was looked for. */
    static Assessed recorded(FilterTest test, Standing standing, Verdict abnormal, Supplier<String> reason) {
        return new Assessed(test, true, standing::state, abnormal, standing.takenOn(), reason, List::of);
    }

    /** A test that is not needed. */
    static Assessed notNeeded(FilterTest test, Supplier<String> reason) {
        return new Assessed(test, true, () -> FilterTestState.NOT_NEEDED, Verdict.UNKNOWN, null, reason, List::of);
    }

    /** A test that is not known to be needed or not. */
    static Assessed undecided(
            FilterTest test,
            Supplier<FilterTestState> state,
            Supplier<String> reason,
            Supplier<List<String>> dependsOn) {
        return new Assessed(test, false, Suppliers.memoize(state::get), Verdict.UNKNOWN, null, reason, dependsOn);
    }

    Assessed with(FilterTestState other, Supplier<String> otherReason) {
        return new Assessed(test, true, () -> other, abnormal, takenOn, otherReason, List::of);
    }

    @Override
    public FilterTest test() {
        return test;
    }

    @Override
    public FilterTestState state() {
        return state.get();
    }

    @Override
    public Verdict abnormal() {
        return abnormal;
    }

    @Override
    public boolean isOutstanding() {
        return decided && state().isOutstanding();
    }

    /** Whether somebody has to do something to get the result. */
    boolean isToBeArranged() {
        return decided && state().isToBeArranged();
    }

    String reason() {
        return reason.get();
    }

    FilterTestAssessment inFull() {
        return new FilterTestAssessment.Builder()
                .test(test)
                .state(state())
                .abnormal(abnormal)
                .reason(reason.get())
                .takenOn(Optional.ofNullable(takenOn))
                .addAllDependsOn(dependsOn.get())
                .build();
    }

    /** The test and its state. */
    @Override
    public String toString() {
        return test.test() + " " + state();
    }
}
