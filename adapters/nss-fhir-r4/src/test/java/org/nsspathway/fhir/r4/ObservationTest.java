package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.fhir.r4.Observations.CHEST_X_RAY;
import static org.nsspathway.fhir.r4.Observations.FIT;
import static org.nsspathway.fhir.r4.Observations.HAEMOGLOBIN;
import static org.nsspathway.fhir.r4.Observations.ON;
import static org.nsspathway.fhir.r4.Observations.absent;
import static org.nsspathway.fhir.r4.Observations.interpretation;
import static org.nsspathway.fhir.r4.Observations.observation;
import static org.nsspathway.fhir.r4.Observations.quantity;
import static org.nsspathway.fhir.r4.Observations.results;
import static org.nsspathway.fhir.r4.Observations.value;
import static org.nsspathway.fhir.r4.Observations.verdict;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Coded answers, findings, panels, days and the status of observations. */
class ObservationTest {
    @Test
    void a_coded_answer_is_read_where_the_code_map_knows_it_as_a_result_of_that_test() {
        Presentation it = Uk.presentation(
                observation("1022651000000100", ON + ",'valueCodeableConcept':" + Uk.snomed("415115007")),
                observation(CHEST_X_RAY, ON + ",'valueCodeableConcept':" + Uk.snomed("168734001")));

        assertThat(it.results())
                .containsExactly(
                        TestResult.coded("platelets", "high")
                                .takenOn(LocalDate.of(2026, 2, 20))
                                .build(),
                        TestResult.coded("chest_x_ray", "abnormal")
                                .takenOn(LocalDate.of(2026, 2, 20))
                                .build());
        assertThat(results(observation(CHEST_X_RAY, ON + ",'valueCodeableConcept':" + Uk.snomed("415115007")))
                        .get(0)
                        .value())
                .as("a platelet count is no answer to an X-ray")
                .contains(NumberInterval.any());
    }

    @Test
    void an_image_may_be_told_by_its_flag_alone() {
        assertThat(results(observation(CHEST_X_RAY, ON + "," + interpretation("N"))))
                .containsExactly(TestResult.coded("chest_x_ray", "normal")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
    }

    @Test
    void two_codes_of_one_test_are_one_result_and_of_two_tests_none() {
        String generations = "{'resourceType':'Observation','status':'final'," + value("47", "g/L")
                + ",'code':{'coding':[{'system':'http://snomed.info/sct','code':'1000821000000103'},"
                + "{'system':'http://snomed.info/sct','code':'1105861000000106'},"
                + "{'system':'http://loinc.org','code':'1751-7'}]}}";
        String mixed = "{'resourceType':'Observation','status':'final'," + value("2.4", "mmol/L")
                + ",'code':{'coding':[{'system':'http://snomed.info/sct','code':'935051000000108'},"
                + "{'system':'http://loinc.org','code':'17861-6'}]}}";

        assertThat(results(generations)).hasSize(1);
        assertThat(Uk.presentation(mixed).results())
                .extracting(TestResult::test, result -> result.value().orElseThrow())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("adjusted_calcium_mmol_l", NumberInterval.any()),
                        org.assertj.core.groups.Tuple.tuple("calcium_mmol_l", NumberInterval.any()));
    }

    @Test
    void a_finding_that_is_the_code_itself_is_there_unless_it_is_said_not_to_be() {
        Presentation it = Uk.presentation(
                observation("84229001", ON),
                observation("49727002", ON + ",'valueBoolean':false"),
                observation("25064002", ON + ",'valueBoolean':true"),
                observation("422587007", ON + ",'valueQuantity':{'value':4,'unit':'points'}"),
                observation("267036007", ON + "," + absent("asked-unknown")));

        assertThat(it.symptoms())
                .containsExactly(
                        Symptom.of("fatigue")
                                .recordedOn(LocalDate.of(2026, 2, 20))
                                .build(),
                        Symptom.of("cough")
                                .presence(Presence.ABSENT)
                                .recordedOn(LocalDate.of(2026, 2, 20))
                                .build(),
                        Symptom.of("headache")
                                .recordedOn(LocalDate.of(2026, 2, 20))
                                .build());
        assertThat(it.unread()).containsExactlyInAnyOrder("nausea", "shortness_of_breath");
    }

    @Test
    void an_absence_without_a_day_is_unknown_and_a_presence_stays() {
        Presentation it = Uk.presentation(
                observation("84229001", "'valueBoolean':false"), observation("49727002", "'valueBoolean':true"));

        assertThat(it.unread()).containsExactly("fatigue");
        assertThat(it.symptoms()).containsExactly(Symptom.of("cough").build());
    }

    @Test
    void the_answer_to_a_question_is_a_code_of_its_own() {
        String question = "{'resourceType':'Observation','status':'final'," + ON
                + ",'code':{'coding':[{'system':'http://loinc.org','code':'72166-2'}]},'valueCodeableConcept':%s}";

        assertThat(Uk.presentation(question.formatted(Uk.snomed("8517006"))).history())
                .containsExactly(HistoryItem.of("ever_smoked").build());
        assertThat(Uk.presentation(question.formatted(Uk.snomed("266919005"))).history())
                .containsExactly(HistoryItem.absent("ever_smoked"));
        assertThat(Uk.found(Uk.record(question.formatted(Uk.snomed("230058003")))))
                .containsExactly("Bundle.entry[1].resource.value.coding[0] NSS-F010");
    }

    @Test
    void the_value_of_an_observation_that_is_no_question_is_never_read_as_a_finding_of_its_own() {
        Presentation it =
                Uk.presentation(observation("429011007", ON + ",'valueCodeableConcept':" + Uk.snomed("254837009")));

        assertThat(it.history()).isEmpty();
    }

    @Test
    void a_panel_gives_its_day_to_its_members_and_components_are_results() {
        String bundle = "{'resourceType':'Bundle','type':'collection','entry':["
                + "{'fullUrl':'urn:uuid:report','resource':{'resourceType':'DiagnosticReport','status':'final',"
                + "'code':" + Uk.snomed("26604007") + ",'effectiveDateTime':'2026-02-19',"
                + "'result':[{'reference':'urn:uuid:panel'}]}},"
                + "{'fullUrl':'urn:uuid:panel','resource':{'resourceType':'Observation','status':'final','code':"
                + Uk.snomed("26604007") + ",'hasMember':[{'reference':'Observation/hb'}]}},"
                + "{'resource':{'resourceType':'Observation','id':'hb','status':'final','code':"
                + Uk.snomed(HAEMOGLOBIN)
                + ",'valueQuantity':{" + quantity("101", "g/L") + "}}},"
                + "{'resource':{'resourceType':'Observation','status':'final','code':" + Uk.snomed("26604007")
                + ",'effectiveDateTime':'2026-01-09','component':[{'code':" + Uk.snomed("1022651000000100")
                + ",'valueQuantity':{" + quantity("480", "10*9/L") + "}}]}}]}";
        FhirRecord it = Uk.READER.read("panel.json", bundle.replace('\'', '"'), Uk.DAY);

        assertThat(it.presentation().orElseThrow().results())
                .containsExactly(
                        TestResult.number("haemoglobin_g_l", "101")
                                .takenOn(LocalDate.of(2026, 2, 19))
                                .build(),
                        TestResult.number("platelets_10_9_l", "480")
                                .takenOn(LocalDate.of(2026, 1, 9))
                                .build());
        assertThat(it.problems()).isEmpty();
    }

    @Test
    void a_result_without_any_day_may_be_of_any_day_of_the_persons_life() {
        FhirRecord it = Uk.record(observation(HAEMOGLOBIN, "'valueQuantity':{" + quantity("80", "g/L") + "}"));

        assertThat(it.presentation().orElseThrow().results().get(0).takenOn())
                .contains(new DateInterval(LocalDate.of(1960, 5, 4), Uk.DAY));
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource.effective NSS-F022");
        assertThat(verdict(it, "anaemia")).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "final, number",
        "preliminary, number",
        "amended, number",
        "corrected, number",
        "registered, AWAITED",
        "cancelled, nothing",
        "entered-in-error, nothing",
        "unknown, unread"
    })
    void the_status_decides_whether_a_result_stands(String status, String fate) {
        List<TestResult> results = results(observation(FIT, value("12", "ug/g")).replace("final", status));

        switch (fate) {
            case "nothing" -> assertThat(results).isEmpty();
            case "AWAITED" -> assertThat(results).containsExactly(TestResult.without("fit_ug_g", ResultStatus.AWAITED));
            case "unread" -> assertThat(results.get(0).value()).contains(NumberInterval.any());
            default -> assertThat(results.get(0).value()).contains(NumberInterval.exactly(12));
        }
    }

    @Test
    void what_came_after_the_day_is_left_out_and_counted() {
        FhirRecord it = Uk.record(observation(
                FIT, "'effectiveDateTime':'2026-03-03'," + "'valueQuantity':{" + quantity("400", "ug/g") + "}"));

        assertThat(it.presentation().orElseThrow().results()).isEmpty();
        assertThat(it.afterAssessment()).isEqualTo(1);
    }

    @Test
    void weights_over_time_are_the_weights_that_a_loss_is_worked_out_from() {
        FhirRecord it = Uk.record(
                observation(
                        "27113001", "'effectiveDateTime':'2025-12-10','valueQuantity':{" + quantity("82", "kg") + "}"),
                observation(
                        "27113001", "'effectiveDateTime':'2026-02-20','valueQuantity':{" + quantity("76", "kg") + "}"));

        assertThat(verdict(it, "weight_loss_percent(3mo) > 5")).isEqualTo(Verdict.MET);
    }

    @Test
    void an_observation_of_something_else_than_the_person_is_not_read() {
        FhirRecord it = Uk.record(observation(FIT, value("12", "ug/g") + ",'focus':[{'reference':'urn:uuid:kidney'}]"));

        assertThat(it.presentation().orElseThrow().results()).isEmpty();
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource NSS-F005");
    }
}
