package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas are schemas, and refuse what the reader reports. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void a_schema_is_a_schema_of_draft_2020_12(JsonSchema kind) {
        assertThat(Schemas.faultsOfSchema(kind)).isEmpty();
        assertThat(kind.text())
                .contains("\"$id\": \"" + kind.id() + "\"")
                .contains("\"const\": \"" + kind.format() + "\"");
    }

    /** Each planted fault is seen by the schema and by the reader; nothing is said of what is there and right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'assessed_on':'2026-02-30'",
                "'assessed_on':'02/03/2026'",
                "'assessed_on':null",
                "'assessed_on':'2026-03-02','symtoms':[]",
                "'assessed_on':'2026-03-02','setting':'GP'",
                "'assessed_on':'2026-03-02','person':{'age_in_years':131}",
                "'assessed_on':'2026-03-02','person':{'age_in_years':58.5}",
                "'assessed_on':'2026-03-02','person':{'age_in_years':'58'}",
                "'assessed_on':'2026-03-02','person':{'age_in_years':58,'born':'1967'}",
                "'assessed_on':'2026-03-02','person':{'born':'67'}",
                "'assessed_on':'2026-03-02','person':{'sex':'F'}",
                "'assessed_on':'2026-03-02','person':{'organs':{'has_prostate':'no'}}",
                "'assessed_on':'2026-03-02','person':{'nhs_number':'9999999999'}",
                "'assessed_on':'2026-03-02','symptoms':{}",
                "'assessed_on':'2026-03-02','symptoms':['cough']",
                "'assessed_on':'2026-03-02','symptoms':[{}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':''}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','presence':'no'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','lasting':'6 weeks'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','lasting':'6w','since':'2026'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','presence':'absent','side':'left'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','cause':'Chronic bronchitis'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','qualifiers':'unexplained'}]",
                "'assessed_on':'2026-03-02','symptoms':[{'term':'cough','recorded_on':'2026'}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g'}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':'<4'}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':{}}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':{'below':4,'at_most':4}}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':{'under':4}}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':1000000000000}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':4,'finding':'high'}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':4,'range':{}}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','value':4,'flag':'H'}]",
                "'assessed_on':'2026-03-02','results':[{'test':'fit_ug_g','status':'awaited','value':4}]",
                "'assessed_on':'2026-03-02','results':[{'test':'chest_x_ray','finding':'Shadow, left lung'}]",
                "'assessed_on':'2026-03-02','history':[{'term':'past_cancer','presence':'absent','detail':'breast'}]",
                "'assessed_on':'2026-03-02','concerns':[{}]",
                "'assessed_on':'2026-03-02','concerns':[{'has_reasons':'yes'}]",
                "'assessed_on':'2026-03-02','concerns':[{'has_reasons':false,'reasons':'looks ill'}]",
                "'assessed_on':'2026-03-02','unread':'cough'",
                "'assessed_on':'2026-03-02','format':'nss-referral-1'"
            })
    void a_planted_fault_of_a_presentation_is_refused_by_the_schema_and_reported_by_the_reader(String members) {
        String json = "{" + members.replace('\'', '"') + "}";

        assertThat(Schemas.faults(JsonSchema.PRESENTATION, json)).isNotEmpty();
        assertThat(Uk.JSON.read("test", json).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'received_on':'2026-02-30'",
                "'recieved_on':'2026-03-02'",
                "'priority':3",
                "'priority':'two week wait'",
                "'referral_type':''",
                "'provider':'Leeds Teaching Hospitals'",
                "'diagnosis_icd10':'lung'",
                "'first_seen_adjustment':{'calendar_days':1000}",
                "'first_seen_adjustment':{'days':5}",
                "'events':[{'event':'first_seen'}]",
                "'events':[{'on':'2026-03-10'}]",
                "'events':['first_seen']",
                "'events':[{'event':'first_seen','on':'2026-03-10','adjustment_days':-1}]",
                "'events':[{'event':'first_seen','on':'2026-03-10','time':'10:00'}]",
                "'format':'nss-referral-0'"
            })
    void a_planted_fault_of_a_referral_is_refused_by_the_schema_and_rejected_by_the_reader(String members) {
        String json = "{" + members.replace('\'', '"') + "}";

        assertThat(Schemas.faults(JsonSchema.REFERRAL, json)).isNotEmpty();
        assertThat(ReferralJson.read("test", json).value()).isEmpty();
        assertThat(ReferralJson.read("test", json).problems()).isNotEmpty();
    }

    @Test
    void the_validator_can_tell_right_from_wrong() {
        assertThat(Schemas.faults(JsonSchema.PRESENTATION, "{\"assessed_on\":\"2026-03-02\"}"))
                .isEmpty();
        assertThat(Schemas.faults(JsonSchema.PRESENTATION, "{}")).isNotEmpty();
    }
}
