package org.nsspathway.clock.pathway;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.workingday.WorkingDayAnswer;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.Referral;

/**
 * When an open pathway is expected to end, and which step must happen by when. An estimate from usual lengths; it
 * changes no status and no due date.
 *
 * @param verdict whether the due date will be kept
 * @param due the due date
 * @param steps the steps that are still to come, in order; empty if none is left
 * @since 0.1
 */
public record Forecast(Verdict verdict, LocalDate due, List<ForecastStep> steps) {

    /**
     * What is to be expected.
     *
     * @since 0.1
     */
    public enum Verdict {
        /** The last step is expected on or before the due date. */
        IN_TIME,
        /** The last step is expected after the due date. */
        BREACH,
        /** Every step is done and the clock still runs: see what is missing. */
        NO_STEP_LEFT,
        /** A day outside the known years of the calendar would be needed. */
        CALENDAR_UNKNOWN
    }

    /** Copies the steps. */
    public Forecast {
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * The forecast for an open clock.
     *
     * @param pathway the steps with their usual lengths
     * @param referral the referral with its events
     * @param status its open status
     * @param calendar which days are worked
     * @return the forecast
     */
    public static Forecast of(
            TimedPathway pathway, Referral referral, ClockStatus.Open status, WorkingDayCalendar calendar) {
        LocalDate start = status.reading().start().orElseThrow();
        LocalDate asOf = status.reading().asOf();
        int lastDone = pathway.lastDone(referral, start, asOf);
        List<Milestone> left =
                pathway.milestones().subList(lastDone + 1, pathway.milestones().size());
        LocalDate from = lastDone < 0
                ? start
                : TimedPathway.doneOn(pathway.milestones().get(lastDone), referral, start, asOf)
                        .orElse(start);
        List<WorkingDayAnswer> expected = expected(left, from, asOf, calendar);
        List<WorkingDayAnswer> latest = latest(left, status.due(), calendar);
        List<ForecastStep> steps = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            steps.add(new ForecastStep(left.get(i), expected.get(i), latest.get(i)));
        }
        return new Forecast(verdict(steps, status.due()), status.due(), steps);
    }

    private static List<WorkingDayAnswer> expected(
            List<Milestone> left, LocalDate from, LocalDate asOf, WorkingDayCalendar calendar) {
        List<WorkingDayAnswer> expected = new ArrayList<>();
        WorkingDayAnswer at = new WorkingDayAnswer.Known(from);
        for (Milestone milestone : left) {
            if (at instanceof WorkingDayAnswer.Known known) {
                at = notBefore(milestone.usual().after(known.date(), calendar), asOf);
            }
            expected.add(at);
        }
        return expected;
    }

    private static WorkingDayAnswer notBefore(WorkingDayAnswer answer, LocalDate asOf) {
        return answer instanceof WorkingDayAnswer.Known known && known.date().isBefore(asOf)
                ? new WorkingDayAnswer.Known(asOf)
                : answer;
    }

    private static List<WorkingDayAnswer> latest(List<Milestone> left, LocalDate due, WorkingDayCalendar calendar) {
        List<WorkingDayAnswer> latest = new ArrayList<>();
        WorkingDayAnswer at = new WorkingDayAnswer.Known(due);
        for (int i = left.size() - 1; i >= 0; i--) {
            latest.add(0, at);
            if (at instanceof WorkingDayAnswer.Known known) {
                at = left.get(i).usual().before(known.date(), calendar);
            }
        }
        return latest;
    }

    private static Verdict verdict(List<ForecastStep> steps, LocalDate due) {
        if (steps.isEmpty()) {
            return Verdict.NO_STEP_LEFT;
        }
        WorkingDayAnswer end = steps.get(steps.size() - 1).expectedOn();
        if (end instanceof WorkingDayAnswer.Known known) {
            return known.date().isAfter(due) ? Verdict.BREACH : Verdict.IN_TIME;
        }
        return Verdict.CALENDAR_UNKNOWN;
    }

    /**
     * The forecast in one plain sentence.
     *
     * @return the expected end against the due date, and the next step with its last day
     */
    public String sentence() {
        if (steps.isEmpty()) {
            return "Every step is done and the clock still runs; due " + due;
        }
        WorkingDayAnswer end = steps.get(steps.size() - 1).expectedOn();
        ForecastStep next = steps.get(0);
        String nextStep =
                "; next: " + next.milestone().name() + ", by " + next.latestOn().text() + " at the latest";
        if (end instanceof WorkingDayAnswer.Known known) {
            long late = ChronoUnit.DAYS.between(due, known.date());
            String against = late > 0
                    ? late + (late == 1 ? " day" : " days") + " after the due date " + due
                    : "by the due date " + due;
            return "Expected to end on " + known.date() + ", " + against + nextStep;
        }
        return "The end cannot be told: " + end.text() + "; due " + due + nextStep;
    }
}
