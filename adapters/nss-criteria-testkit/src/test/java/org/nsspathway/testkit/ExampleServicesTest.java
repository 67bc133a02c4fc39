package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.testkit.ExampleProfiles.profile;
import static org.nsspathway.testkit.ExampleProfiles.rules;
import static org.nsspathway.testkit.ExampleProfiles.service;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.Setting;

/** What each example profile says of its services. */
class ExampleServicesTest {
    private static final String NSS = "nss";

    static List<String> names() {
        return ExampleProfiles.names();
    }

    @Test
    void bristol_was_suspended_in_december_2023_and_says_where_to_turn() {
        Service nss = service("bristol-bnssg", NSS);

        assertThat(nss.stateOn(LocalDate.of(2023, 11, 30))).isEqualTo(Service.State.OPEN);
        assertThat(nss.stateOn(LocalDate.of(2023, 12, 1))).isEqualTo(Service.State.SUSPENDED);
        assertThat(nss.stateOn(LocalDate.of(2026, 3, 2))).isEqualTo(Service.State.SUSPENDED);
        assertThat(nss.fallback()).containsExactly("test-first", "urgent-suspected-cancer", "advice-and-guidance");
        assertThat(nss.settings()).containsEntry("on_unknown_primary", "unknown-primary-service");
        assertThat(service("bristol-bnssg", "unknown-primary-service").offered())
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "south-east-london,18",
        "guys-and-st-thomas,18",
        "oxfordshire-scan,40",
        "coventry-warwickshire,16",
        "south-west-hertfordshire,40",
        "harrogate,18",
        "fife,18",
        "borders,18",
        "scotland-national,18",
        "north-east-devon,18",
    })
    void a_floor_of_age_for_the_whole_service(String name, int years) {
        assertThat(service(name, NSS).minAge()).contains(years);
    }

    @ParameterizedTest
    @CsvSource({
        "greater-manchester",
        "lincolnshire",
        "south-tees",
        "bristol-bnssg",
        "queen-victoria-sussex",
    })
    void no_floor_of_age_where_the_page_gives_none(String name) {
        assertThat(service(name, NSS).minAge()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "south-east-london,on_several_sites,nss",
        "guys-and-st-thomas,on_several_sites,nss",
        "scotland-national,on_several_sites,nss",
        "oxfordshire-scan,on_several_sites,urgent-suspected-cancer",
        "south-west-hertfordshire,on_several_sites,urgent-suspected-cancer",
        "lincolnshire,on_several_sites,urgent-suspected-cancer",
        "north-east-devon,on_several_sites,urgent-suspected-cancer",
        "coventry-warwickshire,on_unknown_primary,nss",
        "fife,on_recurrence,site-team",
        "borders,on_recurrence,original-specialty",
        "guys-and-st-thomas,on_missing_tests,required",
        "bristol-bnssg,on_missing_tests,required",
        "queen-victoria-sussex,on_missing_tests,required",
        "fife,on_missing_tests,required",
        "borders,on_missing_tests,required",
        "harrogate,on_missing_tests,prepare",
    })
    void what_it_chose_where_the_policy_leaves_a_choice(String name, String setting, String choice) {
        assertThat(profile(name).settings()).containsEntry(setting, choice);
    }

    @Test
    void manchester_states_nothing_of_missing_tests_and_so_chooses_nothing() {
        assertThat(profile("greater-manchester").settings()).isEmpty();
    }

    @Test
    void who_may_refer() {
        assertThat(service("borders", NSS).acceptsFrom()).containsExactly(Setting.GENERAL_PRACTICE);
        assertThat(service("coventry-warwickshire", NSS).acceptsFrom()).containsExactly(Setting.GENERAL_PRACTICE);
        assertThat(service("queen-victoria-sussex", NSS).acceptsFrom()).containsExactly(Setting.GENERAL_PRACTICE);
        assertThat(service("south-tees", NSS).acceptsFrom())
                .containsExactly(Setting.GENERAL_PRACTICE, Setting.EMERGENCY);
        assertThat(service("greater-manchester", NSS).acceptsFrom()).isEmpty();
    }

    @Test
    void whom_it_does_not_take_beside_the_national_exclusions() {
        assertThat(service("fife", NSS).excludes())
                .extracting(Condition::text)
                .containsExactly("seen_in_nss_within_3_months AND NOT new_symptom_since_last_seen");
        assertThat(service("guys-and-st-thomas", NSS).excludes())
                .extracting(Condition::text)
                .containsExactly("cannot_attend_outpatient");
        assertThat(service("oxfordshire-scan", NSS).excludes())
                .extracting(Condition::text)
                .containsExactly("one_site OR several_sites");
    }

    @Test
    void hubs_and_a_catchment() {
        assertThat(service("south-tees", "triage-hub").acceptsFrom()).contains(Setting.EMERGENCY);
        assertThat(service("queen-victoria-sussex", "triage-hub").offered()).contains(true);
        assertThat(service("queen-victoria-sussex", NSS).catchment()).contains("Sussex and East Surrey");
    }

    @Test
    void hertfordshire_asks_for_tests_first_where_nothing_points_to_a_site() {
        assertThat(rules("south-west-hertfordshire").routingPolicy().setting("unlocalised", LocalDate.of(2026, 11, 25)))
                .contains("test-first");
        assertThat(ExampleProfiles.NATIONAL.routingPolicy().setting("unlocalised", LocalDate.of(2026, 11, 25)))
                .contains("nss");
    }

    @Test
    void tests_that_are_asked_for_beside_the_national_list() {
        assertThat(tests("lincolnshire")).contains("coeliac_antibody");
        assertThat(tests("fife")).containsExactly("coeliac_antibody", "ferritin_ug_l");
        assertThat(tests("south-east-london")).contains("hiv");
        assertThat(tests("north-east-devon")).containsExactly("ct_chest_abdomen_pelvis");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_service_says_where_and_when_it_was_read(String name) {
        assertThat(profile(name).services()).isNotEmpty().allSatisfy(service -> {
            assertThat(service.source()).isNotBlank();
            assertThat(service.readOn()).contains(LocalDate.of(2026, 11, 22));
        });
    }

    private static List<String> tests(String name) {
        return profile(name).filterTestEdits().stream()
                .map(CriterionEdit::id)
                .distinct()
                .toList();
    }
}
