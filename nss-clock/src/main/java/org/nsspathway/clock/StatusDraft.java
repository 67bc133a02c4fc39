package org.nsspathway.clock;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;

/** Collects what becomes known about one clock, step by step, and closes with one of the six statuses. */
final class StatusDraft {
    private final ClockInput input;
    private String ruleVersion;
    private int lengthCalendarDays;
    private int adjustmentCalendarDays;
    private @Nullable ScopeRule scope;
    private @Nullable LocalDate start;
    private @Nullable LocalDate stop;
    private @Nullable EventKind stoppedBy;

    StatusDraft(ClockInput input) {
        this.input = input;
        this.ruleVersion = input.book().firstVersion();
    }

    StatusDraft version(StandardRule rule) {
        ruleVersion = rule.version();
        lengthCalendarDays = rule.lengthCalendarDays();
        return this;
    }

    StatusDraft scope(ScopeRule rule) {
        scope = rule;
        return this;
    }

    StatusDraft start(LocalDate day, int adjustment) {
        start = day;
        adjustmentCalendarDays = adjustment;
        return this;
    }

    ClockStatus open() {
        return new ClockStatus.Open(reading());
    }

    /** Met or breached, by the day of the stop. */
    ClockStatus stopped(LocalDate day, EventKind by) {
        int elapsed = elapsed(day);
        if (elapsed < 0) {
            String text = "more days are taken off (" + adjustmentCalendarDays + ") than the whole wait until "
                    + by.label() + " (" + day + ") has";
            input.findings()
                    .problem(ProblemCode.CLOCK_ADJUSTMENT_NOT_ALLOWED, "adjustment", text + ". Correct the number.");
            return indeterminate(Gap.contradicts("adjustment", text));
        }
        stop = day;
        stoppedBy = by;
        return elapsed <= lengthCalendarDays ? new ClockStatus.Met(reading()) : new ClockStatus.Breached(reading());
    }

    int elapsed(LocalDate day) {
        LocalDate from = start;
        checkState(from != null, "the clock must have started");
        return Elapsed.days(from, day, adjustmentCalendarDays);
    }

    boolean isLate(LocalDate day) {
        return elapsed(day) > lengthCalendarDays;
    }

    ClockStatus excluded(LocalDate day, EventKind by, String why) {
        stop = day;
        stoppedBy = by;
        return new ClockStatus.Excluded(reading(), why);
    }

    /** Removed without a day on which the pathway ended. */
    ClockStatus removed(String why) {
        return new ClockStatus.Excluded(reading(), why);
    }

    ClockStatus notApplicable(String why) {
        start = null;
        return new ClockStatus.NotApplicable(reading(), why);
    }

    ClockStatus indeterminate(Gap gap) {
        return new ClockStatus.Indeterminate(reading(), gap);
    }

    private ClockReading reading() {
        ClockReading.Builder reading = new ClockReading.Builder();
        reading.standard(input.book().standard())
                .asOf(input.asOf())
                .ruleVersion(ruleVersion)
                .lengthCalendarDays(lengthCalendarDays)
                .adjustmentCalendarDays(adjustmentCalendarDays);
        if (scope != null) {
            reading.scopeRule(scope.id());
            if (scope.counts()) {
                reading.route(scope.route());
            }
        }
        if (start != null) {
            reading.start(start).due(start.plusDays(0L + lengthCalendarDays + adjustmentCalendarDays));
        }
        if (stop != null && stoppedBy != null) {
            reading.stop(stop).stoppedBy(stoppedBy);
        }
        reading.addAllDecidedBy(input.findings().decidedBy())
                .addAllProblems(input.findings().problems());
        return reading.build();
    }
}
