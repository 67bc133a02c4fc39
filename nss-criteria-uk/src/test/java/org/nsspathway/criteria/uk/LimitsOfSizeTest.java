package org.nsspathway.criteria.uk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionException;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** What grows beyond reason is refused with a limit that is named, or answered in bounded time. */
class LimitsOfSizeTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @Test
    void criteria_that_fire_each_other_twice_over_are_refused_when_they_grow_too_large() {
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> row(
                        "F" + i, i == 19 ? "cough" : "FIRES(F" + (i + 1) + ") AND (FIRES(F" + (i + 1) + ") OR fever)"))
                .collect(joining());

        assertThatThrownBy(() -> edited(rows)).hasMessageContaining("has more than 10000 parts. Make it simpler.");
    }

    @Test
    void a_condition_that_prints_too_deep_to_be_read_again_is_refused() {
        String deep = IntStream.range(0, 45).mapToObj(i -> "b OR c AND (").collect(joining()) + "d" + ")".repeat(45);

        assertThatThrownBy(() -> Condition.parse(deep))
                .isInstanceOf(ConditionException.class)
                .hasMessageContaining("too long or nested too deep");
    }

    @Test
    void what_would_change_a_wide_choice_is_answered_in_bounded_time() {
        String parts = IntStream.range(0, 20)
                .mapToObj(i -> "visits_for_same_problem > " + i)
                .collect(joining(", "));
        CriterionResult result = edited(row("WIDE", "AT_LEAST(10, " + parts + ")"))
                .evaluator("limits")
                .evaluate(Cases.read("50", ""), RecordReading.partial())
                .of("WIDE");

        assertThat(result.whatWouldChangeIt()).hasSizeLessThanOrEqualTo(1000).isNotEmpty();
        assertThat(result.missing()).hasSize(1);
    }

    private static CriteriaCatalogue edited(String rows) {
        List<CriterionEdit> edits = CriterionEdit.read(TableSource.text("edits", "set,id,column,value,note\n" + rows));
        return CATALOGUE.edited("limits", edits);
    }

    private static String row(String id, String condition) {
        return List.of(
                        "title," + id,
                        "source,a test",
                        "source_read_on,2026-11-22",
                        "confidence,I",
                        "condition,\"" + condition + "\"",
                        "action,other",
                        "destination,nss",
                        "urgency,not_stated")
                .stream()
                .map(cell -> "local," + id + "," + cell + ",\n")
                .collect(joining());
    }
}
