package org.nsspathway.clock;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/**
 * Shares a 62-day result between the provider that investigated and the one that treated, by the six scenarios of
 * {@code allocation.csv}. The 28-day result is never shared. Pure.
 *
 * @since 0.1
 */
public final class BreachAllocation {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BreachAllocation STANDARD = new BreachAllocation();

    private final List<Scenario> scenarios = RuleTable.load(
            BreachAllocation.class,
            "allocation.csv",
            List.of("overall", "until_handover", "after_handover", "investigating_share", "treating_share", "source"),
            Scenario::read);

    private BreachAllocation() {}

    /**
     * The packaged scenarios.
     *
     * @return the function
     */
    public static BreachAllocation standard() {
        return STANDARD;
    }

    /**
     * Shares a result by how long each part took.
     *
     * @param calendarDaysUntilHandover from the start of the clock to the handover, less the days taken off in it
     * @param calendarDaysAfterHandover from the handover to the treatment, less the days taken off in it
     * @param treatedOn the day of treatment, which selects the limits in force
     * @return the shares
     */
    public Allocation byCalendarDays(
            int calendarDaysUntilHandover, int calendarDaysAfterHandover, LocalDate treatedOn) {
        checkArgument(
                calendarDaysUntilHandover >= 0,
                "calendarDaysUntilHandover must not be below 0 but was %s",
                calendarDaysUntilHandover);
        checkArgument(
                calendarDaysAfterHandover >= 0,
                "calendarDaysAfterHandover must not be below 0 but was %s",
                calendarDaysAfterHandover);
        int length = ClockRules.packaged()
                .version(Standard.SIXTY_TWO_DAY, treatedOn)
                .map(StandardRule::lengthCalendarDays)
                .orElseThrow(() -> new IllegalArgumentException("No 62-day rule was in force on " + treatedOn + "."));
        return byScenario(
                calendarDaysUntilHandover + calendarDaysAfterHandover <= length,
                calendarDaysUntilHandover <= Limit.calendarDays("handover", treatedOn),
                calendarDaysAfterHandover <= Limit.calendarDays("after-handover", treatedOn));
    }

    /**
     * Shares a result by its scenario.
     *
     * @param overallMet whether the whole wait met the standard
     * @param handoverMet whether the handover was in time
     * @param afterHandoverMet whether the treatment was in time after the handover
     * @return the shares
     * @throws IllegalArgumentException if the three cannot be true together
     */
    public Allocation byScenario(boolean overallMet, boolean handoverMet, boolean afterHandoverMet) {
        for (Scenario scenario : scenarios) {
            if (scenario.overall == overallMet
                    && scenario.untilHandover == handoverMet
                    && scenario.afterHandover == afterHandoverMet) {
                return new Allocation(overallMet, scenario.investigating, scenario.treating);
            }
        }
        throw new IllegalArgumentException("The whole cannot be " + (overallMet ? "met" : "missed")
                + " with both parts " + (handoverMet ? "met" : "missed") + ". Check the three results.");
    }

    /**
     * One provider investigated and treated: it takes all.
     *
     * @param overallMet whether the wait met the standard
     * @return the shares, all of it with the treating provider
     */
    public Allocation oneProvider(boolean overallMet) {
        return new Allocation(overallMet, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /**
     * No accountable investigating provider was recorded: half and half.
     *
     * @param overallMet whether the wait met the standard
     * @return the shares
     */
    public Allocation investigatingProviderNotRecorded(boolean overallMet) {
        return new Allocation(overallMet, HALF, HALF);
    }

    private enum Part {
        MET,
        MISSED
    }

    /** One row of the table. */
    private record Scenario(
            boolean overall,
            boolean untilHandover,
            boolean afterHandover,
            BigDecimal investigating,
            BigDecimal treating) {
        static Scenario read(RuleRow row) {
            row.required("source");
            return new Scenario(
                    row.constant("overall", Part.class) == Part.MET,
                    row.constant("until_handover", Part.class) == Part.MET,
                    row.constant("after_handover", Part.class) == Part.MET,
                    row.decimal("investigating_share"),
                    row.decimal("treating_share"));
        }
    }
}
