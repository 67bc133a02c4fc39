package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.referral.CodeList;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.NationalCode;
import org.nsspathway.referral.Referral;
import org.nsspathway.terminology.CodeMap;
import org.nsspathway.vocabulary.TableSource;

/** Medicines, procedures, reports, requests and relatives; what cannot be parsed. */
class OtherResourcesTest {
    private static final String ANASTROZOLE = "327373002";
    private static final String FAST_TRACK_NSS = "1556551000000104";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'status':'active'                                                                 | 1 | 0",
                "'status':'active','effectivePeriod':{'start':'2025-01-01','end':'2026-03-02'} | 1 | 0",
                "'status':'active','effectivePeriod':{'start':'2025-01-01','end':'2026-03-01'} | 0 | 0",
                "'status':'active','effectivePeriod':{'start':'2026-03-03'}                    | 0 | 0",
                "'status':'stopped'                                                                | 0 | 0",
                "'status':'completed'                                                              | 0 | 0",
                "'status':'unknown'                                                                | 0 | 1"
            })
    void a_medicine_counts_while_it_is_taken(String members, int there, int unread) {
        Presentation it = Uk.presentation("{'resourceType':'MedicationStatement'," + members
                + ",'medicationCodeableConcept':" + Uk.snomed(ANASTROZOLE) + "}");

        assertThat(it.history()).hasSize(there);
        assertThat(it.unread()).hasSize(unread);
    }

    @Test
    void a_prescription_counts_if_it_is_an_order_and_its_medicine_may_stand_elsewhere() {
        String request =
                "{'resourceType':'MedicationRequest','status':'active','intent':'%s','authoredOn':'2026-01-05',"
                        + "'medicationReference':{'reference':'%s'}%s}";
        String contained =
                ",'contained':[{'resourceType':'Medication','id':'m','code':" + Uk.snomed(ANASTROZOLE) + "}]";

        assertThat(Uk.presentation(request.formatted("order", "#m", contained)).history())
                .containsExactly(HistoryItem.of("on_adjuvant_hormone_therapy")
                        .startedOn(DateInterval.parse("2026-01-05"))
                        .build());
        assertThat(Uk.presentation(request.formatted("proposal", "#m", contained))
                        .history())
                .isEmpty();
        assertThat(Uk.found(Uk.record(request.formatted("order", "Medication/gone", ""))))
                .containsExactly("Bundle.entry[1].resource.medication NSS-F012");
    }

    @Test
    void a_procedure_that_was_a_test_says_nothing_of_its_result_and_one_on_an_organ_does() {
        FhirRecord test =
                Uk.record("{'resourceType':'Procedure','status':'completed','code':" + Uk.snomed("399208008") + "}");
        CodeMap organs = CodeMap.load(
                List.of(TableSource.text(
                        "organs.csv",
                        "system,code,display,use,term,qualifiers,value,source,confidence,note\n"
                                + "SNOMED-CT,73761001,Invented for this test,absent,has_uterus,,,test,seen,\n")),
                Uk.CATALOGUE.vocabulary());
        String procedure = "{\"resourceType\":\"Procedure\",\"status\":\"%s\",\"code\":{\"coding\":[{\"system\":"
                + "\"http://snomed.info/sct\",\"code\":\"73761001\"}]}}";

        assertThat(test.presentation().orElseThrow().results()).isEmpty();
        assertThat(Uk.found(test)).containsExactly("Bundle.entry[1].resource.code NSS-F013");
        assertThat(Uk.READER
                        .with(organs)
                        .read("p.json", procedure.formatted("completed"), Uk.DAY)
                        .presentation()
                        .orElseThrow()
                        .person()
                        .organs())
                .containsEntry("has_uterus", false);
        assertThat(Uk.READER
                        .with(organs)
                        .read("p.json", procedure.formatted("not-done"), Uk.DAY)
                        .presentation()
                        .orElseThrow()
                        .person()
                        .organs())
                .isEmpty();
    }

    @Test
    void a_report_is_read_by_its_coded_conclusion_and_its_words_are_not() {
        String report = "{'resourceType':'DiagnosticReport','status':'final','effectiveDateTime':'2026-02-20','code':"
                + Uk.snomed("399208008") + ",'conclusion':'Shadow on the left'%s}";
        FhirRecord coded = Uk.record(report.formatted(",'conclusionCode':[" + Uk.snomed("168734001") + "]"));
        FhirRecord words = Uk.record(report.formatted(""));

        assertThat(coded.presentation().orElseThrow().results())
                .containsExactly(TestResult.coded("chest_x_ray", "abnormal")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build());
        assertThat(words.presentation().orElseThrow().results())
                .extracting(result -> result.value().orElseThrow())
                .containsExactly(NumberInterval.any());
        assertThat(Uk.found(words)).containsExactly("Bundle.entry[1].resource.conclusion NSS-F012");
        assertThat(words.problems().toString()).doesNotContain("Shadow");
    }

    @Test
    void a_test_that_was_requested_is_awaited_while_the_request_is_open() {
        String request = "{'resourceType':'ServiceRequest','status':'%s','intent':'order','authoredOn':'2026-02-20',"
                + "'code':" + Uk.snomed("1049361000000101") + "}";

        assertThat(Uk.presentation(request.formatted("active")).results())
                .containsExactly(TestResult.without("fit_ug_g", ResultStatus.AWAITED));
        assertThat(Uk.presentation(request.formatted("completed")).results()).isEmpty();
        assertThat(Uk.presentation(request.formatted("revoked")).results()).isEmpty();
        assertThat(Uk.found(Uk.record(request.formatted("draft"))))
                .containsExactly("Bundle.entry[1].resource.status NSS-F007");
    }

    @Test
    void a_fast_track_referral_has_its_type_its_source_and_the_day_on_which_it_was_written() {
        FhirRecord it = Uk.record("{'resourceType':'ServiceRequest','status':'active','intent':'order',"
                + "'priority':'urgent','authoredOn':'2026-02-27T23:30:00+00:00','code':" + Uk.snomed(FAST_TRACK_NSS)
                + ",'reasonCode':[" + Uk.snomed("84229001") + "],'extension':[{'url':'" + RequestReader.SOURCE
                + "','valueCodeableConcept':" + Uk.snomed("108161000000109") + "}]}");

        assertThat(it.referrals())
                .containsExactly(Referral.builder()
                        .type(new NationalCode(CodeList.REFERRAL_TYPE, "17"))
                        .priority(new NationalCode(CodeList.PRIORITY_TYPE, "3"))
                        .source(new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03"))
                        .event(EventKind.DECISION_TO_REFER, LocalDate.of(2026, 2, 27))
                        .build());
        assertThat(it.presentation().orElseThrow().symptoms())
                .containsExactly(Symptom.of("fatigue")
                        .recordedOn(LocalDate.of(2026, 2, 27))
                        .build());
        assertThat(it.problems()).isEmpty();
    }

    @Test
    void the_priority_of_an_ordinary_referral_is_its_own_and_routine_contradicts_a_fast_track_code() {
        String category = "'category':[{'coding':[{'system':'" + RequestReader.CATEGORY + "','code':'referral'}]}]";
        String request = "{'resourceType':'ServiceRequest','status':'active','intent':'order','priority':'%s',%s}";

        assertThat(Uk.record(request.formatted("routine", category))
                        .referrals()
                        .get(0)
                        .priority())
                .contains(new NationalCode(CodeList.PRIORITY_TYPE, "1"));
        assertThat(Uk.record(request.formatted("stat", category))
                        .referrals()
                        .get(0)
                        .priority())
                .contains(new NationalCode(CodeList.PRIORITY_TYPE, "2"));
        assertThat(Uk.found(Uk.record(request.formatted("routine", "'code':" + Uk.snomed(FAST_TRACK_NSS)))))
                .containsExactly("Bundle.entry[1].resource.priority NSS-F023");
    }

    @Test
    void a_referral_in_words_of_another_resource_is_no_referral_and_no_fact() {
        FhirRecord it = Uk.record(ConditionTest.condition(FAST_TRACK_NSS, "'recordedDate':'2026-02-20'"));

        assertThat(it.referrals()).isEmpty();
        assertThat(Uk.found(it)).containsExactly("Bundle.entry[1].resource.code.coding[0] NSS-F013");
    }

    @Test
    void what_a_relative_has_is_never_the_persons_own() {
        FhirRecord it = Uk.record("{'resourceType':'FamilyMemberHistory','status':'completed','condition':[{'code':"
                + Uk.snomed("254837009") + "}]}");

        assertThat(it.presentation().orElseThrow().history()).isEmpty();
        assertThat(Uk.found(it)).contains("Bundle.entry[1].resource.condition[0].code NSS-F013");
    }

    @Test
    void types_that_are_not_read_are_counted() {
        FhirRecord it = Uk.record(
                "{'resourceType':'Encounter','status':'finished','class':{'code':'AMB'}}",
                "{'resourceType':'Encounter','status':'finished','class':{'code':'AMB'}}",
                "{'resourceType':'Immunization','status':'completed'}");

        assertThat(Uk.texts(it))
                .contains(
                        "Encounter is not read: 2 resources, this the first.", "Immunization is not read: 1 resource.");
    }

    @Test
    void a_resource_that_cannot_be_parsed_costs_no_other_and_its_facts_are_unread() {
        FhirRecord it = Uk.record(
                "{'resourceType':'Condition','code':" + Uk.snomed("84229001") + ",'onsetPeriod':'last week'}",
                "{'resourceType':'Conditoin','code':" + Uk.snomed("49727002") + "}",
                ConditionTest.condition("25064002", "'recordedDate':'2026-02-20'"));

        assertThat(it.presentation().orElseThrow().symptoms())
                .extracting(Symptom::term)
                .containsExactly("headache");
        assertThat(it.presentation().orElseThrow().unread()).containsExactlyInAnyOrder("fatigue", "cough");
        assertThat(Uk.found(it)).contains("Bundle.entry[1].resource NSS-F003", "Bundle.entry[2].resource NSS-F003");
    }

    @Test
    void a_text_that_is_no_record_is_rejected_where_it_breaks() {
        assertThat(Uk.texts(read("{'resourceType':'Bundle'")).get(0)).startsWith("the text is no JSON at line 1");
        assertThat(Uk.texts(read("<Bundle xmlns='http://hl7.org/fhir'/>")))
                .containsExactly("the text is XML. Send JSON.");
        assertThat(Uk.texts(read("{'a':1}"))).containsExactly("the text is no FHIR resource: it has no resourceType.");
        assertThat(Uk.texts(read("{'resourceType':'Bundle','resourceType':'Patient'}"))
                        .get(0))
                .startsWith("the text is no JSON");
        assertThat(Uk.texts(read("[".repeat(100_000))).get(0)).startsWith("the text is no JSON");
        assertThat(Uk.texts(read("{'resourceType':'Bundle','entry':[]}")))
                .containsExactly("the Bundle holds no resource that can be read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType':'Condition','clinicalStatus':'active'}",
                "{'resourceType':'ReferralRequest','status':'active'}",
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'ProcedureRequest'}}]}",
                "{'resourceType':'Patient','meta':{'profile':['https://fhir.nhs.uk/STU3/StructureDefinition/X-Patient-1']}}",
                "{'resourceType':'Patient','meta':{'profile':['https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1']}}"
            })
    void another_version_is_refused_whole(String json) {
        FhirRecord it = read(json);

        assertThat(it.presentation()).isEmpty();
        assertThat(it.problems()).extracting(problem -> problem.code()).containsExactly("NSS-F002");
    }

    @Test
    void resources_that_somebody_else_has_parsed_are_read_the_same() {
        Condition condition = new Condition()
                .setCode(new CodeableConcept(new Coding("http://snomed.info/sct", "84229001", "Fatigue")));
        Bundle bundle = new Bundle();
        bundle.addEntry().setResource(condition);

        assertThat(Uk.READER.read("mine", bundle, Uk.DAY).presentation())
                .isEqualTo(Uk.READER.read("mine", List.of(condition), Uk.DAY).presentation())
                .contains(Presentation.on(Uk.DAY)
                        .addSymptoms(Symptom.of("fatigue").build())
                        .build());
    }

    private static FhirRecord read(String json) {
        return Uk.READER.read("record.json", json.replace('\'', '"'), Uk.DAY);
    }
}
