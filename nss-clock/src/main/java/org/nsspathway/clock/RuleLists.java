package org.nsspathway.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.RuleTable;

/** The rows of every table of rules, checked against each other. */
record RuleLists(
        List<StandardRule> standards,
        List<ScopeRule> scope,
        List<EventRule> events,
        List<AdjustmentRule> adjustments,
        List<LeftOutRule> leftOut,
        List<ExclusionRule> exclusions) {

    RuleLists {
        for (Standard standard : Standard.values()) {
            checkVersions(standards.stream()
                    .filter(rule -> rule.standard() == standard)
                    .toList());
            checkScope(
                    scope.stream().filter(rule -> rule.standard() == standard).toList());
        }
    }

    static List<StandardRule> packagedStandards() {
        return RuleTable.load(RuleLists.class, StandardRule.TABLE, StandardRule.COLUMNS, StandardRule::read);
    }

    static RuleLists packaged() {
        Class<?> anchor = RuleLists.class;
        return new RuleLists(
                packagedStandards(),
                RuleTable.load(anchor, ScopeRule.TABLE, ScopeRule.COLUMNS, ScopeRule::read),
                RuleTable.load(anchor, EventRule.TABLE, EventRule.COLUMNS, EventRule::read),
                RuleTable.load(anchor, AdjustmentRule.TABLE, AdjustmentRule.COLUMNS, AdjustmentRule::read),
                RuleTable.load(anchor, LeftOutRule.TABLE, LeftOutRule.COLUMNS, LeftOutRule::read),
                RuleTable.load(anchor, ExclusionRule.TABLE, ExclusionRule.COLUMNS, ExclusionRule::read));
    }

    /** A standard has a rule, and on no day two rows for the same types of referral are in force. */
    private static void checkVersions(List<StandardRule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalStateException(StandardRule.TABLE + " must have a row for every standard. Add one.");
        }
        for (int i = 0; i < rules.size(); i++) {
            StandardRule rule = rules.get(i);
            for (StandardRule later : rules.subList(i + 1, rules.size())) {
                if (rule.referralTypes().equals(later.referralTypes())
                        && rule.period().overlaps(later.period())) {
                    throw new IllegalStateException(StandardRule.TABLE + ": the rows " + rule.version() + " and "
                            + later.version() + " are in force on the same day. Correct their dates.");
                }
            }
        }
    }

    /** Ids are unique, and the last row fits every referral, so that there is always an answer. */
    private static void checkScope(List<ScopeRule> rules) {
        Set<String> ids = new HashSet<>();
        for (ScopeRule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalStateException(
                        ScopeRule.TABLE + ": two rows have the id " + rule.id() + ". Rename one.");
            }
        }
        if (rules.isEmpty() || !rules.get(rules.size() - 1).fitsAll()) {
            throw new IllegalStateException(ScopeRule.TABLE
                    + ": the last row of a standard must fit every referral. Add one without conditions.");
        }
    }
}
