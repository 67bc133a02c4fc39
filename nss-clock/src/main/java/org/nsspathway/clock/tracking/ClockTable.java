package org.nsspathway.clock.tracking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.ReferralCase;
import org.nsspathway.referral.ReferralCases;

/**
 * The result of a file of referrals: one line for each that could be read, and every problem with its place. Rows of
 * the file equal lines plus rows rejected.
 *
 * @param rows the lines, in the order of the file
 * @param problems what was wrong with the file and with its referrals, located
 * @param rowsIn how many rows the file has
 * @param rowsRejected how many of them gave no line
 * @since 0.1
 */
public record ClockTable(List<ClockRow> rows, List<Problem> problems, int rowsIn, int rowsRejected) {

    /** Copies the lists. */
    public ClockTable {
        rows = ImmutableList.copyOf(rows);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Runs a clock over a file.
     *
     * @param cases the referrals as they were read
     * @param clock the clock, for example {@code FasterDiagnosisClock.standard()::status}
     * @param asOf the day for which the statuses hold; a row with a day of its own keeps it
     * @param calendar which days are worked
     * @return the result
     */
    public static ClockTable of(ReferralCases cases, ReferralClock clock, LocalDate asOf, WorkingDayCalendar calendar) {
        ImmutableList.Builder<ClockRow> rows = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        problems.addAll(cases.problems());
        for (ReferralCase each : cases.cases()) {
            ClockStatus status = clock.status(each.referral(), each.asOf().orElse(asOf));
            for (Problem problem : status.reading().problems()) {
                problems.add(located(problem, each.place()));
            }
            rows.add(ClockRow.of(each.id(), status, calendar));
        }
        return new ClockTable(rows.build(), problems.build(), cases.rowsIn(), cases.rowsRejected());
    }

    private static Problem located(Problem problem, Place row) {
        return new Problem(problem.code(), row.column(problem.place().column()), problem.text());
    }
}
