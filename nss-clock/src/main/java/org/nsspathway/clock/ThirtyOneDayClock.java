package org.nsspathway.clock;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/**
 * The 31-day clock: from the decision to treat, or the earliest clinically appropriate day where no new decision is
 * made, until the treatment starts. Every treatment has one.
 *
 * <p>Calendar days only. Pure and thread-safe.
 *
 * @since 0.1
 */
public final class ThirtyOneDayClock {
    private static final ThirtyOneDayClock STANDARD = with(ClockPolicy.standard());

    private final StandardBook book;

    private ThirtyOneDayClock(ClockRules rules, ClockPolicy policy) {
        this.book = rules.book(Standard.THIRTY_ONE_DAY, policy);
    }

    /**
     * The clock with the packaged rules and the default policy.
     *
     * @return the clock
     */
    public static ThirtyOneDayClock standard() {
        return STANDARD;
    }

    /**
     * The clock with the packaged rules and a policy of one's own.
     *
     * @param policy how open questions are answered
     * @return the clock
     */
    public static ThirtyOneDayClock with(ClockPolicy policy) {
        return new ThirtyOneDayClock(ClockRules.packaged(), policy);
    }

    /**
     * Where the first treatment stands.
     *
     * @param referral the referral with its events
     * @param asOf the day for which the status holds
     * @return the status; not applicable if there is neither a decision nor a treatment
     */
    public ClockStatus status(Referral referral, LocalDate asOf) {
        return statuses(referral, asOf).get(0);
    }

    /**
     * Where every treatment stands, first and later ones.
     *
     * @param referral the referral with its events
     * @param asOf the day for which the statuses hold
     * @return one status for each treatment that was decided or started, earliest first; never empty
     */
    public List<ClockStatus> statuses(Referral referral, LocalDate asOf) {
        ClockInput input = ClockInput.of(referral, asOf, book);
        List<TreatmentPeriod> periods = TreatmentPeriod.of(input);
        if (periods.isEmpty()) {
            return List.of(new StatusDraft(input).notApplicable("no treatment is decided or started by " + asOf));
        }
        ImmutableList.Builder<ClockStatus> statuses = ImmutableList.builder();
        for (int i = 0; i < periods.size(); i++) {
            // problems of the referral belong to its first treatment; each later one collects its own
            ClockInput own = i == 0 ? input : input.under(book);
            statuses.add(status(own, periods.get(i), i == 0));
        }
        return statuses.build();
    }

    private ClockStatus status(ClockInput input, TreatmentPeriod period, boolean first) {
        StatusDraft draft = new StatusDraft(input);
        LocalDate judged = period.started().map(ReferralEvent::on).orElse(input.asOf());
        new CodeCheck(input.findings(), judged).report(input.referral());
        Optional<StandardRule> version = book.version(judged, judged, input.referral());
        if (version.isEmpty()) {
            return draft.notApplicable("no 31-day rule was in force on " + judged);
        }
        draft.version(version.get());
        new Scope(input, false).decide(judged, judged).ifPresent(draft::scope);
        if (period.decisions().isEmpty()) {
            return draft.indeterminate(
                    Missing.missing(input, EventKind.DECISION_TO_TREAT.label(), "the decision to treat is missing"));
        }
        LocalDate start = start(input, period);
        List<ReferralEvent> carriers = ImmutableList.<ReferralEvent>builder()
                .addAll(period.decisions())
                .addAll(period.treatment())
                .build();
        draft.start(start, new Adjustment(input, start).treatmentCalendarDays(carriers, first));
        return period.started()
                .map(treatment -> draft.stopped(treatment.on(), treatment.kind()))
                .orElseGet(draft::open);
    }

    /** The decision; the earliest clinically appropriate day without one; the treatment itself if it came before. */
    private static LocalDate start(ClockInput input, TreatmentPeriod period) {
        ReferralEvent decision = period.decisions().stream()
                .filter(event -> event.kind() == EventKind.DECISION_TO_TREAT)
                .findFirst()
                .orElse(period.decisions().get(0));
        Optional<ReferralEvent> treatment =
                period.started().filter(event -> event.on().isBefore(decision.on()));
        treatment.ifPresent(event -> input.problem(
                ProblemCode.CLOCK_STOP_BEFORE_START,
                decision.kind(),
                decision.kind().label() + " (" + decision.on() + ") lies after "
                        + event.kind().label() + " (" + event.on()
                        + "); the treatment counts from its own day. Correct one of the days."));
        return treatment.map(ReferralEvent::on).orElse(decision.on());
    }

    /** The standard and the policy. */
    @Override
    public String toString() {
        return book.standard().label() + "\n" + book.policy();
    }
}
