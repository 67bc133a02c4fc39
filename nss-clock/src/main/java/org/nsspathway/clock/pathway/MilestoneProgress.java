package org.nsspathway.clock.pathway;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nsspathway.clock.workingday.WorkingDayAnswer;
import org.nsspathway.internal.style.NssStyle;

/**
 * How one milestone of one referral stands. Do not implement.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface MilestoneProgress permits ImmutableMilestoneProgress {

    /**
     * The step.
     *
     * @return the milestone
     */
    Milestone milestone();

    /**
     * The day by which it is to be done.
     *
     * @return the day, or why it cannot be told
     */
    WorkingDayAnswer by();

    /**
     * The day on which it was done.
     *
     * @return the earliest event that shows it; empty if none does
     */
    Optional<LocalDate> doneOn();

    /**
     * How it stands.
     *
     * @return the state
     */
    MilestoneState state();

    /**
     * The progress in one plain sentence.
     *
     * @return for example {@code triage: done in time on 2025-03-04, by 2025-03-05}
     */
    default String sentence() {
        return milestone().name() + ": " + state().label()
                + doneOn().map(day -> " on " + day).orElse("") + ", by " + by().text();
    }

    /** A builder for this package. */
    final class Builder extends ImmutableMilestoneProgress.Builder {
        Builder() {}
    }
}
