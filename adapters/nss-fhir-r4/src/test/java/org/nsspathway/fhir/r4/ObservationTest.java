package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Observations: results with units, comparators, ranges, flags and reasons why there is none; findings and panels. */
class ObservationTest {
    private static final String FIT = "1049361000000101";
    private static final String HAEMOGLOBIN = "1022431000000105";
    private static final String CHEST_X_RAY = "399208008";
    private static final String ON = "'effectiveDateTime':'2026-02-20T08:00:00+00:00'";

    @ParameterizedTest
    @CsvSource({
        "12,      '',  ug/g, 12",
        "12.5,    '',  ug/g, 12.5",
        "4,       <,   ug/g, <4",
        "10,      <=,  ug/g, <=10",
        "200,     >=,  ug/g, >=200",
        "400,     >,   ug/g, >400"
    })
    void a_number_keeps_its_comparator(String value, String comparator, String unit, String expected) {
        String quantity = quantity(value, unit) + (comparator.isEmpty() ? "" : ",'comparator':'" + comparator + "'");

        assertThat(results(observation(FIT, ON + ",'valueQuantity':{" + quantity + "}")))
                .containsExactly(TestResult.number("fit_ug_g", expected)
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'value':13.2,'unit':'g/dL','system':'http://unitsofmeasure.org','code':'g/dL'          | 132",
                "'value':132,'unit':'grams per litre','system':'http://unitsofmeasure.org','code':'g/L' | 132",
                "'value':132,'unit':'g/L'                                                               | 132"
            })
    void a_unit_that_can_be_converted_is(String quantity, String value) {
        assertThat(results(observation(HAEMOGLOBIN, ON + ",'valueQuantity':{" + quantity + "}")))
                .containsExactly(TestResult.number("haemoglobin_g_l", value)
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value':8.5,'unit':'furlongs'",
                "'value':8.5",
                "'value':8.5,'unit':'mmol/L','system':'http://unitsofmeasure.org','code':'mmol/L'",
                "'unit':'g/L'"
            })
    void a_number_without_a_unit_that_is_known_is_no_number_and_hides_older_ones(String quantity) {
        FhirRecord it = Uk.record(
                observation(
                        HAEMOGLOBIN,
                        "'effectiveDateTime':'2026-01-10','valueQuantity':{" + quantity("140", "g/L") + "}"),
                observation(HAEMOGLOBIN, ON + ",'valueQuantity':{" + quantity + "}"));

        assertThat(it.presentation().orElseThrow().results().get(1))
                .isEqualTo(TestResult.unread("haemoglobin_g_l")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
        assertThat(it.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isIn("NSS-F021", "NSS-F020"));
        assertThat(verdict(it, "anaemia")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_laboratorys_flag_counts_also_where_the_number_cannot_be_read() {
        FhirRecord it = Uk.record(observation(
                HAEMOGLOBIN, ON + ",'valueQuantity':{'value':8.5,'unit':'furlongs'}," + interpretation("L")));

        assertThat(it.presentation().orElseThrow().results())
                .containsExactly(TestResult.unread("haemoglobin_g_l")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .flag(ResultFlag.LOW)
                        .build());
        assertThat(verdict(it, "anaemia")).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"H,HIGH", "HH,HIGH", ">,HIGH", "L,LOW", "LL,LOW", "<,LOW", "N,NORMAL", "A,ABNORMAL", "AA,ABNORMAL"})
    void an_interpretation_is_the_laboratorys_flag(String code, ResultFlag flag) {
        assertThat(results(observation(HAEMOGLOBIN, value("140", "g/L") + "," + interpretation(code)))
                        .get(0)
                        .flag())
                .contains(flag);
    }

    @Test
    void an_interpretation_that_is_another_or_contradicts_itself_is_told_and_none_is_taken() {
        String both = "'interpretation':[" + interpretationOf("H") + "," + interpretationOf("L") + "]";
        FhirRecord it = Uk.record(
                observation(HAEMOGLOBIN, value("140", "g/L") + "," + interpretation("POS")),
                observation(HAEMOGLOBIN, value("140", "g/L") + "," + both));

        assertThat(it.presentation().orElseThrow().results())
                .allMatch(result -> result.flag().isEmpty());
        assertThat(Uk.found(it))
                .containsExactly(
                        "Bundle.entry[1].resource.interpretation NSS-F020",
                        "Bundle.entry[2].resource.interpretation NSS-F023");
    }

    @Test
    void a_range_has_the_unit_of_its_value_where_it_has_none_and_is_converted_with_it() {
        String plain = "'referenceRange':[{'low':{'value':130},'high':{'value':170}}]";
        String other = "'referenceRange':[{'low':{" + quantity("13", "g/dL") + "}}]";

        assertThat(results(observation(HAEMOGLOBIN, value("140", "g/L") + "," + plain))
                        .get(0)
                        .range()
                        .orElseThrow())
                .isEqualTo(org.nsspathway.presentation.ReferenceRange.of(new BigDecimal("130"), new BigDecimal("170")));
        assertThat(results(observation(HAEMOGLOBIN, value("14", "g/dL") + "," + other))
                        .get(0)
                        .range()
                        .orElseThrow()
                        .lowInclusive())
                .contains(new BigDecimal("130"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'referenceRange':[{'low':{'value':130}},{'low':{'value':120}}]",
                "'referenceRange':[{'text':'see handbook'}]",
                "'referenceRange':[{'low':{'value':130},'age':{'low':{'value':18}}}]",
                "'referenceRange':[{'low':{'value':170},'high':{'value':130}}]",
                "'referenceRange':[{'low':{'value':13,'unit':'furlongs'}}]"
            })
    void a_range_that_is_not_clearly_for_this_person_is_told_and_not_taken(String range) {
        FhirRecord it = Uk.record(observation(HAEMOGLOBIN, value("140", "g/L") + "," + range));

        assertThat(it.presentation().orElseThrow().results().get(0).range()).isEmpty();
        assertThat(it.problems()).hasSize(1);
        assertThat(it.problems().get(0).place().column()).startsWith("Bundle.entry[1].resource.referenceRange");
    }

    @ParameterizedTest
    @CsvSource({"asked-declined, DECLINED", "temp-unknown, AWAITED"})
    void why_there_is_no_value_is_the_state_of_the_test(String reason, ResultStatus status) {
        assertThat(results(observation(FIT, ON + "," + absent(reason))))
                .containsExactly(TestResult.without("fit_ug_g", status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-performed", "not-asked", "not-applicable", "not-permitted", "unsupported"})
    void a_test_that_was_not_done_is_not_recorded(String reason) {
        FhirRecord it = Uk.record(observation(FIT, ON + "," + absent(reason)));

        assertThat(it.presentation().orElseThrow().results()).isEmpty();
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource.dataAbsentReason NSS-F020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-text", "error", "unknown", "asked-unknown", "masked", "not-a-number", "made-up"})
    void a_result_that_is_there_without_its_value_is_unread_on_its_day(String reason) {
        assertThat(results(observation(FIT, ON + "," + absent(reason))))
                .containsExactly(TestResult.unread("fit_ug_g")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueString':'<4'",
                "'valueInteger':4",
                "'valueCodeableConcept':{'text':'negative'}",
                "'valueRatio':{'numerator':{'value':1},'denominator':{'value':8}}"
            })
    void a_value_of_another_form_is_never_taken_for_a_number(String value) {
        FhirRecord it = Uk.record(observation(FIT, ON + "," + value));

        assertThat(it.presentation().orElseThrow().results())
                .extracting(result -> result.value().orElseThrow())
                .containsExactly(NumberInterval.any());
        assertThat(it.problems()).isNotEmpty();
    }

    @Test
    void a_value_between_two_is_an_interval_and_one_below_zero_is_none() {
        assertThat(results(observation(
                                FIT, ON + ",'valueRange':{'low':{" + quantity("8", "ug/g") + "},'high':{'value':12}}"))
                        .get(0)
                        .value())
                .contains(NumberInterval.between(new BigDecimal("8"), new BigDecimal("12")));
        assertThat(results(observation(FIT, value("-3", "ug/g"))).get(0).value())
                .contains(NumberInterval.any());
    }

    @Test
    void more_decimals_than_are_held_lie_between_their_neighbours() {
        assertThat(results(observation("27113001", value("83.14159265", "kg")))
                        .get(0)
                        .value())
                .contains(new NumberInterval(83_141_592, true, 83_141_593, true));
    }

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

    private static Verdict verdict(FhirRecord record, String condition) {
        return Uk.CATALOGUE
                .evaluator("nhs-nss-core")
                .evaluate(record.presentation().orElseThrow(), RecordReading.complete())
                .read(org.nsspathway.condition.Condition.parse(condition))
                .verdict();
    }

    private static List<TestResult> results(String... observations) {
        return Uk.presentation(observations).results();
    }

    static String observation(String code, String members) {
        return "{'resourceType':'Observation','status':'final','code':" + Uk.snomed(code) + "," + members + "}";
    }

    private static String value(String value, String unit) {
        return ON + ",'valueQuantity':{" + quantity(value, unit) + "}";
    }

    private static String quantity(String value, String unit) {
        return "'value':" + value + ",'unit':'" + unit + "','system':'http://unitsofmeasure.org','code':'" + unit + "'";
    }

    private static String interpretation(String code) {
        return "'interpretation':[" + interpretationOf(code) + "]";
    }

    private static String interpretationOf(String code) {
        return "{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation','code':'"
                + code + "'}]}";
    }

    private static String absent(String code) {
        return "'dataAbsentReason':{'coding':[{'code':'" + code + "'}]}";
    }
}
