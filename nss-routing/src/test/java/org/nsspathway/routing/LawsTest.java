package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.Profile;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.problem.Place;
import org.nsspathway.vocabulary.Fact;

/**
 * The laws hold of random people, on random days, in random places, under both readings; and every law can fail, which
 * a planted fault shows.
 */
class LawsTest {
    private static final int PLACES = 100;
    private static final int PEOPLE_IN_A_PLACE = 100;
    private static final int PAIRS = 2000;
    private static final long SEED = 20261125;
    private static final List<Fact> UNNEGATED = new UnnegatedFacts(People.CATALOGUE).all();

    @Test
    void every_law_holds_of_ten_thousand_people() {
        RandomPeople people = new RandomPeople(SEED, People.CATALOGUE);
        RandomPlaces places = new RandomPlaces(SEED, People.ROUTER.policy());
        for (int place = 0; place < PLACES; place++) {
            Optional<Profile> profile = place % 4 == 0 ? Optional.empty() : Optional.of(places.next(place));
            PathwayRouter router = profile.map(People.ROUTER::in).orElse(People.ROUTER);
            for (int number = 0; number < PEOPLE_IN_A_PLACE; number++) {
                Presentation person = people.next().presentation();
                Answered answered = Answered.of(router.decide(person, reading(number)), profile);
                for (Law law : Law.values()) {
                    assertThat(law.holdsOf(answered))
                            .as(
                                    "%s: %s in %s\n%s",
                                    law.inWords(),
                                    RandomPeople.tokens(person),
                                    profile.map(Profile::services),
                                    answered.words())
                            .isTrue();
                }
            }
        }
    }

    private static RecordReading reading(int number) {
        return number % 2 == 0 ? RecordReading.partial() : RecordReading.complete();
    }

    @ParameterizedTest
    @EnumSource
    void every_law_can_fail(Law law) {
        assertThat(planted(law)).isNotEmpty().noneMatch(law::holdsOf);
        assertThat(sound(law)).as("the same person without the fault").allMatch(law::holdsOf);
    }

    private static List<Answered> planted(Law law) {
        Answered emergency = answered("limb_weakness;haemoptysis:unexplained");
        Answered site = answered("haemoptysis:unexplained");
        Answered tired = Answered.of(People.consult("fatigue:unexplained+persistent~5w"), Optional.empty());
        return switch (law) {
            case THE_FIRST_ROUTE_IS_NEVER_LESS_URGENT_THAN_ANOTHER ->
                List.of(site.alsoLeadingTo("emergency-same-day"), tired.alsoLeadingTo("very-urgent-48h"));
            case AN_EMERGENCY_IS_NEVER_OUTRANKED -> List.of(emergency.leadingTo("urgent-suspected-cancer"));
            case A_DECISION_IS_AS_URGENT_AS_THE_RULES_THAT_ARE_MET ->
                List.of(site.leadingTo("review"), emergency.leadingTo("nss"));
            case A_CLOSED_SERVICE_IS_NEVER_RECOMMENDED -> List.of(closed().alsoLeadingTo("nss"));
            case AN_UNKNOWN_EXCLUSION_NEVER_BLOCKS -> List.of(tired.leadingTo("ask-first"));
            case TESTS_NEVER_OUTRANK_A_REFERRAL -> List.of(tired.leadingTo("test-first"));
            case EVERY_REASON_NAMES_A_FACT_OF_THE_RECORD_OR_ONE_THAT_IS_MISSING ->
                List.of(site.alsoLeadingTo("non-urgent"));
            case AT_MOST_SEVEN_QUESTIONS_AND_ONLY_WHERE_SOMETHING_SPEAKS_FOR_THE_RULE ->
                List.of(
                        tired.asking(Collections.nCopies(8, question("1.1.1b"))),
                        tired.asking(List.of(question("1.1.1b"))));
            case WHOEVER_HAS_HAD_BREAST_CANCER_IS_TOLD_THE_SIGNS ->
                List.of(answered("past_cancer=breast@2001").doing(List.of("send-referral")));
            case THERE_IS_ALWAYS_AN_ANSWER_ON_ONE_SCREEN -> List.of(site.saying(""), site.saying("line\n".repeat(41)));
        };
    }

    private static List<Answered> sound(Law law) {
        return planted(law).stream()
                .map(Answered::decision)
                .map(decision -> Answered.of(decision, Optional.empty()))
                .toList();
    }

    private static Answered answered(String facts) {
        return Answered.of(People.decide(facts), Optional.empty());
    }

    private static Answered closed() {
        Profile place = new Profile("place", List.of(), List.of(People.notOffered("nss")));
        return Answered.of(
                People.decide(People.ROUTER.in(place), 60, "male", "fatigue:unexplained~5w"), Optional.of(place));
    }

    private static DecisionQuestion question(String rule) {
        DecisionQuestion any =
                People.consult("back_pain;past_cancer=lung").questions().get(0);
        return new DecisionQuestion(any.missing(), List.of(rule), List.of());
    }

    @Test
    void the_order_in_which_facts_are_told_plays_no_part() {
        RandomPeople people = new RandomPeople(SEED + 1, People.CATALOGUE);
        for (int number = 0; number < PAIRS; number++) {
            RandomPeople.Someone person = people.next();
            String once = words(person.presentation(), number);

            assertThat(words(person.inAnotherOrder(new Random(number)), number))
                    .as(RandomPeople.tokens(person.presentation()))
                    .isEqualTo(once);
        }
        assertThat(words(People.person(60, "female", "2026-03-02", "haemoptysis:unexplained"), 1))
                .as("another person is told apart")
                .isNotEqualTo(words(People.person(60, "female", "2026-03-02", "dysphagia"), 1));
    }

    private static String words(Presentation person, int number) {
        return People.ROUTER.decide(person, reading(number)).inWords();
    }

    @Test
    void a_further_fact_that_no_rule_negates_never_lowers_urgency() {
        RandomPeople people = new RandomPeople(SEED + 2, People.CATALOGUE);
        RandomPlaces places = new RandomPlaces(SEED + 2, People.ROUTER.policy());
        PathwayRouter router = People.ROUTER;
        assertThat(UNNEGATED).hasSizeGreaterThan(80);
        for (int number = 0; number < PAIRS; number++) {
            router = number % 50 == 0 ? People.ROUTER.in(places.next(number)) : router;
            RandomPeople.Someone person = people.next();
            Symptom more = people.symptom(people.one(UNNEGATED));
            if (person.presentation().symptoms().stream()
                    .anyMatch(each -> each.term().equals(more.term()))) {
                continue;
            }
            RoutingDecision before = router.decide(person.presentation(), reading(number));
            RoutingDecision after = router.decide(person.with(it -> it.addSymptoms(more)), reading(number));

            assertThat(isLowered(before, after)
                            && !givesWayToTheRuleThatTakesItUp(before, after)
                            && !isAnotherFallbackOfTheSameService(before, after))
                    .as(
                            "%s and then %s%s: from %s to %s",
                            RandomPeople.tokens(person.presentation()), more.term(), more.qualifiers(), before, after)
                    .isFalse();
        }
    }

    private static boolean isLowered(RoutingDecision before, RoutingDecision after) {
        return after.urgency().compareTo(before.urgency()) > 0;
    }

    /**
     * First exception: where a service is closed, what stands in follows the order in which the place names it; a test
     * that becomes due may so come before a referral that the place names after it.
     */
    private static boolean isAnotherFallbackOfTheSameService(RoutingDecision before, RoutingDecision after) {
        return before.first().insteadOf().isPresent()
                && before.first().insteadOf().equals(after.first().insteadOf());
    }

    /** Second exception: advice on a result that no rule takes up gives way to an ordinary referral by a rule that does. */
    private static boolean givesWayToTheRuleThatTakesItUp(RoutingDecision before, RoutingDecision after) {
        return before.first().line().id().equals("lone-result")
                && after.pathway().id().equals("non-urgent");
    }

    @Test
    void a_fact_that_is_negated_may_lower_urgency_so_that_the_law_can_fail() {
        String tired = "fatigue:unexplained~5w";

        assertThat(isLowered(
                        People.decide(40, "male", tired),
                        People.decide(40, "male", tired + ";under_investigation_elsewhere")))
                .isTrue();
    }

    @Test
    void where_a_service_is_closed_a_test_that_becomes_due_comes_where_the_place_names_it() {
        PathwayRouter router = People.ROUTER.in(new Profile(
                "place",
                List.of(new CriterionEdit("filter-tests", "*", "list", "optional", Place.of("test"))),
                List.of(People.offered("nss")
                        .suspendedFrom(LocalDate.of(2026, 1, 1))
                        .addFallback("test-first", "urgent-suspected-cancer")
                        .build())));

        assertThat(People.decide(router, 45, "male", "nausea:unexplained~5w")
                        .pathway()
                        .id())
                .isEqualTo("urgent-suspected-cancer");
        assertThat(People.decide(router, 45, "male", "nausea:unexplained~5w;bruising:unexplained")
                        .pathway()
                        .id())
                .isEqualTo("test-first");
    }

    @Test
    void advice_on_a_result_gives_way_to_the_rule_that_takes_the_result_up() {
        RoutingDecision before = People.decide(57, "male", "haemoglobin_g_l=118");
        RoutingDecision after = People.decide(57, "male", "haemoglobin_g_l=118;upper_abdominal_pain");

        assertThat(before.pathway().id()).isEqualTo("advice-and-guidance");
        assertThat(after.pathway().id()).isEqualTo("non-urgent");
    }

    @Test
    void what_is_optional_or_proposed_changes_nothing_unless_it_is_asked_for() {
        PathwayRouter without = PathwayRouter.of(without("bcn-2023-proposed", "nhs-nss-optional"));
        PathwayRouter asked = PathwayRouter.of(People.CATALOGUE, "nhs-nss-core", "bcn-2023-proposed");
        RandomPeople people = new RandomPeople(SEED + 3, People.CATALOGUE);
        int differ = 0;
        for (int number = 0; number < PAIRS; number++) {
            Presentation person = people.next().presentation();
            RoutingDecision decision = People.ROUTER.decide(person, reading(number));

            assertThat(decision.inWords())
                    .as(RandomPeople.tokens(person))
                    .isEqualTo(without.decide(person, reading(number)).inWords());
            differ += asked.decide(person, reading(number)).met().stream()
                            .anyMatch(each -> each.set().id().equals("bcn-2023-proposed"))
                    ? 1
                    : 0;
        }
        assertThat(differ).as("people whom a proposed rule would reach").isPositive();
    }

    private static CriteriaCatalogue without(String... sets) {
        return People.CATALOGUE.edited(
                "less",
                Stream.of(sets)
                        .flatMap(set -> People.CATALOGUE.set(set).criteria().stream()
                                .map(each -> new CriterionEdit(set, each.id(), "status", "off", Place.of("test"))))
                        .toList());
    }
}
