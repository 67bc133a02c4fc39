package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.EventKind;

/**
 * What a clock read from a referral: its dates, the rule that applied, the choices that decided, and every problem.
 * What could not be computed is empty. Immutable. Do not implement.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface ClockReading permits ImmutableClockReading {

    /**
     * The standard that was read.
     *
     * @return the standard
     */
    Standard standard();

    /**
     * The day for which the status holds; later events are not counted.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * The version of the rules, as {@code standards.csv} names it.
     *
     * @return for example {@code fds-2021-10}
     */
    String ruleVersion();

    /**
     * The row of {@code scope.csv} that decided whether the referral counts.
     *
     * @return its id; empty if none was reached
     */
    Optional<String> scopeRule();

    /**
     * The route under which the referral is published.
     *
     * @return its name as in the published tables; empty if the referral does not count
     */
    Optional<String> route();

    /**
     * Day 0.
     *
     * @return the day on which the clock started; empty if it did not start or the day is missing
     */
    Optional<LocalDate> start();

    /**
     * The last day that meets the standard, with the days taken off already counted.
     *
     * @return the due date; empty if the clock did not start
     */
    Optional<LocalDate> due();

    /**
     * The day on which the clock stopped.
     *
     * @return the day; empty if it runs, or ended without a day of its own
     */
    Optional<LocalDate> stop();

    /**
     * What stopped the clock.
     *
     * @return the kind of event; empty if the clock has not stopped
     */
    Optional<EventKind> stoppedBy();

    /**
     * How many calendar days the standard allows.
     *
     * @return the length, 0 if no version of the rules was reached
     */
    int lengthCalendarDays();

    /**
     * How many calendar days are taken off the wait.
     *
     * @return the days, 0 or more
     */
    int adjustmentCalendarDays();

    /**
     * Choices of the policy that made a difference here.
     *
     * @return the choices, in their order
     */
    Set<PolicyChoice> decidedBy();

    /**
     * What is wrong with the referral as it was recorded.
     *
     * @return the problems, in the order in which they were found
     */
    List<Problem> problems();

    /** A builder for this package. */
    final class Builder extends ImmutableClockReading.Builder {
        Builder() {}
    }
}
