package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PresentationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private static void refused(Presentation.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void a_builder_of_a_presentation_holds_all_of_it_and_takes_more() {
        Presentation before = Presentation.on(DAY)
                .person(Person.builder().ageInYears(62).build())
                .setting(Setting.EMERGENCY)
                .addSymptoms(Symptom.of("cough").build())
                .addResults(TestResult.number("fit_ug_g", "12").takenOn(DAY).build())
                .addHistory(HistoryItem.of("past_cancer").build())
                .addConcerns(Concern.withoutReasons())
                .addUnread("weight_loss")
                .build();

        assertThat(before.toBuilder().build()).isEqualTo(before);
        Presentation after =
                before.toBuilder().addSymptoms(Symptom.absent("fatigue")).build();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.symptoms()).containsExactly(Symptom.of("cough").build(), Symptom.absent("fatigue"));
        assertThat(before.symptoms()).hasSize(1);
    }

    @Test
    void dates_after_the_day_of_assessment_are_refused() {
        String text = " has a date after the day of assessment. Leave out what was not known then.";
        refused(
                Presentation.on(DAY)
                        .addSymptoms(Symptom.of("cough").since(AFTER).build()),
                "cough" + text);
        refused(
                Presentation.on(DAY)
                        .addSymptoms(Symptom.of("cough").recordedOn(AFTER).build()),
                "cough" + text);
        refused(
                Presentation.on(DAY)
                        .addResults(TestResult.number("fit_ug_g", "12")
                                .takenOn(AFTER)
                                .build()),
                "fit_ug_g" + text);
        refused(
                Presentation.on(DAY)
                        .addHistory(HistoryItem.of("past_cancer")
                                .startedOn(DateInterval.on(AFTER))
                                .build()),
                "past_cancer" + text);
    }

    @Test
    void the_day_of_assessment_itself_and_an_interval_that_begins_before_it_are_kept() {
        Presentation kept = Presentation.on(DAY)
                .addSymptoms(Symptom.of("cough").since(DAY).build())
                .addResults(TestResult.number("fit_ug_g", "12")
                        .takenOn(DateInterval.parse("2026"))
                        .build())
                .build();
        assertThat(kept.symptoms()).hasSize(1);
        assertThat(kept.results()).hasSize(1);
    }

    @Test
    void dates_before_birth_are_refused() {
        Person person = Person.builder().bornIn(Year.of(1966)).build();
        refused(
                Presentation.on(DAY)
                        .person(person)
                        .addHistory(HistoryItem.of("past_cancer")
                                .startedOn(DateInterval.parse("1965"))
                                .build()),
                "past_cancer has a date before birth. Correct one of the two.");
        assertThat(Presentation.on(DAY)
                        .person(person)
                        .addHistory(HistoryItem.of("past_cancer")
                                .startedOn(DateInterval.parse("1966"))
                                .build())
                        .build()
                        .history())
                .hasSize(1);
    }

    @Test
    void a_birth_after_the_day_of_assessment_is_refused() {
        refused(
                Presentation.on(DAY).person(Person.builder().bornOn(AFTER).build()),
                "the date of birth must not be after the day of assessment");
    }

    @Test
    void one_thing_present_and_absent_on_one_day_is_refused() {
        refused(
                Presentation.on(DAY).addSymptoms(Symptom.of("cough").build(), Symptom.absent("cough")),
                "cough is recorded as present and as absent on one day. Keep the one that is right.");
        refused(
                Presentation.on(DAY).addHistory(HistoryItem.of("pregnant").build(), HistoryItem.absent("pregnant")),
                "pregnant is recorded as present and as absent on one day. Keep the one that is right.");
    }

    @Test
    void one_thing_present_on_one_day_and_absent_on_another_came_or_went() {
        Symptom gone = Symptom.of("cough")
                .presence(Presence.ABSENT)
                .recordedOn(DAY.minusDays(3))
                .build();
        assertThat(Presentation.on(DAY)
                        .addSymptoms(Symptom.of("cough").build(), gone)
                        .build()
                        .symptoms())
                .hasSize(2);
    }

    @Test
    void instances_of_one_symptom_are_kept_apart() {
        Symptom pain = Symptom.of("bone_pain").build();
        assertThat(Presentation.on(DAY).addSymptoms(pain, pain).build().symptoms())
                .hasSize(2);
    }

    @Test
    void more_rows_than_one_person_has_are_refused() {
        refused(
                Presentation.on(DAY)
                        .addAllSymptoms(Collections.nCopies(
                                Presentation.MOST_ROWS + 1, Symptom.of("cough").build())),
                "a presentation may hold at most 100000 rows of a kind. Is this one person?");
    }

    @Test
    void nothing_recorded_is_a_presentation_in_general_practice() {
        Presentation nothing = Presentation.on(DAY).build();
        assertThat(nothing.setting()).isEqualTo(Setting.GENERAL_PRACTICE);
        assertThat(nothing.person()).isEqualTo(Person.unknown());
    }
}
