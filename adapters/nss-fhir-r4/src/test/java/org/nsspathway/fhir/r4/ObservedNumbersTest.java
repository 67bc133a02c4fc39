package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.fhir.r4.Observations.FIT;
import static org.nsspathway.fhir.r4.Observations.HAEMOGLOBIN;
import static org.nsspathway.fhir.r4.Observations.ON;
import static org.nsspathway.fhir.r4.Observations.absent;
import static org.nsspathway.fhir.r4.Observations.interpretation;
import static org.nsspathway.fhir.r4.Observations.interpretationOf;
import static org.nsspathway.fhir.r4.Observations.observation;
import static org.nsspathway.fhir.r4.Observations.quantity;
import static org.nsspathway.fhir.r4.Observations.results;
import static org.nsspathway.fhir.r4.Observations.value;
import static org.nsspathway.fhir.r4.Observations.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;

/** Numbers with units, comparators, ranges and flags, and the reasons why there is none. */
class ObservedNumbersTest {
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
}
