package org.nsspathway.clock;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.nsspathway.referral.Referral;

/**
 * The 28-day clock: from receipt of an urgent suspected cancer referral until the person is told that it is or is not
 * cancer, or a treatment is decided.
 *
 * <p>Calendar days only. Day 0 is the day of receipt, also on a weekend or bank holiday. Pure and thread-safe.
 *
 * @since 0.1
 */
public final class FasterDiagnosisClock {
    private static final FasterDiagnosisClock STANDARD =
            new FasterDiagnosisClock(ClockRules.packaged(), ClockPolicy::standard);

    private final ClockRules rules;
    private final Supplier<Books> books;

    private FasterDiagnosisClock(ClockRules rules, Supplier<ClockPolicy> policy) {
        this.rules = rules;
        this.books = Suppliers.memoize(() -> Books.of(rules, policy.get()));
    }

    /** What the tables say about the clock's own standard, and about the one that an upgrade belongs to. */
    private record Books(StandardBook own, StandardBook sixtyTwoDays) {
        static Books of(ClockRules rules, ClockPolicy policy) {
            return new Books(rules.book(Standard.FASTER_DIAGNOSIS, policy), rules.book(Standard.SIXTY_TWO_DAY, policy));
        }
    }

    /**
     * The clock with the packaged rules and the default policy.
     *
     * @return the clock
     */
    public static FasterDiagnosisClock standard() {
        return STANDARD;
    }

    /**
     * The clock with the packaged rules and a policy of one's own.
     *
     * @param policy how open questions are answered
     * @return the clock
     */
    public static FasterDiagnosisClock with(ClockPolicy policy) {
        return new FasterDiagnosisClock(ClockRules.packaged(), () -> policy);
    }

    /**
     * The last day that meets the standard if nothing is taken off the wait.
     *
     * @param received the day on which the clock starts
     * @return the due date, in calendar days and never moved
     * @throws IllegalArgumentException if the standard did not count referrals on that day yet
     */
    public LocalDate dueDate(LocalDate received) {
        return rules.version(Standard.FASTER_DIAGNOSIS, received)
                .map(rule -> received.plusDays(rule.lengthCalendarDays()))
                .orElseThrow(() -> new IllegalArgumentException("received (" + received + ") must be on or after "
                        + rules.beganOn(Standard.FASTER_DIAGNOSIS)
                        + ", the first day that the standard counts. Ask only for later days."));
    }

    /**
     * Where a referral stands.
     *
     * @param referral the referral with its events
     * @param asOf the day for which the status holds; later events are listed as problems and not counted
     * @return the status, with its reason and every problem
     */
    public ClockStatus status(Referral referral, LocalDate asOf) {
        StandardBook book = books.get().own();
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
        FasterDiagnosisEnd end = new FasterDiagnosisEnd(input, rules);
        Optional<StandardRule> version = book.version(received, end.day(), referral);
        if (version.isEmpty()) {
            return draft.notApplicable("the standard counts referrals received on or after "
                    + rules.beganOn(Standard.FASTER_DIAGNOSIS) + " and this one was received on " + received);
        }
        return inScope(input, draft.version(version.get()), received, end);
    }

    private ClockStatus inScope(ClockInput input, StatusDraft draft, LocalDate received, FasterDiagnosisEnd end) {
        Optional<LocalDate> upgrade = new Upgrade(input, books.get().sixtyTwoDays()).day(received);
        Scope scope = new Scope(input, upgrade.isPresent());
        Optional<ScopeRule> decided = scope.decide(received, end.day());
        if (decided.isEmpty()) {
            return draft.indeterminate(Missing.code(input, scope.missing()));
        }
        ScopeRule rule = decided.get();
        draft.scope(rule);
        if (!rule.counts()) {
            return draft.notApplicable(rule.text());
        }
        LocalDate start = rule.startsOnUpgrade() ? upgrade.orElse(received) : received;
        return end.close(draft.start(start, new Adjustment(input, start).firstSeenCalendarDays()), start);
    }

    /** The standard and the policy. */
    @Override
    public String toString() {
        StandardBook book = books.get().own();
        return book.standard().label() + "\n" + book.policy();
    }
}
