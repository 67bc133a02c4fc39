package org.nsspathway.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is printed by accident, into a log or an exception, holds nothing about a patient. */
class SilentToStringTest {
    private static final LocalDate BIRTH = LocalDate.of(1961, 7, 13);

    @Test
    void a_concern_prints_no_reasons() {
        assertThat(Concern.because("Mrs Example has lost her appetite").toString())
                .doesNotContain("Example", "appetite");
    }

    @Test
    void a_person_prints_no_date_of_birth() {
        assertThat(Person.builder().bornOn(BIRTH).build().toString()).doesNotContain("1961", "07-13");
    }

    @Test
    void a_result_prints_no_value_no_finding_and_no_range() {
        TestResult number = TestResult.number("fit_ug_g", "123.25")
                .range(new BigDecimal("4.75"), new BigDecimal("9.75"))
                .build();
        assertThat(number.toString()).contains("fit_ug_g").doesNotContain("123.25", "4.75", "9.75");
        assertThat(TestResult.coded("chest_x_ray", "shadow").build().toString()).doesNotContain("shadow");
    }

    @Test
    void a_presentation_prints_none_of_its_parts() {
        Presentation presentation = Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().bornOn(BIRTH).sex(Sex.FEMALE).build())
                .addSymptoms(Symptom.of("haemoptysis").build())
                .addResults(TestResult.number("fit_ug_g", "123.25").build())
                .addHistory(HistoryItem.of("past_cancer").detail("breast").build())
                .addConcerns(Concern.because("third visit"))
                .build();
        assertThat(presentation.toString())
                .doesNotContain("1961", "FEMALE", "haemoptysis", "fit_ug_g", "123", "cancer", "breast", "visit");
    }
}
