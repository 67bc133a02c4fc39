package org.nsspathway.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;

/** Which row of {@code scope.csv} decides about a referral. */
final class Scope {

    /** How a row fits: a code that was not recorded may still turn out to be the one that the row asks for. */
    private enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    private final ClockInput input;
    private final boolean upgraded;

    Scope(ClockInput input, boolean upgraded) {
        this.input = input;
        this.upgraded = upgraded;
    }

    /**
     * The first row that fits.
     *
     * @return the row; empty if a code is missing that rows with different answers ask for
     */
    Optional<ScopeRule> decide(LocalDate start, LocalDate end) {
        List<ScopeRule> possible = new ArrayList<>(2);
        for (ScopeRule rule : input.book().scope()) {
            if (inForce(rule, start, end)) {
                Fit fit = fit(rule);
                if (fit != Fit.NO) {
                    possible.add(rule);
                }
                if (fit == Fit.YES) {
                    break;
                }
            }
        }
        ScopeRule last = possible.get(possible.size() - 1);
        for (ScopeRule rule : possible) {
            if (rule.counts() != last.counts() || rule.startsOnUpgrade() != last.startsOnUpgrade()) {
                return Optional.empty();
            }
        }
        input.findings().decidedBy(last.needsChoice());
        noteMissingType(start, end);
        return Optional.of(last);
    }

    /** The code whose absence keeps the rows apart. */
    String missing() {
        return input.referral().priority().isEmpty() ? "priority type" : "source of referral";
    }

    private static boolean inForce(ScopeRule rule, LocalDate start, LocalDate end) {
        return rule.period().contains(rule.judgedOn() == JudgedOn.START ? start : end);
    }

    private Fit fit(ScopeRule rule) {
        Referral referral = input.referral();
        if (rule.onlyUpgraded() && !upgraded) {
            return Fit.NO;
        }
        // a type that was not recorded is not taken for a special one
        Fit type = rule.referralTypes().isEmpty()
                ? Fit.YES
                : referral.type().map(code -> fit(rule.referralTypes(), code)).orElse(Fit.NO);
        Fit priority = rule.priorities().isEmpty()
                ? Fit.YES
                : referral.priority().map(code -> fit(rule.priorities(), code)).orElse(Fit.UNKNOWN);
        Fit source = rule.sources().isEmpty()
                ? Fit.YES
                : referral.source().map(code -> fit(rule.sources(), code)).orElse(Fit.UNKNOWN);
        if (type == Fit.NO || priority == Fit.NO || source == Fit.NO) {
            return Fit.NO;
        }
        return priority == Fit.UNKNOWN || source == Fit.UNKNOWN ? Fit.UNKNOWN : Fit.YES;
    }

    private static Fit fit(Set<String> asked, NationalCode recorded) {
        return asked.contains(recorded.code()) ? Fit.YES : Fit.NO;
    }

    private void noteMissingType(LocalDate start, LocalDate end) {
        if (input.referral().type().isPresent()) {
            return;
        }
        for (ScopeRule rule : input.book().scope()) {
            if (!rule.referralTypes().isEmpty() && !rule.counts() && inForce(rule, start, end)) {
                input.findings()
                        .problem(
                                ProblemCode.CLOCK_ITEM_MISSING,
                                "type",
                                "the referral type is not recorded and is taken not to be "
                                        + String.join(", ", rule.referralTypes()) + ", although then: " + rule.text()
                                        + ". Record the type.");
            }
        }
    }
}
