package org.nsspathway.clock;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;

/** Everything that the tables say about one standard, as one policy reads them. */
final class StandardBook {
    private final Standard standard;
    private final ClockPolicy policy;
    private final ImmutableList<StandardRule> versions;
    private final ImmutableList<ScopeRule> scope;
    private final Map<EventRole, List<EventRule>> byRole = new EnumMap<>(EventRole.class);
    private final Map<EventRole, Map<EventKind, EventRule>> byRoleAndKind = new EnumMap<>(EventRole.class);
    private final ImmutableList<AdjustmentRule> adjustments;
    private final ImmutableList<LeftOutRule> leftOut;

    StandardBook(Standard standard, ClockPolicy policy, RuleLists rules) {
        this.standard = standard;
        this.policy = policy;
        this.versions = rules.standards().stream()
                .filter(rule -> rule.standard() == standard)
                .collect(ImmutableList.toImmutableList());
        this.scope = rules.scope().stream()
                .filter(rule -> rule.standard() == standard)
                .filter(rule -> policy.choices().containsAll(rule.needsChoice()))
                .collect(ImmutableList.toImmutableList());
        this.adjustments = rules.adjustments().stream()
                .filter(rule -> rule.standards().contains(standard))
                .collect(ImmutableList.toImmutableList());
        this.leftOut = rules.leftOut().stream()
                .filter(rule -> rule.standard() == standard)
                .collect(ImmutableList.toImmutableList());
        for (EventRole role : EventRole.values()) {
            List<EventRule> ofRole = rules.events().stream()
                    .filter(rule -> rule.standard() == standard && rule.role() == role)
                    .filter(rule -> policy.choices().containsAll(rule.needsChoice()))
                    .toList();
            Map<EventKind, EventRule> byKind = new EnumMap<>(EventKind.class);
            ofRole.forEach(rule -> byKind.put(rule.event(), rule));
            byRole.put(role, ofRole);
            byRoleAndKind.put(role, byKind);
        }
    }

    Standard standard() {
        return standard;
    }

    ClockPolicy policy() {
        return policy;
    }

    List<ScopeRule> scope() {
        return scope;
    }

    List<AdjustmentRule> adjustments() {
        return adjustments;
    }

    List<LeftOutRule> leftOut() {
        return leftOut;
    }

    /** The row in force for a clock that starts and ends on these days; narrower rows stand first in the table. */
    Optional<StandardRule> version(LocalDate start, LocalDate end, Referral referral) {
        for (StandardRule rule : versions) {
            LocalDate day = rule.selectedBy() == JudgedOn.START ? start : end;
            if (rule.period().contains(day) && rule.appliesTo(referral)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    String firstVersion() {
        return versions.get(0).version();
    }

    boolean has(EventRole role, EventKind kind) {
        return ofRole(role).containsKey(kind);
    }

    /** The row that gives an event this role. */
    Optional<EventRule> rule(EventRole role, EventKind kind) {
        return Optional.ofNullable(ofRole(role).get(kind));
    }

    /** Every event that has a role, in the order of the table. */
    List<EventRule> rules(EventRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    private Map<EventKind, EventRule> ofRole(EventRole role) {
        return byRoleAndKind.getOrDefault(role, Map.of());
    }
}
