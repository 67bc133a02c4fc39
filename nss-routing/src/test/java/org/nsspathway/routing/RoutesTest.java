package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;

/** Which route comes first, line by line of the policy. */
class RoutesTest {

    @ParameterizedTest(name = "{0} years, {1}: {2} leads to {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "60|female|limb_weakness                                                          | emergency-same-day",
                "60|female|past_cancer=breast@2001;limb_weakness;fatigue:unexplained~5w           | emergency-same-day",
                "60|female|fatigue:unexplained~5w;needs_admission                                 | emergency-same-day",
                "20|female|petechiae:unexplained                                                  | emergency-same-day",
                "60|female|past_cancer=breast@2001;spinal_pain_thoracic                           | mscc-coordinator-24h",
                "60|female|current_cancer=lung;back_pain:nocturnal;haemoptysis:unexplained        | mscc-coordinator-24h",
                "19|female|lymphadenopathy:unexplained                                            | very-urgent-48h",
                "10|female|abdominal_mass                                                         | very-urgent-48h",
                "60|female|haemoptysis:unexplained                                                | urgent-suspected-cancer",
                "60|female|past_cancer=breast@2001;haemoptysis:unexplained;cough~4w               | urgent-suspected-cancer",
                "60|female|past_cancer=breast@2001;axillary_lump:unexplained                      | breast-mdt-by-gp",
                "60|female|past_cancer=breast@2001;bone_pain~3w                                   | breast-mdt-by-gp",
                "60|female|past_cancer=breast@2001;bone_pain~3w;under_breast_follow_up            | own-breast-team",
                "60|female|setting=self_referral;past_cancer=breast@2001;bone_pain~3w             | own-breast-team",
                "60|female|past_cancer=breast@2001;imaging_metastases_unknown_primary             | breast-mdt-by-gp",
                "60|female|imaging_metastases_unknown_primary                                     | unknown-primary-service",
                "60|female|imaging_suggests_cancer_site=kidney                                    | urgent-suspected-cancer",
                "60|female|imaging_suggests_cancer                                                | nss",
                "60|female|fatigue:unexplained~5w                                                 | nss",
                "60|female|fatigue:unexplained~5w;breast_pain                                     | nss",
                "60|female|fit_ug_g=4;strong_clinical_concern_ongoing_unexplained_symptoms        | nss",
                "60|female|breast_pain                                                            | urgent-breast-symptomatic",
                "27|female|breast_lump:unexplained                                                | urgent-breast-symptomatic",
                "60|female|lip_or_oral_cavity_lump                                                | urgent-dental-assessment",
                "60|female|weight_loss:unexplained                                                | test-first",
                "60|female|weight_loss:unexplained;fit_ug_g=awaited                               | test-first",
                "70|male  |lower_urinary_tract_symptoms                                           | test-first",
                "70|male  |lower_urinary_tract_symptoms;psa_ug_l=declined                         | advice-and-guidance",
                "40|male  |fatigue:unexplained~5w;cannot_attend_outpatient                        | advice-and-guidance",
                "40|male  |fatigue:unexplained~5w;under_investigation_elsewhere                   | advice-and-guidance",
                "17|male  |rectal_mass                                                            | advice-and-guidance",
                "10|male  |parental_or_carer_concern:persistent                                   | advice-and-guidance",
                "60|female|past_cancer=breast@2001;visits_for_same_problem=3                      | advice-and-guidance",
                "40|male  |fatigue:unexplained~5w;other_diagnosis_more_likely                     | non-urgent",
                "60|female|skin_lesion_suspicious_for_bcc                                         | non-urgent",
                "60|female|cough:explained~1w                                                     | review",
                "60|female|''                                                                     | review"
            })
    void each_person_goes_where_the_first_line_that_holds_leads(int age, String sex, String facts, String route) {
        assertThat(People.decide(age, sex, facts).pathway().id()).isEqualTo(route);
    }

    @ParameterizedTest(name = "{0} leads to {1} in a consultation")
    @CsvSource(
            delimiter = '|',
            value = {
                "fatigue                                 | ask-first",
                "fatigue:unexplained                     | test-first",
                "past_cancer=breast@2017;back_pain       | ask-first",
                "adjusted_calcium_mmol_l=3.4;!confusion  | ask-first",
                "cough:unexplained                       | ask-first",
                "fatigue:unexplained~5w                  | nss",
                "''                                      | review",
                "!fatigue;!weight_loss                   | review"
            })
    void a_consultation_asks_where_too_little_is_known(String facts, String route) {
        assertThat(People.consult(facts).pathway().id()).isEqualTo(route);
    }

    @ParameterizedTest(name = "on {0} weight loss that points nowhere leads to {1}")
    @CsvSource({"2026-03-31, test-first", "2026-04-01, nss"})
    void from_april_2026_nss_is_an_action_of_the_rules_that_name_no_site(String day, String route) {
        assertThat(People.ROUTER
                        .decide(
                                People.person(45, "male", day, "appetite_loss:unexplained~1w"),
                                RecordReading.complete())
                        .pathway()
                        .id())
                .isEqualTo(route);
    }

    @Test
    void an_unknown_exclusion_never_blocks_and_is_listed_to_confirm() {
        RoutingDecision decision = People.consult("fatigue:unexplained~5w");

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.toConfirm())
                .extracting(each -> each.criterion().id())
                .containsExactly("EXCL-SITE", "EXCL-UNWELL", "EXCL-OTHER", "EXCL-UNDER");
        assertThat(decision.actions()).extracting(PlannedAction::id).contains("confirm-exclusion");
    }

    @Test
    void whether_one_site_pathway_fits_is_decided_here_and_shown_as_an_exclusion() {
        RoutingDecision decision = People.decide("fatigue:unexplained~5w;haemoptysis:unexplained");

        assertThat(decision.pathway().id()).isEqualTo("urgent-suspected-cancer");
        assertThat(decision.excludedBy())
                .extracting(each -> each.criterion().id())
                .containsExactly("EXCL-SITE");
        assertThat(decision.doesNotApply())
                .filteredOn(each -> each.pathway().id().equals("nss"))
                .singleElement()
                .satisfies(not -> {
                    assertThat(not.reason()).isEqualTo("one site pathway fits");
                    assertThat(not.nearly()).isTrue();
                });
    }

    @Test
    void what_an_emergency_outranks_is_kept_beside_it_for_afterwards() {
        RoutingDecision decision = People.decide("past_cancer=breast@2001;limb_weakness;spinal_pain_thoracic");

        assertThat(decision.alsoApplies())
                .extracting(option -> option.pathway().id())
                .containsExactly("mscc-coordinator-24h", "breast-mdt-by-gp", "own-breast-team");
        assertThat(decision.alsoApplies())
                .extracting(RouteOption::whyNotFirst)
                .containsOnly("for afterwards, because nothing outranks the emergency");
        assertThat(decision.actions()).extracting(PlannedAction::id).contains("hand-over");
        assertThat(decision.startsClock()).isFalse();
    }

    @Test
    void a_test_goes_beside_a_referral_with_its_own_deadline() {
        RoutingDecision decision = People.decide("fatigue:unexplained+persistent~5w");

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.actions())
                .filteredOn(each -> each.subject().equals("Full blood count"))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.lastDay()).hasToString("Optional[2026-03-04]");
                    assertThat(test.because()).isEqualTo("a rule asks for it (1.10.1)");
                });
    }

    @Test
    void everybody_who_has_had_breast_cancer_is_to_be_told_the_signs_until_that_is_recorded() {
        for (String facts : List.of("", "limb_weakness", "cough:explained~1w", "fatigue:unexplained~5w")) {
            String person = "past_cancer=breast@2001;" + facts;
            assertThat(People.decide(person).actions())
                    .as(person)
                    .extracting(PlannedAction::id)
                    .contains("record-information");
            assertThat(People.decide(person + ";secondary_breast_cancer_information_given")
                            .actions())
                    .as(person)
                    .extracting(PlannedAction::id)
                    .doesNotContain("record-information");
            assertThat(People.decide(person).safetyNet().lookFor())
                    .anyMatch(each -> each.startsWith("Signs that breast cancer may have come back"));
        }
    }

    @Test
    void a_proposed_or_optional_set_routes_only_where_it_is_asked_for() {
        String facts = "shortness_of_breath:unexplained~4w";

        assertThat(People.decide(35, "male", facts).pathway().id()).isEqualTo("review");
        assertThat(People.decide(PathwayRouter.of(People.CATALOGUE, "nhs-nss-optional"), 35, "male", facts)
                        .pathway()
                        .id())
                .isEqualTo("nss");
    }

    @Test
    void same_day_rules_and_exclusions_are_read_whatever_is_asked_for() {
        assertThat(PathwayRouter.of(People.CATALOGUE, "nhs-nss-core").sets())
                .extracting(set -> set.id())
                .containsExactly("uk-emergency", "nhs-nss-core", "nhs-nss-exclusions");
        assertThatThrownBy(() -> PathwayRouter.of(People.CATALOGUE, "nss-core"))
                .hasMessageContaining("There is no set 'nss-core'");
    }

    @Test
    void nothing_of_the_person_reaches_to_string() {
        RoutingDecision decision = People.decide("past_cancer=breast@2017;gut_feeling=\"looks ill\"");

        assertThat(decision.toString()).isEqualTo("RoutingDecision{nss}");
        assertThat(decision.first().toString()).doesNotContain("breast,", "2017", "ill\"");
        assertThat(decision.evaluation().toString()).doesNotContain("breast", "ill");
    }

    @Test
    void a_report_that_names_no_site_leads_to_the_service_if_every_answer_is_no() {
        RoutingDecision decision = People.consult("imaging_suggests_cancer");

        assertThat(decision.pathway().id()).isEqualTo("ask-first");
        assertThat(decision.ifAllNo())
                .hasValueSatisfying(option -> assertThat(option.pathway().id()).isEqualTo("nss"));
        assertThat(decision.questions())
                .filteredOn(question -> question.missing().fact().equals("imaging_suggests_cancer_site"))
                .singleElement()
                .satisfies(question -> assertThat(question.changes())
                        .noneMatch(change -> change.answer().equals("yes")));
        assertThat(decision.inWords())
                .contains("  else     if every answer is no: ")
                .contains("  open     Unknown-primary service: not ruled out until the questions above are answered\n");
    }

    @Test
    void only_a_rule_that_is_met_says_something_to_the_person() {
        assertThat(People.consult("past_cancer=breast@2017;bone_pain:unexplained~13d")
                        .inWords())
                .contains("  ask  ")
                .doesNotContain("  say  ");
        assertThat(People.decide(60, "female", "past_cancer=breast@2017;bone_pain~3w")
                        .inWords())
                .contains("  say  ");
    }

    @Test
    void a_rule_for_a_site_is_not_explained_with_the_words_of_the_breast_team() {
        RoutingDecision decision =
                People.decide(60, "female", "past_cancer=breast@2017;fatigue:unexplained~3w;fit_ug_g=42");

        assertThat(decision.pathway().id()).isEqualTo("urgent-suspected-cancer");
        assertThat(decision.inWords()).doesNotContain("the team that knows you");
    }

    @Test
    void after_a_report_that_suggests_cancer_nobody_says_that_most_people_have_none() {
        assertThat(People.decide(60, "female", "imaging_metastases_unknown_primary")
                        .inWords())
                .contains("Say what the report shows")
                .contains("New weakness, numbness")
                .doesNotContain("most people turn out not to have it");
    }

    @Test
    void the_tests_of_adults_are_not_ordered_for_a_child() {
        assertThat(People.decide(15, "female", "fatigue:unexplained+persistent~6w")
                        .testsOutstanding())
                .containsExactly("Full blood count");
    }

    @Test
    void somebody_who_was_sent_at_once_is_followed_up_in_two_days_and_may_always_ring_999() {
        for (String facts : List.of(
                "limb_weakness", "past_cancer=breast@2001;spinal_pain_thoracic", "lymphadenopathy:unexplained")) {
            RoutingDecision decision = People.decide(19, "female", facts);
            assertThat(decision.safetyNet().reviewOn())
                    .contains(decision.decidedOn().plusDays(2));
            assertThat(decision.safetyNet().call().get(0)).contains("999");
        }
    }

    @Test
    void what_could_not_be_read_is_asked_for_and_never_an_all_clear() {
        for (RecordReading reading : List.of(RecordReading.partial(), RecordReading.complete())) {
            Presentation unread = Presentation.on(LocalDate.of(2026, 3, 2))
                    .person(Person.builder().ageInYears(60).build())
                    .addUnread("haemoptysis")
                    .build();
            RoutingDecision decision = People.ROUTER.decide(unread, reading);

            assertThat(decision.pathway().id()).isEqualTo("ask-first");
            assertThat(decision.questions())
                    .anyMatch(question -> question.missing().fact().equals("haemoptysis"));
            assertThat(decision.inWords())
                    .contains("  unread   recorded in a form that could not be read, look at the record: ");
        }
    }

    @Test
    void a_name_that_nobody_knows_is_told_and_makes_no_silence_an_absence() {
        Presentation misspelt = Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().ageInYears(60).build())
                .addSymptoms(Symptom.of("hemoptysis").build())
                .build();
        RoutingDecision decision = People.ROUTER.decide(misspelt, RecordReading.complete());

        assertThat(decision.evaluation().of("1.1.1b").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.inWords())
                .contains(
                        "  unread   'hemoptysis' is not in the vocabulary and was not read. Did you mean 'haemoptysis'?");
    }

    @Test
    void advice_on_a_result_names_the_result() {
        assertThat(People.decide(60, "male", "chest_x_ray=abnormal").inWords())
                .contains("  met      Chest X-ray: abnormal");
        assertThat(People.decide(50, "female", "crp_mg_l=90(0-5)@2026-02-20").inWords())
                .contains("  met      CRP flag: high");
    }
}
