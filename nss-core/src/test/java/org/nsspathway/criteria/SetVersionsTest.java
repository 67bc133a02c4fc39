package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** One table of dated rows that is read in several versions: by the day of assessment, or by a version's name. */
class SetVersionsTest {
    private static final String HEADER = "id,version,in_force_from,title,role,table\n";
    private static final String TWO = HEADER
            + "small,2026-04,2026-04-01,Small rules,criteria,criteria.csv\n"
            + "small,2025,2025-05-01,Small rules,criteria,criteria.csv\n";

    private final CriteriaCatalogue catalogue =
            SmallRules.of(changed()).sets(TWO).catalogue();

    /** SAME holds in both versions, OLD until the end of March 2026, NEW from April. */
    private static CriteriaText changed() {
        return new CriteriaText()
                .row("SAME", "cough")
                .with("effective_from", "2025-05-01")
                .row("OLD", "cough")
                .with("effective_from", "2025-05-01")
                .with("effective_to", "2026-03-31")
                .row("NEW", "cough")
                .with("effective_from", "2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01,small@2025,SAME OLD",
        "2026-03-31,small@2025,SAME OLD",
        "2026-04-01,small@2026-04,SAME NEW",
        "2030-01-01,small@2026-04,SAME NEW"
    })
    void the_day_of_assessment_selects_the_version_that_prints_itself(LocalDate day, String version, String ids) {
        Evaluation evaluation = evaluate("small", day);

        assertThat(evaluation.results())
                .extracting(each -> each.criterion().id())
                .containsExactly(ids.split(" "));
        assertThat(evaluation.results())
                .allSatisfy(each -> assertThat(each.set()).hasToString(version));
        assertThat(evaluation.problems()).isEmpty();
        assertThat(catalogue.asOf(day))
                .singleElement()
                .hasToString(version)
                .satisfies(set -> assertThat(set.criteria()).hasSize(2));
    }

    /** What is made ready for one day serves for others, but never beyond the day on which a rule begins or ends. */
    @Test
    void one_evaluator_reads_every_day_by_the_rules_of_that_day_in_whatever_order_it_is_asked() {
        CriteriaEvaluator evaluator = catalogue.evaluator("small");

        for (String day : List.of("2030-01-01", "2026-03-31", "2026-04-01", "2025-05-01", "2026-03-31", "2025-04-30")) {
            LocalDate assessed = LocalDate.parse(day);
            String expected = assessed.isBefore(LocalDate.of(2025, 5, 1))
                    ? "[]"
                    : assessed.isBefore(LocalDate.of(2026, 4, 1)) ? "[SAME, OLD]" : "[SAME, NEW]";

            assertThat(evaluator.evaluate(Presentation.on(assessed).build(), RecordReading.partial()).results().stream()
                            .map(each -> each.criterion().id())
                            .toList())
                    .as(day)
                    .hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "small@2025,2019-01-01,SAME OLD",
        "small@2025,2026-06-01,SAME OLD",
        "small@2026-04,2019-01-01,SAME NEW",
        "small@2026-04,2026-06-01,SAME NEW"
    })
    void a_version_that_is_asked_for_by_name_is_frozen_whatever_the_day(String set, LocalDate day, String ids) {
        Evaluation evaluation = evaluate(set, day);

        assertThat(evaluation.results())
                .extracting(each -> each.criterion().id())
                .containsExactly(ids.split(" "));
        assertThat(evaluation.results())
                .allSatisfy(each -> assertThat(each.set()).hasToString(set));
        assertThat(evaluation.problems()).isEmpty();
    }

    @Test
    void before_its_first_version_nothing_of_a_set_is_read_and_that_is_said() {
        Evaluation evaluation = evaluate("small", LocalDate.of(2025, 4, 30));

        assertThat(evaluation.results()).isEmpty();
        assertThat(evaluation.problems())
                .singleElement()
                .hasToString("presentation, column assessed_on: NSS-C010 The day of assessment lies before the first "
                        + "version of small@2025|2026-04, of which nothing was read. Ask for a version by its name, "
                        + "or leave the set out.");
    }

    @Test
    void a_set_names_its_versions_in_the_order_of_their_days() {
        CriteriaSet set = catalogue.set("small");

        assertThat(set.versions()).extracting(SetVersion::name).containsExactly("2025", "2026-04");
        assertThat(set.versions().get(0).firstDay()).contains(LocalDate.of(2025, 5, 1));
        assertThat(set).hasToString("small@2025|2026-04").isEqualTo(catalogue.set("small@2025|2026-04"));
        assertThat(SmallRules.of("cough")
                        .catalogue()
                        .set("small")
                        .versions()
                        .get(0)
                        .firstDay())
                .isEmpty();
    }

    @Test
    void a_version_that_is_not_there_is_named_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.set("small@2024"))
                .withMessage(
                        "Set 'small' has version 2025 and 2026-04 and not '2024'. Leave the version out, or install "
                                + "that one.");
    }

    @Test
    void sums_take_the_version_of_the_day_and_keep_a_frozen_part_frozen() {
        CriteriaCatalogue two = CriteriaCatalogue.of(List.of(SmallRules.of(changed())
                .sets(TWO + "other,1,,Other rules,criteria,other.csv\n")
                .table("other.csv", new CriteriaText().row("OTHER", "cough").toString())));
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThat(two.set("other+small").on(day)).hasToString("other+small@1+2026-04");
        assertThat(two.set("other+small@2025").inForceOn(day))
                .extracting(Criterion::id)
                .containsExactly("OTHER", "SAME", "OLD");
        assertThat(two.evaluator("other+small")
                        .evaluate(Presentation.on(day).build(), RecordReading.partial())
                        .results())
                .extracting(CriterionResult::toString)
                .containsExactly(
                        "other+small@1+2026-04 OTHER UNKNOWN",
                        "other+small@1+2026-04 SAME UNKNOWN",
                        "other+small@1+2026-04 NEW UNKNOWN");
    }

    @Test
    void an_edit_renames_every_version_which_is_still_found_by_its_own_name() {
        CriteriaCatalogue local = catalogue.edited(
                "here", List.of(new CriterionEdit("small", "SAME", "min_age", "40", Place.of("edits"))));

        assertThat(local.set("small")).hasToString("small@2025/here|2026-04/here");
        assertThat(local.set("small@2026-04")).hasToString("small@2026-04/here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "small,2,,Small rules,criteria,criteria.csv# row 3, column in_force_from: a set has several versions, and this one has no first day. Fill it in.",
                "small,1,2026-01-01,Small rules,criteria,criteria.csv# row 3: two versions of a set have one name or one day. Change or remove one.",
                "small,2,2025-01-01,Small rules,criteria,criteria.csv# row 3: two versions of a set have one name or one day. Change or remove one.",
                "small,2+3,2026-01-01,Small rules,criteria,criteria.csv# row 3, column version: a version may hold none of +|@/. Rename it.",
                "small,2,2026-01-01,Small rules,criteria,other.csv# row 3, column table: set 'small' already stands in row 2 with another table. Versions of one set share it; give the set another id, or make the two agree."
            })
    void versions_that_cannot_be_told_apart_are_refused(String row, String message) {
        String sets = HEADER + "small,1,2025-01-01,Small rules,criteria,criteria.csv\n" + row + "\n";
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SmallRules.of("cough").sets(sets).catalogue())
                .withMessage("sets.csv, " + message);
    }

    private Evaluation evaluate(String set, LocalDate day) {
        return catalogue.evaluator(set).evaluate(Presentation.on(day).build(), RecordReading.partial());
    }
}
