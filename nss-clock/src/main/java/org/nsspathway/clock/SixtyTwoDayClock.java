package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/**
 * The 62-day clock: from receipt of an urgent suspected cancer, breast symptomatic or urgent screening referral, or
 * from a consultant upgrade, until the first treatment starts.
 *
 * <p>Calendar days only. Pure and thread-safe. A referral for which no cancer was found is not counted.
 *
 * @since 0.1
 */
public final class SixtyTwoDayClock {
    private static final SixtyTwoDayClock STANDARD = with(ClockPolicy.standard());

    private final StandardBook book;

    private SixtyTwoDayClock(ClockRules rules, ClockPolicy policy) {
        this.book = rules.book(Standard.SIXTY_TWO_DAY, policy);
    }

    /**
     * The clock with the packaged rules and the default policy.
     *
     * @return the clock
     */
    public static SixtyTwoDayClock standard() {
        return STANDARD;
    }

    /**
     * The clock with the packaged rules and a policy of one's own.
     *
     * @param policy how open questions are answered
     * @return the clock
     */
    public static SixtyTwoDayClock with(ClockPolicy policy) {
        return new SixtyTwoDayClock(ClockRules.packaged(), policy);
    }

    /**
     * Where a referral stands.
     *
     * @param referral the referral with its events
     * @param asOf the day for which the status holds
     * @return the status, with its reason and every problem
     */
    public ClockStatus status(Referral referral, LocalDate asOf) {
        ClockInput input = ClockInput.of(referral, asOf, book);
        StatusDraft draft = new StatusDraft(input);
        Optional<LocalDate> receipt = ReceiptDay.of(input);
        new CodeCheck(input.findings(), receipt.orElse(asOf)).report(referral);
        if (receipt.isEmpty()) {
            return draft.indeterminate(Missing.receipt(input));
        }
        LocalDate received = receipt.get();
        if (received.isAfter(asOf)) {
            return draft.indeterminate(Missing.receivedLater(input, received));
        }
        LocalDate end = input.first(EventRole.STOP).map(ReferralEvent::on).orElse(asOf);
        Optional<StandardRule> version = book.version(received, end, referral);
        return version.isEmpty()
                ? draft.notApplicable("no 62-day rule was in force on " + end)
                : inScope(input, draft.version(version.get()), received, end);
    }

    private ClockStatus inScope(ClockInput input, StatusDraft draft, LocalDate received, LocalDate end) {
        Optional<LocalDate> upgrade = new Upgrade(input, book).day(received);
        Scope scope = new Scope(input, upgrade.isPresent());
        Optional<ScopeRule> decided = scope.decide(received, end);
        if (decided.isEmpty()) {
            return draft.indeterminate(Missing.code(input, scope.missing()));
        }
        ScopeRule rule = decided.get();
        draft.scope(rule);
        if (!rule.counts()) {
            return draft.notApplicable(rule.text());
        }
        LocalDate start = rule.startsOnUpgrade() ? upgrade.orElse(received) : received;
        draft.start(start, adjustment(input, start, rule.startsOnUpgrade()));
        return input.first(EventRole.STOP)
                .map(treatment -> treated(input, draft, start, treatment))
                .orElseGet(() -> waiting(input, draft));
    }

    private static ClockStatus treated(ClockInput input, StatusDraft draft, LocalDate start, ReferralEvent treatment) {
        Optional<LeftOutRule> leftOut = LeftOut.treatment(input, treatment);
        if (leftOut.isPresent()) {
            return leftOut.get().effect() == LeftOutRule.Effect.EXCLUDED
                    ? draft.excluded(
                            treatment.on(), treatment.kind(), leftOut.get().text())
                    : draft.notApplicable(leftOut.get().text());
        }
        if (treatment.on().isBefore(start)) {
            return draft.indeterminate(Missing.beforeStart(input, treatment, start));
        }
        if (input.first(EventKind.DECISION_TO_TREAT).isEmpty()) {
            return draft.indeterminate(Missing.missing(
                    input,
                    EventKind.DECISION_TO_TREAT.label(),
                    "the decision to treat is missing, without which a treatment (" + treatment.on()
                            + ") is not counted"));
        }
        return draft.stopped(treatment.on(), treatment.kind());
    }

    private static ClockStatus waiting(ClockInput input, StatusDraft draft) {
        List<ReferralEvent> ends = input.events(EventRole.NO_TREATMENT);
        if (ends.isEmpty()) {
            return draft.open();
        }
        ReferralEvent last = ends.get(ends.size() - 1);
        boolean cancerToldLater = input.first(EventKind.TOLD_CANCER)
                .filter(told -> told.on().isAfter(last.on()))
                .isPresent();
        return cancerToldLater
                ? draft.open()
                : draft.notApplicable(last.kind().label() + " on " + last.on() + ", before any treatment started");
    }

    /** A first-seen adjustment counts for an upgrade only if the upgrade was not after the day first seen. */
    private static int adjustment(ClockInput input, LocalDate start, boolean upgraded) {
        Adjustment adjustment = new Adjustment(input, start);
        boolean upgradedAfterFirstSeen = upgraded
                && input.first(EventKind.FIRST_SEEN)
                        .filter(seen -> start.isAfter(seen.on()))
                        .isPresent();
        List<ReferralEvent> carriers = new ArrayList<>(2);
        input.first(EventKind.DECISION_TO_TREAT).ifPresent(carriers::add);
        input.first(EventRole.STOP).ifPresent(carriers::add);
        return (upgradedAfterFirstSeen ? 0 : adjustment.firstSeenCalendarDays())
                + adjustment.treatmentCalendarDays(carriers, true);
    }

    /** The standard and the policy. */
    @Override
    public String toString() {
        return book.standard().label() + "\n" + book.policy();
    }
}
