package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.criteria.Given.complete;
import static org.nsspathway.criteria.Given.partial;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would settle a verdict, cheapest first, and nothing more. */
class MissingFactsTest {

    @ParameterizedTest
    @CsvSource({
        "'',       cough AND fatigue,                     cough fatigue",
        "cough,    cough AND fatigue,                     fatigue",
        "cough,    NOT cough OR fatigue,                  fatigue",
        "'',       cough AND fit_ug_g > 10,               cough fit_ug_g",
        "'',       cough OR (NOT cough AND fatigue),      cough fatigue",
        "cough,    cough AND (fatigue OR NOT fatigue),    fatigue",
        "'',       '(cough AND fatigue) OR (cough AND NOT fatigue)', cough fatigue",
        "'',       fit_ug_g > 10 AND fit_ug_g > 20,       fit_ug_g",
        "'',       fit_ug_g > 20 AND (fit_ug_g > 10 OR cough), fit_ug_g",
        "'',       fit_ug_g > 10 OR (fit_ug_g <= 10 AND cough), cough fit_ug_g",
        "cough,    'cough[unexplained, severe]',          cough:severe cough:unexplained",
        "cough:unexplained, 'cough[unexplained, severe]', cough:severe",
        "cough,    'cough[duration >= 4w]',               cough:duration",
        "'',       'cough[unexplained, duration >= 4w]',  cough",
        "'',       'AT_LEAST(2, cough, fatigue, lump)',   cough fatigue lump",
        "cough,    'AT_LEAST(2, cough, fatigue, lump)',   fatigue lump",
        "!cough,   'AT_LEAST(2, cough, fatigue, lump)',   fatigue lump",
        "'',       unexplained_cough,                     cough",
        "'',       age >= 60,                             age",
        "past_cancer, past_cancer = breast,               past_cancer:type"
    })
    void of_a_partial_record(String facts, String condition, String missing) {
        assertThat(partial(facts).missing(condition)).containsExactlyInAnyOrder(missing.split(" "));
    }

    @Test
    void the_cheapest_come_first() {
        assertThat(partial("").missing("imaging_suggests_cancer AND fit_ug_g > 10 AND lump AND cough"))
                .containsExactly("cough", "lump", "fit_ug_g", "imaging_suggests_cancer");
    }

    @Test
    void a_known_verdict_misses_nothing() {
        assertThat(partial("cough").missing("cough OR fatigue")).isEmpty();
        assertThat(partial("!cough").missing("cough AND fatigue")).isEmpty();
        assertThat(complete("").missing("cough")).isEmpty();
    }

    @Test
    void two_instances_are_asked_about_apart_and_named_alike() {
        assertThat(partial("cough~6w;cough~2d").missing("cough[unexplained, duration >= 4w]"))
                .containsExactly("cough:unexplained");
    }

    /** A loss within six months may lie beyond five percent where that within three does not. */
    @Test
    void two_windows_of_one_fact_are_two_numbers() {
        assertThat(partial("").missing("weight_loss_percent(6mo) > 5 AND NOT weight_loss_percent(3mo) > 5 AND cough"))
                .contains("cough");
    }

    @Test
    void many_unknowns_are_listed_without_a_long_search() {
        String condition = IntStream.range(0, 40)
                .mapToObj(i -> "(fit_ug_g > " + i + " AND cough) OR (visits > " + i + " AND NOT fatigue)")
                .collect(Collectors.joining(" OR "));
        List<String> missing = partial("").missing(condition);
        assertThat(missing).containsExactlyInAnyOrder("cough", "fatigue", "visits", "fit_ug_g");
    }
}
