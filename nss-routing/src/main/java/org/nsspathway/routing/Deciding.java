package org.nsspathway.routing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.pathway.ReferralType;
import org.nsspathway.pathway.Signal;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.routing.internal.policy.Course;

/**
 * Decides on one person, as often as asked: on the verdicts as they were read, or as they would be. Exclusions are
 * read last, because whether one site pathway fits is known only when the sites are counted.
 */
final class Deciding {
    /** A fact that only the whole decision can tell. */
    static final String FITS_ONE_SITE = "fits_one_site_pathway";

    private final RouterContext context;
    private final CriteriaEvaluator exclusions;
    private final Evaluation rules;
    private final PersonFacts person;
    private final FilterTests filterTests;
    private final ServiceStates services;
    private final Map<Verdict, WithExclusions> byFit = new EnumMap<>(Verdict.class);
    private final RuledResults ruled;
    private @Nullable Boolean child;

    /** All that was read where one site pathway fits, does not fit, or may fit. */
    private record WithExclusions(Evaluation evaluation, RuledResults ruled) {}

    Deciding(RouterContext context, CriteriaEvaluator exclusions, Evaluation rules, FilterTests filterTests) {
        this.context = context;
        this.exclusions = exclusions;
        this.rules = rules;
        this.person = new PersonFacts(rules, context.vocabulary());
        this.ruled = new RuledResults(rules, context.rules());
        this.filterTests = filterTests;
        this.services = context.services(rules.presentation());
    }

    PersonFacts person() {
        return person;
    }

    RouterContext context() {
        return context;
    }

    ServiceStates services() {
        return services;
    }

    FilterTests filterTests() {
        return filterTests;
    }

    Standing decide(Verdicts verdicts) {
        SitePathways sites = context.sites().of(person, ruled, verdicts, isChild());
        WithExclusions all = byFit.computeIfAbsent(sites.exactlyOne(), this::withExclusions);
        RuleTests tests = new RuleTests(person, ruled, verdicts, context.vocabulary());
        PersonSignals signals =
                new PersonSignals(context, person, all.ruled(), verdicts, services, sites, tests, filterTests);
        Course course = context.program().course(signals, services);
        return new Standing(all.evaluation(), sites, signals, course);
    }

    /** Whether the person is known to be under the age of the referral type of children. */
    boolean isChild() {
        Boolean known = child;
        if (known == null) {
            known = readsAsChild();
            child = known;
        }
        return known;
    }

    private boolean readsAsChild() {
        return context.program().signals().stream()
                .filter(signal -> signal.name().equals(ReferralType.CHILD))
                .anyMatch(signal -> signal instanceof Signal.OfFacts facts && holds(facts.condition()));
    }

    private boolean holds(Condition condition) {
        return person.isMet(condition);
    }

    private WithExclusions withExclusions(Verdict fitsOneSite) {
        Evaluation all = rules.and(exclusions.evaluate(supplied(fitsOneSite), rules.reading()));
        return new WithExclusions(all, new RuledResults(all, context.rules()));
    }

    /** The fact that only the whole decision can tell, laid beside what was recorded. */
    private Presentation supplied(Verdict fitsOneSite) {
        Presentation told = rules.presentation();
        if (fitsOneSite == Verdict.UNKNOWN
                || context.vocabulary().fact(FITS_ONE_SITE).isEmpty()) {
            return told;
        }
        return told.toBuilder()
                .addHistory(
                        fitsOneSite == Verdict.MET
                                ? HistoryItem.of(FITS_ONE_SITE).build()
                                : HistoryItem.absent(FITS_ONE_SITE))
                .build();
    }
}
