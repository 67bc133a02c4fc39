package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.problem.Place;

/** What cannot stand is left out, told, and marked as unread; the rest stays. */
class PresentationDraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Place HERE = Place.of("message", 7);

    private final List<PresentationDraft.Rejected> rejected = new ArrayList<>();
    private final PresentationDraft draft = new PresentationDraft(
            DAY, Person.builder().bornOn(LocalDate.of(1960, 1, 1)).build(), rejected::add);

    @Test
    void what_stands_is_kept_in_its_order() {
        draft.add(Symptom.of("fatigue").build(), HERE);
        draft.add(Symptom.absent("cough"), HERE);
        draft.add(TestResult.number("fit_ug_g", "4").build(), HERE);
        draft.add(HistoryItem.of("diabetes").build(), null, HERE);
        draft.add(Concern.withoutReasons());
        draft.addUnread("haemoptysis");

        Presentation it = draft.finish().setting(Setting.HOSPITAL).build();

        assertThat(it.symptoms()).extracting(Symptom::term).containsExactly("fatigue", "cough");
        assertThat(it.results()).hasSize(1);
        assertThat(it.history()).hasSize(1);
        assertThat(it.concerns()).hasSize(1);
        assertThat(it.unread()).containsExactly("haemoptysis");
        assertThat(it.setting()).isEqualTo(Setting.HOSPITAL);
        assertThat(rejected).isEmpty();
    }

    @Test
    void a_row_with_a_date_that_cannot_be_is_told_and_its_fact_is_unread() {
        draft.add(Symptom.of("fatigue").since(DAY.plusDays(1)).build(), HERE);
        draft.add(Symptom.of("cough").since(LocalDate.of(1959, 12, 31)).build(), HERE);
        draft.add(
                HistoryItem.of("diabetes")
                        .startedOn(DateInterval.on(DAY.plusDays(1)))
                        .build(),
                null,
                HERE);

        Presentation it = draft.finish().build();

        assertThat(it.symptoms()).isEmpty();
        assertThat(it.unread()).containsExactlyInAnyOrder("fatigue", "cough", "diabetes");
        assertThat(rejected)
                .extracting(PresentationDraft.Rejected::text)
                .containsExactly(
                        "fatigue has a date after the day of assessment. Leave out what was not known then.",
                        "cough has a date before birth. Correct one of the two.",
                        "diabetes has a date after the day of assessment. Leave out what was not known then.");
        assertThat(rejected).allMatch(each -> each.place().equals(HERE));
    }

    @Test
    void a_result_that_cannot_stand_stays_as_unread() {
        draft.add(TestResult.number("fit_ug_g", "4").takenOn(DAY.plusDays(1)).build(), HERE);

        assertThat(draft.finish().build().results())
                .containsExactly(TestResult.unread("fit_ug_g").build());
        assertThat(rejected).hasSize(1);
    }

    @Test
    void what_is_there_outweighs_its_absence_on_one_day_whichever_comes_first() {
        draft.add(Symptom.absent("cough"), HERE);
        draft.add(Symptom.of("cough").build(), HERE);
        draft.add(Symptom.of("fatigue").build(), HERE);
        draft.add(Symptom.absent("fatigue"), HERE);

        assertThat(draft.finish().build().symptoms())
                .containsExactly(
                        Symptom.of("cough").build(), Symptom.of("fatigue").build());
        assertThat(rejected).hasSize(2).allMatch(each -> each.text().contains("present and as absent"));
    }

    @Test
    void a_symptom_may_have_come_or_gone_from_day_to_day_and_an_absence_is_kept_once_a_day() {
        Symptom before = Symptom.of("cough")
                .presence(Presence.ABSENT)
                .recordedOn(DAY.minusDays(9))
                .build();
        draft.add(before, HERE);
        draft.add(before, HERE);
        draft.add(Symptom.of("cough").build(), HERE);

        assertThat(draft.finish().build().symptoms())
                .containsExactly(before, Symptom.of("cough").build());
        assertThat(rejected).isEmpty();
    }

    @Test
    void history_that_came_later_takes_the_place_of_its_absence_and_history_before_it_contradicts_it() {
        draft.add(HistoryItem.absent("ever_smoked"), DAY.minusYears(9), HERE);
        draft.add(HistoryItem.of("ever_smoked").build(), DAY.minusYears(1), HERE);
        draft.add(HistoryItem.of("diabetes").build(), DAY.minusYears(9), HERE);
        draft.add(HistoryItem.absent("diabetes"), DAY.minusYears(1), HERE);
        draft.add(HistoryItem.absent("pregnant"), null, HERE);
        draft.add(HistoryItem.absent("pregnant"), DAY.minusYears(1), HERE);

        assertThat(draft.finish().build().history())
                .containsExactlyInAnyOrder(
                        HistoryItem.of("ever_smoked").build(),
                        HistoryItem.of("diabetes").build(),
                        HistoryItem.absent("pregnant"));
        assertThat(rejected)
                .singleElement()
                .satisfies(each -> assertThat(each.text()).startsWith("diabetes is recorded as present"));
    }

    @Test
    void an_organ_that_is_recorded_both_ways_is_there() {
        draft.addOrgan("has_uterus", false, HERE);
        draft.addOrgan("has_uterus", true, HERE);
        draft.addOrgan("has_ovary", false, HERE);
        draft.addOrgan("has_ovary", false, HERE);

        assertThat(draft.finish().build().person().organs())
                .containsOnly(java.util.Map.entry("has_uterus", true), java.util.Map.entry("has_ovary", false));
        assertThat(rejected).hasSize(1);
    }

    @Test
    void more_rows_than_one_person_has_are_told_and_not_read() {
        for (int i = 0; i <= Presentation.MOST_ROWS; i++) {
            draft.add(Symptom.of("fatigue").build(), HERE);
        }

        Presentation it = draft.finish().build();

        assertThat(it.symptoms()).hasSize(Presentation.MOST_ROWS);
        assertThat(it.unread()).containsExactly("fatigue");
        assertThat(rejected).hasSize(1);
    }

    @Test
    void a_person_who_was_not_born_yet_is_refused() {
        Person unborn = Person.builder().bornOn(DAY.plusDays(1)).build();

        assertThatThrownBy(() -> new PresentationDraft(DAY, unborn, rejected::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the date of birth must not be after the day of assessment");
    }
}
