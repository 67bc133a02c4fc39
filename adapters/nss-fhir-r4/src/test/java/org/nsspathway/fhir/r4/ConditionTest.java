package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Conditions: verified or not, since when, over or not. */
class ConditionTest {
    private static final String FATIGUE = "84229001";
    private static final String WEIGHT_LOSS = "89362005";
    private static final String BREAST_CANCER = "254837009";

    @Test
    void a_confirmed_condition_is_there_since_its_onset() {
        assertThat(Uk.presentation(condition(
                                FATIGUE, "'onsetDateTime':'2026-01-05','recordedDate':'2026-02-01T09:30:00+00:00'"))
                        .symptoms())
                .containsExactly(Symptom.of("fatigue")
                        .since(LocalDate.of(2026, 1, 5))
                        .recordedOn(LocalDate.of(2026, 2, 1))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'onsetDateTime':'2026-01'                                             | 2026-01",
                "'onsetDateTime':'2026'                                                | 2026",
                "'onsetPeriod':{'start':'2025-11-01','end':'2025-12-24'}               | 2025-11-01/2025-12-24",
                "'onsetPeriod':{'start':'2025-11-01'}                                  | 2025-11-01/2026-03-02",
                "'onsetAge':{'value':65,'unit':'years','system':'http://unitsofmeasure.org','code':'a'} | 2025-05-04/2026-05-03",
                "'onsetAge':{'value':65,'unit':'years'}                                | 2025-05-04/2026-05-03",
                "'onsetRange':{'low':{'value':63,'code':'a'},'high':{'value':64,'code':'a'}} | 2023-05-04/2025-05-03"
            })
    void an_onset_may_be_told_in_any_form(String onset, String interval) {
        FhirRecord it = Uk.record(condition(FATIGUE, onset));

        assertThat(it.presentation().orElseThrow().symptoms().get(0).onset())
                .contains(new Onset.Since(parsed(interval)));
        assertThat(it.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'onsetString':'a few weeks before Christmas'",
                "'onsetAge':{'value':65.5,'code':'a'}",
                "'onsetAge':{'value':65,'unit':'summers'}",
                "'onsetAge':{'value':65,'comparator':'<','code':'a'}",
                "'onsetRange':{'low':{'value':63,'code':'a'}}"
            })
    void an_onset_that_cannot_be_told_is_reported_and_the_condition_stays(String onset) {
        FhirRecord it = Uk.record(condition(FATIGUE, onset));

        assertThat(it.presentation().orElseThrow().symptoms())
                .containsExactly(Symptom.of("fatigue").build());
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource.onset NSS-F022");
        assertThat(it.problems().toString()).doesNotContain("Christmas", "summers");
    }

    @Test
    void what_was_only_dated_by_its_onset_is_no_newer_than_that() {
        assertThat(Uk.presentation(condition(FATIGUE, "'onsetDateTime':'2019-06-01'"))
                        .symptoms()
                        .get(0)
                        .recordedOn())
                .contains(LocalDate.of(2019, 6, 1));
    }

    @Test
    void a_refuted_condition_is_absent_on_the_day_on_which_that_was_written() {
        assertThat(Uk.presentation(condition(FATIGUE, "'recordedDate':'2026-02-01'," + verification("refuted")))
                        .symptoms())
                .containsExactly(Symptom.of("fatigue")
                        .presence(Presence.ABSENT)
                        .recordedOn(LocalDate.of(2026, 2, 1))
                        .build());
        assertThat(Uk.presentation(condition(FATIGUE, verification("refuted"))).unread())
                .as("on a day that is not said")
                .containsExactly("fatigue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unconfirmed", "provisional", "differential", "made-up"})
    void an_uncertain_condition_is_neither_there_nor_not_there(String status) {
        FhirRecord it = Uk.record(condition(FATIGUE, verification(status)));

        assertThat(it.presentation().orElseThrow().symptoms()).isEmpty();
        assertThat(it.presentation().orElseThrow().unread()).containsExactly("fatigue");
        assertThat(Uk.found(it)).contains("Bundle.entry[1].resource.verificationStatus NSS-F007");
        assertThat(Uk.CATALOGUE
                        .evaluator("nhs-nss-core")
                        .evaluate(it.presentation().get(), RecordReading.complete())
                        .of("CORE-CONST")
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void what_was_entered_in_error_is_left_out_and_told() {
        FhirRecord it = Uk.record(condition(FATIGUE, verification("entered-in-error")));

        assertThat(it.presentation()).contains(nothing());
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource NSS-F007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "active     |                                      | there",
                "recurrence |                                      | there",
                "resolved   | 'abatementDateTime':'2026-02-01'     | gone",
                "inactive   | 'abatementPeriod':{'start':'2026-01-01','end':'2026-02-01'} | gone",
                "           | 'abatementDateTime':'2026-02-01'     | gone",
                "remission  | 'abatementDateTime':'2026-03-03'     | there",
                "resolved   |                                      | unknown",
                "resolved   | 'abatementString':'after the winter' | unknown",
                "made-up    |                                      | unknown"
            })
    void what_is_over_is_no_longer_there_and_without_a_day_nobody_knows(String status, String abatement, String fate) {
        Presentation it = Uk.presentation(condition(
                FATIGUE,
                "'onsetDateTime':'2025-12-01'" + (abatement == null ? "" : "," + abatement)
                        + (status == null ? "" : "," + clinical(status))));

        assertThat(it.symptoms()).hasSize(fate.equals("there") ? 1 : 0);
        assertThat(it.unread()).hasSize(fate.equals("unknown") ? 1 : 0);
    }

    @Test
    void a_cancer_that_is_over_is_still_a_past_cancer() {
        HistoryItem past = HistoryItem.of("past_cancer")
                .detail("breast")
                .startedOn(DateInterval.parse("2017-06"))
                .build();

        assertThat(Uk.presentation(condition(BREAST_CANCER, "'onsetDateTime':'2017-06'," + clinical("resolved")))
                        .history())
                .containsExactly(past);
    }

    @Test
    void several_codes_of_one_condition_are_one_instance_with_what_each_says() {
        String both = "{'resourceType':'Condition','code':{'coding':["
                + "{'system':'http://snomed.info/sct','code':'" + WEIGHT_LOSS + "'},"
                + "{'system':'http://snomed.info/sct','code':'448765001'},"
                + "{'system':'http://snomed.info/sct','code':'422868009'},"
                + "{'system':'urn:local','code':'XYZ'}]}}";
        FhirRecord it = Uk.record(both);

        assertThat(it.presentation().orElseThrow().symptoms())
                .containsExactly(Symptom.of("weight_loss")
                        .addQualifiers("unexplained", "unintended")
                        .build());
        assertThat(it.problems()).as("a translation is no unknown code").isEmpty();
        assertThat(it.codedConcepts()).isEqualTo(new CodedConcepts(1, 0, 0));
    }

    @Test
    void one_code_may_mean_two_things_and_two_records_are_two_instances() {
        assertThat(Uk.presentation(condition("16932000", ""), condition("422587007", ""))
                        .symptoms())
                .extracting(Symptom::term)
                .containsExactly("nausea", "vomiting", "nausea");
    }

    @Test
    void what_cannot_be_mapped_is_listed_with_its_path_and_its_reason() {
        FhirRecord it = Uk.record(
                condition("26322001", ""),
                condition("162573006", ""),
                condition("1022431000000105", ""),
                "{'resourceType':'Condition','code':{'text':'Mrs Example feels tired'}}",
                "{'resourceType':'Condition'}");

        assertThat(Uk.found(it))
                .containsExactly(
                        "Bundle.entry[1].resource.code.coding[0] NSS-F010",
                        "Bundle.entry[2].resource.code.coding[0] NSS-F011",
                        "Bundle.entry[3].resource.code.coding[0] NSS-F013",
                        "Bundle.entry[4].resource.code NSS-F012",
                        "Bundle.entry[5].resource.code NSS-F012");
        assertThat(Uk.texts(it).get(1))
                .isEqualTo(
                        "code 162573006 of SNOMED-CT is not read: a suspicion about one site: the referral says it.");
        assertThat(it.problems().toString()).doesNotContain("Example");
        assertThat(it.codedConcepts()).isEqualTo(new CodedConcepts(0, 2, 3));
    }

    @Test
    void details_that_say_more_than_the_code_are_listed() {
        FhirRecord it = Uk.record(condition(FATIGUE, "'severity':" + Uk.snomed("24484000")));

        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource.severity NSS-F020");
    }

    @Test
    void a_suspicion_of_cancer_is_a_concern_without_reasons_and_a_coded_result_is_a_result() {
        Presentation it =
                Uk.presentation(condition("162572001", ""), condition("415115007", "'recordedDate':'2026-02-20'"));

        assertThat(it.concerns()).containsExactly(Concern.withoutReasons());
        assertThat(it.results())
                .containsExactly(TestResult.coded("platelets", "high")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
    }

    @Test
    void what_came_after_the_day_is_left_out_and_counted() {
        FhirRecord it = Uk.record(
                condition(FATIGUE, "'recordedDate':'2026-03-03'"),
                condition(FATIGUE, "'onsetDateTime':'2026-03-03'"),
                condition(FATIGUE, "'recordedDate':'2026-03-02'"));

        assertThat(it.presentation().orElseThrow().symptoms()).hasSize(1);
        assertThat(it.afterAssessment()).isEqualTo(2);
        assertThat(it.problems()).isEmpty();
    }

    @Test
    void a_condition_of_which_the_parser_dropped_something_is_unread() {
        FhirRecord it = Uk.record(condition(FATIGUE, "'onsetDateTime':'last week'"));

        assertThat(it.presentation().orElseThrow().symptoms()).isEmpty();
        assertThat(it.presentation().orElseThrow().unread()).containsExactly("fatigue");
        assertThat(Uk.found(it))
                .containsExactly("Bundle.entry[1].resource NSS-F003", "Bundle.entry[1].resource.onset NSS-F022");
        assertThat(it.problems().toString()).doesNotContain("last week");
    }

    private static Presentation nothing() {
        return Uk.presentation();
    }

    private static DateInterval parsed(String interval) {
        int slash = interval.indexOf('/');
        return slash < 0
                ? DateInterval.parse(interval)
                : new DateInterval(
                        LocalDate.parse(interval.substring(0, slash)), LocalDate.parse(interval.substring(slash + 1)));
    }

    static String condition(String code, String members) {
        return "{'resourceType':'Condition','code':" + Uk.snomed(code)
                + Optional.of(members)
                        .filter(text -> !text.isEmpty())
                        .map(","::concat)
                        .orElse("")
                + "}";
    }

    private static String verification(String code) {
        return "'verificationStatus':{'coding':[{'code':'" + code + "'}]}";
    }

    private static String clinical(String code) {
        return "'clinicalStatus':{'coding':[{'code':'" + code + "'}]}";
    }
}
