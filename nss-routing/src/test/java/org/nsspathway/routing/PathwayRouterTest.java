package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

class PathwayRouterTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final PathwayRouter ROUTER = PathwayRouter.of(CATALOGUE);

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fatigue:unexplained~5w                                               | nss",
                "fatigue:unexplained~5w;needs_admission                               | emergency-same-day",
                "suspected_sepsis                                                     | emergency-same-day",
                "limb_weakness                                                        | emergency-same-day",
                "past_cancer=breast@2001;limb_weakness;fatigue:unexplained~5w         | emergency-same-day",
                "past_cancer=breast@2001;spinal_pain_thoracic                         | mscc-coordinator-24h",
                "current_cancer=lung;back_pain:nocturnal;fatigue:unexplained~5w       | mscc-coordinator-24h",
                "adjusted_calcium_mmol_l=3.5;fatigue:unexplained~5w                   | emergency-same-day",
                "adjusted_calcium_mmol_l=3.4;!confusion                               | ask-first",
                "fatigue:unexplained~5w;cannot_attend_outpatient                      | advice-and-guidance",
                "fatigue:unexplained~5w;under_investigation_elsewhere                 | advice-and-guidance",
                "fatigue:unexplained~5w;other_diagnosis_more_likely                   | non-urgent",
                "fatigue:unexplained                                                  | ask-first",
                "past_cancer=breast@2017;back_pain                                    | ask-first",
                "''                                                                   | review",
                "!fatigue;!weight_loss                                                | review"
            })
    void each_case_leads_to_the_route_of_the_first_line_that_holds(String facts, String route) {
        assertThat(decide(facts).pathway().id()).isEqualTo(route);
    }

    @Test
    void an_unknown_exclusion_never_blocks_and_is_listed_to_confirm() {
        RoutingDecision decision = decide("fatigue:unexplained~5w");

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.toConfirm())
                .extracting(each -> each.criterion().id())
                .containsExactly("EXCL-SITE", "EXCL-UNWELL", "EXCL-OTHER", "EXCL-UNDER");
    }

    @Test
    void what_an_emergency_outranks_is_kept_beside_it() {
        RoutingDecision decision = decide("past_cancer=breast@2001;limb_weakness;spinal_pain_thoracic");

        assertThat(decision.alsoApplies())
                .extracting(line -> line.pathway().id())
                .containsExactly("mscc-coordinator-24h");
        assertThat(decision.startsClock()).isFalse();
    }

    @Test
    void the_first_route_is_never_less_urgent_than_another_that_applies() {
        for (String facts : List.of(
                "past_cancer=breast@2001;limb_weakness;spinal_pain_thoracic;fatigue:unexplained~5w",
                "fatigue:unexplained~5w;nausea:unexplained",
                "fatigue:unexplained~5w;other_diagnosis_more_likely;under_investigation_elsewhere")) {
            RoutingDecision decision = decide(facts);
            decision.alsoApplies()
                    .forEach(line -> assertThat(line.pathway().urgency())
                            .isGreaterThanOrEqualTo(decision.pathway().urgency()));
        }
    }

    @Test
    void questions_are_at_most_seven_and_only_about_what_something_recorded_speaks_for() {
        assertThat(decide("past_cancer=breast@2017;back_pain;fatigue;nausea;weight_loss")
                        .questions())
                .hasSize(7);
        assertThat(decide("").questions()).isEmpty();
        assertThat(decide("fatigue:unexplained").questions())
                .allSatisfy(question -> assertThat(question.criteria()).containsExactly("CORE-CONST"));
    }

    @Test
    void a_decision_reads_as_plain_english_first_what_to_do_and_by_when() {
        assertThat(decide("bone_pain:unexplained~5w;!needs_admission;!cannot_attend_outpatient")
                        .inWords())
                .isEqualTo("""
                        Refer to the non-specific symptoms service: urgent, cancer found or ruled out within 28 days
                          why      one criterion is enough and no exclusion is known
                          met      CORE-PAIN  Bone pain: new (assumed), unexplained, for 5 weeks (at least 4 weeks asked)
                          confirm  not known: fits one site-specific pathway (EXCL-SITE); another diagnosis suited to another specialty is more likely (EXCL-OTHER); already being investigated for the same problem (EXCL-UNDER)
                          unknown  too little is recorded, which is not a no: CORE-WEIGHT, CORE-CONST, CORE-ABDO, CORE-GUT, CORE-RAD, SBC-BONE, SBC-CALCIUM, SBC-CALCIUM-TEST, SBC-LUNG, SBC-LIVER, SBC-LIVER-TESTS, SBC-BRAIN, SBC-NODES, SBC-GENERAL, SBC-REPEAT-VISITS
                          not      Emergency, same day: nothing recorded meets a same-day rule
                          not      MSCC coordinator within 24 hours: nothing recorded meets a 24-hour rule
                        """);
    }

    @Test
    void nothing_of_the_person_reaches_to_string() {
        RoutingDecision decision = decide("past_cancer=breast@2017;gut_feeling=\"looks ill\"");

        assertThat(decision.toString()).isEqualTo("RoutingDecision{nss}");
        assertThat(decision.evaluation().toString()).doesNotContain("breast", "ill");
        assertThat(decision.evaluation().presentation().toString()).doesNotContain("breast", "ill", "past_cancer");
    }

    @Test
    void same_day_rules_and_exclusions_are_read_whatever_is_asked_for() {
        assertThat(PathwayRouter.of(CATALOGUE, "nhs-nss-core").sets())
                .extracting(set -> set.id())
                .containsExactlyInAnyOrder("nhs-nss-core", "uk-emergency", "nhs-nss-exclusions");
        assertThatThrownBy(() -> PathwayRouter.of(CATALOGUE, "nss-core"))
                .hasMessageContaining("There is no set 'nss-core'");
    }

    private static RoutingDecision decide(String facts) {
        return ROUTER.decide(person(facts), RecordReading.partial());
    }

    private static Presentation person(String facts) {
        String cell = "\"" + facts.replace("\"", "\"\"") + "\"";
        CaseTable table = CaseTable.read(
                TableSource.text("test", "case_id,age,sex,assessed_on,facts\nx,60,female,2026-03-02," + cell + "\n"),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }
}
