package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;

/** One evaluator for many people: what it keeps from one of them must be true of the next. */
class SharedReadingsTest {
    private final CriteriaEvaluator evaluator =
            SmallRules.of("lump", "age >= 60", "visits >= 3").catalogue().evaluator("small");

    private static Presentation person(int age, String symptom) {
        return Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().ageInYears(age).build())
                .addSymptoms(Symptom.of(symptom).build())
                .build();
    }

    private String verdicts(Presentation person, RecordReading reading) {
        return evaluator.evaluate(person, reading).results().stream()
                .map(each -> each.verdict().toString())
                .toList()
                .toString();
    }

    @Test
    void silence_of_a_partial_record_is_not_kept_for_a_complete_one_nor_the_other_way_round() {
        Presentation coughing = person(60, "cough");

        assertThat(verdicts(coughing, RecordReading.partial())).isEqualTo("[UNKNOWN, MET, UNKNOWN]");
        assertThat(verdicts(coughing, RecordReading.complete())).startsWith("[NOT_MET, MET");
        assertThat(verdicts(coughing, RecordReading.partial())).isEqualTo("[UNKNOWN, MET, UNKNOWN]");
    }

    @Test
    void what_is_told_of_everybody_is_read_of_each() {
        assertThat(verdicts(person(59, "cough"), RecordReading.partial())).isEqualTo("[UNKNOWN, NOT_MET, UNKNOWN]");
        assertThat(verdicts(person(60, "cough"), RecordReading.partial())).isEqualTo("[UNKNOWN, MET, UNKNOWN]");
        assertThat(verdicts(person(60, "lump"), RecordReading.partial())).isEqualTo("[MET, MET, UNKNOWN]");
    }

    /** A kind of a fact that is recorded matters to the wider fact, and an absent wider fact to its kinds. */
    @ParameterizedTest
    @CsvSource({
        "lump, cough, UNKNOWN",
        "any_symptom, cough, MET",
        "cough, cough, MET",
        "cough, unexplained_cough, MET",
        "unexplained_cough, unexplained_cough, MET"
    })
    void a_condition_is_read_anew_where_anything_recorded_may_matter_to_it(
            String condition, String recorded, String verdict) {
        Evaluation before =
                evaluator.evaluate(Presentation.on(LocalDate.of(2026, 3, 2)).build(), RecordReading.partial());
        Evaluation after = evaluator.evaluate(person(60, recorded), RecordReading.partial());

        assertThat(before.read(Condition.parse(condition)).verdict()).hasToString("UNKNOWN");
        assertThat(after.read(Condition.parse(condition)).verdict()).hasToString(verdict);
    }
}
