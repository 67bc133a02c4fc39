package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.TableException;

/** What shows that a test is done, so that it is not asked for again. Assessed on 2 March 2026; valid for 90 days. */
class AlreadyDoneTest {
    private static final String FACTS = "chest_x_ray;cxr_suggests_lung_cancer;thrombocytosis;fit_not_returned;lump";

    private static String done(Given given, String doneWithin) {
        CriteriaText text = new CriteriaText()
                .row("R1", "cough")
                .with("result_facts", FACTS)
                .with("done_within_days", doneWithin);
        return given.result(SmallRules.of(text)).alreadyDone().stream()
                .map(each -> each.fact() + " " + each.value()
                        + each.date().map(date -> " " + date).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                       | ''",
                "cough                                    | ''",
                "chest_x_ray=normal                       | chest_x_ray normal",
                "chest_x_ray=normal@2025-12-02            | chest_x_ray normal 2025-12-02",
                "chest_x_ray=normal@2025-12-01            | ''",
                "chest_x_ray=awaited                      | ''",
                "chest_x_ray=declined                     | ''",
                "cxr_suggests_lung_cancer                 | cxr_suggests_lung_cancer present",
                "cxr_suggests_lung_cancer@2025-11-01      | ''",
                "!cxr_suggests_lung_cancer                | cxr_suggests_lung_cancer absent",
                "fit_ug_g=not_returned                    | fit_ug_g not_returned",
                "fit_ug_g=4                               | ''",
                "lump                                     | lump present",
                "!lump                                    | ''"
            })
    void a_result_fact_that_is_known_and_valid_shows_that_it_is_done(String facts, String shown) {
        assertThat(done(Given.partial(facts), "")).as("partial").isEqualTo(shown);
        assertThat(done(Given.complete(facts), "")).as("complete").isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"500", "300"})
    void a_fact_that_follows_from_a_result_shows_it_either_way(String platelets) {
        assertThat(done(Given.partial("platelets_10_9_l=" + platelets + "@2026-02-20"), ""))
                .contains("platelets_10_9_l " + platelets)
                .endsWith("2026-02-20");
        assertThat(done(Given.partial("platelets_10_9_l=" + platelets + "@2025-11-20"), ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chest_x_ray=normal@2026-02-28   | chest_x_ray normal 2026-02-28",
                "chest_x_ray=normal@2026-02-27   | ''",
                "chest_x_ray=normal              | chest_x_ray normal"
            })
    void a_row_may_say_how_old_a_result_may_be(String facts, String shown) {
        assertThat(done(Given.partial(facts), "2")).isEqualTo(shown);
    }

    @Test
    void a_result_fact_or_modifier_that_is_not_there_stops_the_load() {
        for (String column : List.of("result_facts", "modifiers")) {
            CriteriaText text = new CriteriaText().row("R1", "cough").with(column, "fit_ug_g;chest_xray");
            assertThatExceptionOfType(TableException.class)
                    .isThrownBy(() -> SmallRules.of(text).catalogue())
                    .withMessage("criteria.csv, row 2, column " + column
                            + ": fact 'chest_xray' is not known. Did you mean 'chest_x_ray'?");
        }
    }
}
