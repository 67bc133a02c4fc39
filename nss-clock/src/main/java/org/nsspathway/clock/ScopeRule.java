package org.nsspathway.clock;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;

/** One row of {@code scope.csv}: which referrals count for a standard. The first row that fits decides. */
record ScopeRule(
        Standard standard,
        String id,
        Set<String> priorities,
        Set<String> sources,
        Set<String> referralTypes,
        boolean onlyUpgraded,
        Set<PolicyChoice> needsChoice,
        JudgedOn judgedOn,
        Period period,
        boolean counts,
        boolean startsOnUpgrade,
        String route,
        String text) {

    static final String TABLE = "scope.csv";
    static final List<String> COLUMNS = List.of(
            "standard",
            "id",
            "priorities",
            "sources",
            "referral_types",
            "upgraded",
            "needs_choice",
            "judged_on",
            "effective_from",
            "effective_to",
            "counts",
            "starts_on",
            "route",
            "text",
            "source",
            "confidence");

    /** What {@code starts_on} may say. */
    private enum StartsOn {
        RECEIPT,
        UPGRADE
    }

    static ScopeRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new ScopeRule(
                row.constant("standard", Standard.class),
                row.required("id"),
                ImmutableSet.copyOf(row.codes("priorities")),
                ImmutableSet.copyOf(row.codes("sources")),
                ImmutableSet.copyOf(row.codes("referral_types")),
                row.yes("upgraded"),
                row.optionalConstant("needs_choice", PolicyChoice.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                row.constant("judged_on", JudgedOn.class),
                row.period(),
                row.yes("counts"),
                row.constant("starts_on", StartsOn.class) == StartsOn.UPGRADE,
                row.text("route"),
                row.required("text"));
    }

    /** Whether the row fits every referral: the last row of a standard must. */
    boolean fitsAll() {
        return priorities.isEmpty()
                && sources.isEmpty()
                && referralTypes.isEmpty()
                && !onlyUpgraded
                && needsChoice.isEmpty()
                && period.equals(Period.ALWAYS);
    }
}
