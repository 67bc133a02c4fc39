package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.testkit.ExampleProfiles.NATIONAL;
import static org.nsspathway.testkit.ExampleProfiles.rules;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.filtertest.FilterTestAssessment;
import org.nsspathway.filtertest.FilterTestState;
import org.nsspathway.filtertest.TestList;
import org.nsspathway.presentation.RecordReading;

/** What example profiles change about filter function tests, shown by people. */
class ExampleFilterTestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FIT = "fit_ug_g";

    @Test
    void guys_asks_for_a_fit_only_with_symptoms_of_the_gut() {
        CriteriaCatalogue guys = rules("guys-and-st-thomas");

        assertThat(test(guys, FIT, "age 61; female; fatigue").state()).isEqualTo(FilterTestState.NOT_NEEDED);
        assertThat(test(guys, FIT, "age 61; female; abdominal_pain").state()).isEqualTo(FilterTestState.MISSING);
        assertThat(test(NATIONAL, FIT, "age 61; female; fatigue").state()).isEqualTo(FilterTestState.MISSING);
    }

    @Test
    void guys_takes_tests_of_the_three_months_before_the_referral() {
        CriteriaCatalogue guys = rules("guys-and-st-thomas");

        assertThat(test(guys, "crp_mg_l", "age 61; female; crp_mg_l=4@2025-12-02")
                        .state())
                .as("90 days")
                .isEqualTo(FilterTestState.DONE_AND_VALID);
        assertThat(test(guys, "crp_mg_l", "age 61; female; crp_mg_l=4@2025-12-01")
                        .state())
                .as("91 days")
                .isEqualTo(FilterTestState.STALE);
    }

    @Test
    void south_east_london_tests_for_hiv_where_weight_is_lost() {
        CriteriaCatalogue london = rules("south-east-london");

        assertThat(test(london, "hiv", "age 61; female; weight_loss").state()).isEqualTo(FilterTestState.MISSING);
        assertThat(test(london, "hiv", "age 61; female; weight_loss").test().list())
                .isEqualTo(TestList.CORE);
        assertThat(test(london, "hiv", "age 61; female; fatigue").state()).isEqualTo(FilterTestState.NOT_NEEDED);
        assertThat(test(NATIONAL, "hiv", "age 61; female; weight_loss").test().list())
                .isEqualTo(TestList.OPTIONAL);
    }

    @Test
    void lincolnshire_tests_everybody_for_coeliac_antibody_and_scotland_for_blood_borne_viruses() {
        assertThat(test(rules("lincolnshire"), "coeliac_antibody", "age 61; female; fatigue")
                        .state())
                .isEqualTo(FilterTestState.MISSING);
        assertThat(test(NATIONAL, "coeliac_antibody", "age 61; female; fatigue; haemoglobin_g_l=130@2026-02-20")
                        .state())
                .isEqualTo(FilterTestState.NOT_NEEDED);
        assertThat(test(rules("scotland-national"), "hepatitis_c", "age 61; female; fatigue")
                        .state())
                .isEqualTo(FilterTestState.MISSING);
    }

    @Test
    void manchester_has_thyroid_function_on_its_optional_list() {
        assertThat(test(rules("greater-manchester"), "thyroid_function", "age 61; female; fatigue")
                        .test()
                        .list())
                .isEqualTo(TestList.OPTIONAL);
        assertThat(test(NATIONAL, "thyroid_function", "age 61; female; fatigue")
                        .test()
                        .list())
                .isEqualTo(TestList.CORE);
    }

    @Test
    void north_east_devon_and_hertfordshire_want_a_ct() {
        for (String name : new String[] {"north-east-devon", "south-west-hertfordshire"}) {
            assertThat(test(rules(name), "ct_chest_abdomen_pelvis", "age 61; female; fatigue")
                            .state())
                    .isEqualTo(FilterTestState.MISSING);
        }
        assertThat(NATIONAL.filterTests().inForceOn(DAY))
                .noneMatch(each -> each.test().equals("ct_chest_abdomen_pelvis"));
    }

    private static FilterTestAssessment test(CriteriaCatalogue catalogue, String test, String given) {
        return catalogue
                .filterTests()
                .assess(GivenText.read(given, catalogue.vocabulary(), DAY), RecordReading.complete())
                .stream()
                .filter(each -> each.test().test().equals(test))
                .findFirst()
                .orElseThrow();
    }
}
