package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Guidance;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyAction;
import org.nsspathway.pathway.PolicySetting;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.TableException;
import org.nsspathway.routing.internal.policy.PolicyProgram;
import org.nsspathway.routing.internal.policy.RuleIndex;
import org.nsspathway.vocabulary.Vocabulary;

/** What a router knows before it sees anybody: the policy, the rules, and the place. */
final class RouterContext {
    private final RoutingPolicy policy;
    private final PolicyProgram program;
    private final RuleIndex rules;
    private final Vocabulary vocabulary;
    private final SitePathways.Count sites;
    private final ImmutableList<Guidance> guidance;
    private final ImmutableMap<String, String> chosen;
    private final ImmutableMap<String, Service> services;
    private final ImmutableMap<String, PolicyAction> actions;
    private final NavigableSet<LocalDate> changes;

    RouterContext(
            CriteriaCatalogue catalogue, List<CriteriaSet> sets, Map<String, String> chosen, List<Service> services) {
        this.policy = catalogue.routingPolicy();
        this.program = new PolicyProgram(policy);
        this.rules = new RuleIndex(policy, sets);
        this.vocabulary = catalogue.vocabulary();
        this.guidance = ImmutableList.copyOf(catalogue.guidance());
        this.sites = new SitePathways.Count(policy, vocabulary);
        this.chosen = ImmutableMap.copyOf(chosen);
        ImmutableMap.Builder<String, Service> byPathway = ImmutableMap.builder();
        for (Service each : services) {
            each.fallback().forEach(named -> mayStandIn(each, pathway(named)));
            byPathway.put(each.pathway(), each);
        }
        this.services = byPathway.buildOrThrow();
        ImmutableMap.Builder<String, PolicyAction> byId = ImmutableMap.builder();
        policy.actions().forEach(each -> byId.put(each.id(), each));
        this.actions = byId.buildOrThrow();
        this.changes = changes(sets, policy, services);
    }

    /** Every day from which on a rule, a setting or a service may be another. */
    private static NavigableSet<LocalDate> changes(
            List<CriteriaSet> sets, RoutingPolicy policy, List<Service> services) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(LocalDate.MIN);
        sets.forEach(set -> set.changes(days::add));
        for (PolicySetting each : policy.settings()) {
            each.from().ifPresent(days::add);
            each.to().ifPresent(last -> days.add(last.plusDays(1)));
        }
        for (Service each : services) {
            each.openFrom().ifPresent(days::add);
            each.suspendedFrom().ifPresent(days::add);
        }
        return days.build();
    }

    /** The first day of those up to this one that are alike for the router: the same rules, settings and services. */
    LocalDate firstAlike(LocalDate day) {
        return Objects.requireNonNull(changes.floor(day), "the first change is the first of all days");
    }

    private void mayStandIn(Service service, Pathway instead) {
        boolean moreUrgent =
                instead.urgency().compareTo(pathway(service.pathway()).urgency()) < 0;
        if (moreUrgent || instead.place().isEmpty()) {
            throw new TableException(
                    service.place().column("fallback"),
                    "'" + instead.id() + "' cannot stand in for '" + service.pathway() + "'"
                            + (moreUrgent ? ": it is more urgent." : ": the policy gives it no place for that.")
                            + " Name another pathway.");
        }
    }

    RoutingPolicy policy() {
        return policy;
    }

    PolicyProgram program() {
        return program;
    }

    RuleIndex rules() {
        return rules;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Guidance> guidance() {
        return guidance;
    }

    SitePathways.Count sites() {
        return sites;
    }

    ServiceStates services(Presentation presentation) {
        return new ServiceStates(services, presentation);
    }

    /** The services of the place. */
    Collection<Service> services() {
        return services.values();
    }

    /** Whether a place has said anything of its services. */
    boolean placeKnown() {
        return !services.isEmpty();
    }

    Pathway pathway(String id) {
        Pathway found = program.pathways().get(id);
        if (found == null) {
            throw new IllegalArgumentException("there is no pathway '" + id + "' in this policy");
        }
        return found;
    }

    PolicyAction action(String id) {
        PolicyAction found = actions.get(id);
        if (found == null) {
            throw new IllegalStateException("action '" + id + "' was checked when the policy was loaded");
        }
        return found;
    }

    /** What the place chose, else the policy's default on the day. */
    String setting(String name, LocalDate day) {
        String own = chosen.get(name);
        return own == null ? policy.setting(name, day).orElse("") : own;
    }

    /** A number of days: as it stands, or the value of the setting that it names. */
    long days(String numberOrSetting, LocalDate day) {
        boolean number = numberOrSetting.chars().allMatch(Character::isDigit);
        return Long.parseLong(number ? numberOrSetting : setting(numberOrSetting, day));
    }
}
