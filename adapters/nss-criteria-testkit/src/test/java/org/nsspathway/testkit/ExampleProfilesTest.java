package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.testkit.ExampleProfiles.NATIONAL;
import static org.nsspathway.testkit.ExampleProfiles.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Profile;
import org.nsspathway.criteria.RuleStatus;
import org.nsspathway.presentation.RecordReading;

/** What each example profile changes about criteria, shown by people on and beside its boundaries. */
class ExampleProfilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String NOT_READ = "NOT_READ";
    private static final Map<String, CriteriaCatalogue> LOCAL = new HashMap<>();

    static List<String> names() {
        return ExampleProfiles.names();
    }

    @ParameterizedTest(name = "{0}, {1}: {4}")
    @CsvFileSource(resources = "example-profiles.csv", numLinesToSkip = 1, quoteCharacter = '\0')
    void a_person_reads_there_as_published(
            String profile, String criterion, String given, String verdict, String shows) {
        CriteriaCatalogue local = LOCAL.computeIfAbsent(profile, ExampleProfiles::rules);

        List<CriterionResult> results = local
                .evaluator()
                .evaluate(GivenText.read(given, local.vocabulary(), DAY), RecordReading.complete())
                .results()
                .stream()
                .filter(result -> result.criterion().id().equals(criterion))
                .toList();

        if (verdict.equals(NOT_READ)) {
            assertThat(results).as(shows).isEmpty();
        } else {
            assertThat(results)
                    .as(shows)
                    .extracting(CriterionResult::verdict)
                    .containsExactly(Verdict.valueOf(verdict));
        }
    }

    @Test
    void there_are_fifteen_and_each_has_people_who_show_what_is_its_own() {
        String shown = String.join(
                "\n",
                Guide.read(
                        "adapters/nss-criteria-testkit/src/test/resources/org/nsspathway/testkit/example-profiles.csv"));

        assertThat(names()).hasSize(15).allSatisfy(name -> assertThat(shown).contains("\n" + name + ","));
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_differs_there_is_local_and_all_else_is_the_national_row(String name) {
        Profile profile = ExampleProfiles.profile(name);
        for (CriteriaSet set : rules(name).sets()) {
            for (Criterion row : set.criteria()) {
                boolean same = NATIONAL.sets().stream()
                        .anyMatch(each -> each.criteria().contains(row));
                boolean noteOnly = profile.criterionEdits().stream()
                        .filter(edit -> edit.id().equals(row.id()))
                        .allMatch(edit -> edit.column().equals("note"));
                assertThat(same || noteOnly || row.status() == RuleStatus.LOCAL)
                        .as("%s of %s", row.id(), name)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void same_day_rules_are_the_same_there(String name) {
        assertThat(rules(name).set("uk-emergency")).isEqualTo(NATIONAL.set("uk-emergency"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void its_own_rows_name_a_source_with_an_address_and_a_day(String name) {
        assertThat(rules(name).sets())
                .filteredOn(set -> set.id().equals(name))
                .flatMap(CriteriaSet::criteria)
                .allSatisfy(row -> {
                    assertThat(row.source().url()).startsWith("https://");
                    assertThat(row.source().readOn()).contains(LocalDate.of(2026, 11, 22));
                    assertThat(row.source().confidence()).startsWith("V [");
                });
    }
}
