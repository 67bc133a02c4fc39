package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Explanation;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.routing.internal.policy.Applied;

/** What holds of every decision, told from the rules and the record and not from the policy that decided. */
enum Law {
    THE_FIRST_ROUTE_IS_NEVER_LESS_URGENT_THAN_ANOTHER(
            it -> it.routes().stream().allMatch(route -> it.rank() <= it.rankOf(route))),

    AN_EMERGENCY_IS_NEVER_OUTRANKED(
            it -> emergencies(it.decision()).isEmpty() || it.first().equals("emergency-same-day")),

    A_DECISION_IS_AS_URGENT_AS_THE_RULES_THAT_ARE_MET(it -> it.decision().met().stream()
            .filter(Law::asksForAReferralElsewhere)
            .allMatch(each -> it.rank() <= urgency(it, each))),

    A_CLOSED_SERVICE_IS_NEVER_RECOMMENDED(it -> it.routes().stream().noneMatch(route -> closed(it, route))),

    AN_UNKNOWN_EXCLUSION_NEVER_BLOCKS(it -> !nssCriterionMet(it.decision())
            || !it.decision().excludedBy().isEmpty()
            || closed(it, "nss")
            || locallyExcluded(it)
            || it.routes().contains("nss")),

    TESTS_NEVER_OUTRANK_A_REFERRAL(it -> {
        Applied without =
                it.decision().supposing(withoutTests(it.decision())).course().first();
        boolean referral = without.pathway().urgency().rank() < it.rankOf("test-first");
        return !referral
                || without.fallback().isPresent()
                || it.first().equals(without.pathway().id());
    }),

    EVERY_REASON_NAMES_A_FACT_OF_THE_RECORD_OR_ONE_THAT_IS_MISSING(it -> it.routes().stream()
            .filter(route -> !route.equals("review"))
            .allMatch(route -> options(it).stream()
                    .filter(option -> option.pathway().id().equals(route))
                    .anyMatch(option -> grounded(it.decision(), option)))),

    A_QUESTION_NEVER_ENDS_IN_NOTHING(it -> !it.first().equals("ask-first")
            || it.decision()
                    .ifAllNo()
                    .filter(option -> !option.pathway().id().equals("ask-first"))
                    .isPresent()),

    AT_MOST_SEVEN_QUESTIONS_AND_ONLY_WHERE_SOMETHING_SPEAKS_FOR_THE_RULE(it -> it.questions().stream()
                            .map(question -> List.of(question.changes(), question.rules()))
                            .distinct()
                            .count()
                    <= 7
            && it.questions().stream()
                    .flatMap(question -> question.rules().stream())
                    .allMatch(id -> it.decision().evaluation().results().stream()
                            .filter(result -> result.criterion().id().equals(id))
                            .anyMatch(result -> result.verdict() == Verdict.UNKNOWN && result.supported()))),

    WHOEVER_HAS_HAD_BREAST_CANCER_IS_TOLD_THE_SIGNS(it -> !met(it.decision(), "past_cancer = breast")
            || met(it.decision(), "secondary_breast_cancer_information_given")
            || it.actions().contains("record-information")),

    THERE_IS_ALWAYS_AN_ANSWER_ON_ONE_SCREEN(
            it -> it.words().lines().count() >= 5 && it.words().lines().count() <= 40);

    private final Predicate<Answered> holds;

    Law(Predicate<Answered> holds) {
        this.holds = holds;
    }

    boolean holdsOf(Answered answered) {
        return holds.test(answered);
    }

    String inWords() {
        return name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }

    private static List<CriterionResult> emergencies(RoutingDecision decision) {
        return decision.met().stream()
                .filter(each -> Set.of("immediate", "same_day")
                        .contains(each.criterion().urgency()))
                .toList();
    }

    /** Referrals to NSS may be turned aside by an exclusion; every other referral has a place of its own. */
    private static boolean asksForAReferralElsewhere(CriterionResult each) {
        String action = each.criterion().action();
        boolean referral = action.contains("referral")
                || Set.of("contact_own_team", "emergency_admission").contains(action);
        return referral && !each.criterion().destination().equals("nss");
    }

    private static int urgency(Answered it, CriterionResult each) {
        RoutingPolicy policy = it.decision().context().policy();
        return policy.urgencyOf(each.criterion().urgency()).rank();
    }

    private static boolean closed(Answered it, String route) {
        Presentation person = it.decision().evaluation().presentation();
        Pathway pathway = it.decision().context().pathway(route);
        if (!pathway.closable()) {
            return false;
        }
        Service service = it.place().flatMap(place -> place.service(route)).orElse(null);
        Integer floor = service != null && service.minAge().isPresent()
                ? service.minAge().get()
                : pathway.minAge().orElse(null);
        boolean young = floor != null
                && person.person().ageInYears().filter(age -> age < floor).isPresent();
        return young || (service != null && notTaking(service, person.assessedOn()));
    }

    private static boolean notTaking(Service service, LocalDate day) {
        return Set.of(Service.State.NOT_OFFERED, Service.State.SUSPENDED, Service.State.NOT_YET_OPEN)
                .contains(service.stateOn(day));
    }

    private static boolean nssCriterionMet(RoutingDecision decision) {
        return decision.met().stream()
                .anyMatch(each -> each.criterion().destination().equals("nss")
                        && each.criterion().action().equals("suspected_cancer_pathway_referral"));
    }

    private static boolean locallyExcluded(Answered it) {
        return it.place()
                .flatMap(place -> place.service("nss"))
                .filter(service -> !service.excludes().isEmpty())
                .isPresent();
    }

    private static Verdicts withoutTests(RoutingDecision decision) {
        return new Verdicts() {
            @Override
            public Verdict of(CriterionResult result) {
                String outcome = decision.context()
                        .rules()
                        .of(result.criterion())
                        .outcome()
                        .outcome();
                return outcome.equals(RuleOutcome.TEST) ? Verdict.NOT_MET : result.verdict();
            }

            @Override
            public Verdict of(org.nsspathway.criteria.ConditionResult result) {
                return result.verdict();
            }
        };
    }

    private static List<RouteOption> options(Answered it) {
        List<RouteOption> options =
                new java.util.ArrayList<>(List.of(it.decision().first()));
        options.addAll(it.decision().alsoApplies());
        return options;
    }

    private static boolean grounded(RoutingDecision decision, RouteOption option) {
        boolean gaps =
                !decision.evaluation().ageGaps().isEmpty() && option.line().id().equals("age-gap");
        boolean result =
                Set.of("lone-result", "refused-test").contains(option.line().id());
        return gaps
                || result
                || !option.facts().isEmpty()
                || option.rules().stream().anyMatch(rule -> restsOnTheRecord(decision, rule));
    }

    private static boolean restsOnTheRecord(RoutingDecision decision, CriterionResult rule) {
        if (rule.verdict() == Verdict.UNKNOWN) {
            return !rule.missing().isEmpty();
        }
        Set<String> recorded = recorded(decision.evaluation().presentation());
        return rule.explanation().decisive().stream()
                        .map(Explanation::evidence)
                        .flatMap(List::stream)
                        .anyMatch(each -> each.origin() == Evidence.Origin.DERIVED || recorded.contains(each.fact()))
                || rule.criterion().condition().text().contains("occasions");
    }

    private static Set<String> recorded(Presentation person) {
        Set<String> terms = new HashSet<>();
        person.symptoms().forEach(each -> terms.add(each.term()));
        person.history().forEach(each -> terms.add(each.term()));
        person.results().forEach(each -> terms.add(each.test()));
        if (!person.concerns().isEmpty()) {
            terms.add("gut_feeling");
        }
        return terms;
    }

    private static boolean met(RoutingDecision decision, String condition) {
        return decision.evaluation().read(Condition.parse(condition)).verdict() == Verdict.MET;
    }

    static boolean isExclusion(CriterionResult each) {
        return each.set().role() == SetRole.EXCLUSION;
    }
}
