package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Setting;
import org.nsspathway.problem.TableException;

/** What a place offers, to whom, since when, and where people go when it is closed. */
class LocalServicesTest {
    private static final String TIRED = "fatigue:unexplained~5w";
    private static final String BONE = "past_cancer=breast@2001;bone_pain~3w";

    @Test
    void without_a_profile_services_are_assumed_open_and_the_answer_says_so() {
        assertThat(People.decide(TIRED).assumptions())
                .containsExactly("assumed open (no profile): Non-specific symptoms service");
        assertThat(People.decide("imaging_metastases_unknown_primary").assumptions())
                .containsExactly("not known whether offered here (no profile): Unknown-primary service");
        assertThat(People.decide(People.in(People.offered("nss").build()), 60, "male", TIRED)
                        .assumptions())
                .isEmpty();
    }

    @ParameterizedTest(name = "on {0} the service that is suspended from 2026-03-02 leads to {1}")
    @CsvSource({"2026-03-01, nss", "2026-03-02, advice-and-guidance", "2026-03-03, advice-and-guidance"})
    void a_suspended_service_is_closed_from_its_day_on(String day, String route) {
        PathwayRouter router = People.in(People.offered("nss")
                .suspendedFrom(LocalDate.of(2026, 3, 2))
                .addFallback("advice-and-guidance")
                .build());

        RoutingDecision decision = router.decide(People.person(40, "male", day, TIRED), RecordReading.complete());

        assertThat(decision.pathway().id()).isEqualTo(route);
    }

    @Test
    void a_closed_service_is_said_with_its_day_and_what_stands_in() {
        PathwayRouter router = People.in(People.offered("nss")
                .suspendedFrom(LocalDate.of(2025, 12, 1))
                .addFallback("advice-and-guidance")
                .build());

        RoutingDecision decision = People.decide(router, 40, "male", TIRED);

        assertThat(decision.closedServices())
                .extracting(ClosedService::inWords)
                .containsExactly(
                        "Non-specific symptoms service is suspended since 2025-12-01: Advice and guidance stands in, because advice stands in for the service");
        assertThat(decision.first().insteadOf().orElseThrow().id()).isEqualTo("nss");
        assertThat(decision.safetyNet().reviewOn()).hasToString("Optional[2026-03-16]");
    }

    @ParameterizedTest(name = "a service from {0} on that a person of {1} needs leads to {2}")
    @CsvSource({"18, 17, advice-and-guidance", "18, 18, nss", ", 15, advice-and-guidance", ", 16, nss"})
    void a_service_has_an_age_and_without_one_it_is_sixteen(Integer floor, int age, String route) {
        var service = People.offered("nss").addFallback("advice-and-guidance");
        PathwayRouter router = People.in(
                floor == null ? service.build() : service.minAge(floor).build());

        assertThat(People.decide(router, age, "male", TIRED).pathway().id()).isEqualTo(route);
    }

    @Test
    void an_age_that_is_not_known_closes_nothing_and_is_said() {
        RoutingDecision decision = People.ROUTER.decide(
                org.nsspathway.presentation.Presentation.on(LocalDate.of(2026, 3, 2))
                        .addSymptoms(org.nsspathway.presentation.Symptom.of("fatigue")
                                .addQualifiers("unexplained")
                                .lasting(org.nsspathway.presentation.TimeSpan.ofWeeks(5))
                                .build())
                        .build(),
                RecordReading.complete());

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.assumptions())
                .contains("age not recorded: Non-specific symptoms service is for people from 16 on");
    }

    @Test
    void a_service_that_takes_no_referral_from_here_stays_the_route_and_the_gp_sends() {
        PathwayRouter router = People.in(
                People.offered("nss").addAcceptsFrom(Setting.GENERAL_PRACTICE).build());

        RoutingDecision decision = People.decide(router, 60, "male", TIRED + ";setting=hospital");

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.actions()).extracting(PlannedAction::id).contains("hand-over-to-gp");
    }

    @Test
    void from_the_emergency_department_the_referral_goes_straight_where_it_is_taken() {
        PathwayRouter router = People.in(People.offered("nss")
                .addAcceptsFrom(Setting.GENERAL_PRACTICE, Setting.EMERGENCY)
                .build());

        assertThat(People.decide(router, 60, "male", TIRED + ";setting=emergency")
                        .actions())
                .extracting(PlannedAction::id)
                .contains("hand-over-results")
                .doesNotContain("hand-over-to-gp");
    }

    @Test
    void who_comes_without_a_clinician_is_booked_with_one_unless_a_service_takes_them() {
        PathwayRouter door = People.in(People.offered("self-referral")
                .addAcceptsFrom(Setting.SELF_REFERRAL)
                .build());
        String facts = TIRED + ";setting=self_referral";

        assertThat(People.decide(facts).pathway().id()).isEqualTo("nss");
        assertThat(People.decide(facts).actions()).extracting(PlannedAction::id).contains("clinician-must-refer");
        assertThat(People.decide(door, 60, "male", facts).pathway().id()).isEqualTo("self-referral");
        assertThat(People.decide(door, 60, "male", facts).alsoApplies())
                .extracting(option -> option.pathway().id())
                .contains("nss");
        assertThat(People.decide(door, 60, "male", facts + ";needs_admission")
                        .pathway()
                        .id())
                .isEqualTo("emergency-same-day");
    }

    @Test
    void a_breast_team_that_cannot_be_reached_is_followed_by_the_suspected_cancer_pathway() {
        assertThat(People.decide(People.in(People.offered("own-breast-team").build()), 60, "female", BONE)
                        .pathway()
                        .id())
                .isEqualTo("own-breast-team");
        RoutingDecision closed = People.decide(
                People.in(People.notOffered("own-breast-team"), People.notOffered("breast-mdt-by-gp")),
                60,
                "female",
                BONE);
        assertThat(closed.pathway().id()).isEqualTo("urgent-suspected-cancer");
        assertThat(closed.first().referralTypes())
                .extracting(type -> type.code())
                .containsExactly("01");
    }

    @Test
    void a_place_may_take_suspected_recurrences_into_nss() {
        PathwayRouter router = People.in(
                People.notOffered("breast-mdt-by-gp"),
                People.offered("nss").putSettings("on_recurrence", "nss").build());

        assertThat(People.decide(router, 60, "female", BONE).pathway().id()).isEqualTo("nss");
    }

    @Test
    void several_sites_go_to_nss_or_to_a_hub_only_where_the_place_says_so() {
        String facts = "haemoptysis:unexplained;dysphagia";
        PathwayRouter nss = People.in(
                People.offered("nss").putSettings("on_several_sites", "nss").build());
        PathwayRouter hub = People.in(
                People.offered("triage-hub").build(),
                People.offered("nss")
                        .putSettings("on_several_sites", "triage-hub")
                        .build());

        assertThat(People.decide(facts).pathway().id()).isEqualTo("urgent-suspected-cancer");
        assertThat(People.decide(nss, 60, "male", facts).pathway().id()).isEqualTo("nss");
        assertThat(People.decide(hub, 60, "male", facts).pathway().id()).isEqualTo("triage-hub");
        assertThat(People.decide(nss, 60, "male", facts).alsoApplies())
                .extracting(option -> option.pathway().id())
                .contains("urgent-suspected-cancer");
    }

    @Test
    void an_exclusion_of_the_place_turns_aside_only_where_it_is_known() {
        PathwayRouter router = People.in(People.offered("nss")
                .addExcludes(Condition.parse("seen_in_nss_within_3_months AND NOT new_symptom_since_last_seen"))
                .build());
        String seen = TIRED + ";seen_in_nss_within_3_months";

        assertThat(People.decide(router, 60, "male", seen).pathway().id()).isEqualTo("advice-and-guidance");
        assertThat(People.decide(router, 60, "male", seen + ";new_symptom_since_last_seen")
                        .pathway()
                        .id())
                .isEqualTo("nss");
        assertThat(router.decide(People.person(60, "male", "2026-03-02", seen), RecordReading.partial())
                        .pathway()
                        .id())
                .isEqualTo("nss");
    }

    @Test
    void an_exclusion_of_the_place_may_name_a_signal_of_the_policy() {
        PathwayRouter router = People.in(People.offered("nss")
                .addExcludes(Condition.parse("several_sites OR other_cancer"))
                .build());

        assertThat(People.decide(router, 60, "male", TIRED + ";past_cancer=bowel@2010")
                        .pathway()
                        .id())
                .isEqualTo("advice-and-guidance");
    }

    @Test
    void the_team_of_another_earlier_cancer_is_told_and_comes_first_only_where_the_place_says_so() {
        String facts = TIRED + ";past_cancer=bowel@2010";
        PathwayRouter router = People.in(
                People.offered("own-cancer-team").build(),
                People.offered("nss")
                        .putSettings("on_recurrence", "original-specialty")
                        .build());

        assertThat(People.decide(facts).pathway().id()).isEqualTo("nss");
        assertThat(People.decide(facts).actions()).extracting(PlannedAction::id).contains("tell-past-cancer-team");
        assertThat(People.decide(router, 60, "male", facts).pathway().id()).isEqualTo("own-cancer-team");
        assertThat(People.decide(router, 60, "male", facts + ";haemoptysis:unexplained")
                        .pathway()
                        .id())
                .isEqualTo("urgent-suspected-cancer");
    }

    @Test
    void what_is_more_urgent_or_has_no_place_cannot_stand_in() {
        assertThatThrownBy(() -> People.in(People.offered("advice-and-guidance")
                        .addFallback("urgent-suspected-cancer")
                        .build()))
                .isInstanceOf(TableException.class)
                .hasMessage(
                        "service advice-and-guidance, column fallback: 'urgent-suspected-cancer' cannot stand in for 'advice-and-guidance': it is more urgent. Name another pathway.");
        assertThatThrownBy(() ->
                        People.in(People.offered("nss").addFallback("review").build()))
                .isInstanceOf(TableException.class)
                .hasMessage(
                        "service nss, column fallback: 'review' cannot stand in for 'nss': the policy gives it no place for that. Name another pathway.");
    }
}
