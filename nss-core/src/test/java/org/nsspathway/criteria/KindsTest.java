package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nsspathway.condition.Verdict.MET;
import static org.nsspathway.condition.Verdict.NOT_MET;
import static org.nsspathway.condition.Verdict.UNKNOWN;
import static org.nsspathway.criteria.Given.complete;
import static org.nsspathway.criteria.Given.partial;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;

/** What is recorded of a narrower fact counts for the wider ones; what is ruled out of a wider fact is ruled out of its kinds. */
class KindsTest {

    @Test
    void a_narrow_fact_records_the_wider_ones_near_and_far() {
        assertThat(partial("lumbar_pain").verdict("back_pain")).isEqualTo(MET);
        assertThat(partial("lumbar_pain").verdict("pain")).isEqualTo(MET);
        assertThat(partial("lumbar_pain").verdict("any_symptom")).isEqualTo(MET);
        assertThat(partial("lump").verdict("any_symptom")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_wide_fact_says_nothing_of_its_kinds() {
        assertThat(partial("pain").verdict("back_pain")).isEqualTo(UNKNOWN);
        assertThat(complete("pain").verdict("back_pain")).isEqualTo(NOT_MET);
    }

    @Test
    void qualifiers_and_onset_are_lifted_with_the_instance() {
        assertThat(partial("lumbar_pain:unexplained~5w").verdict("pain[unexplained, duration >= 4w]"))
                .isEqualTo(MET);
    }

    @Test
    void an_image_that_names_a_site_suggests_cancer_of_it() {
        assertThat(partial("cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer"))
                .isEqualTo(MET);
        assertThat(partial("cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site"))
                .isEqualTo(MET);
        assertThat(partial("cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site = lung"))
                .isEqualTo(MET);
        assertThat(partial("cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site = breast"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void no_pain_is_no_pain_of_any_kind() {
        for (String kind : new String[] {"pain", "back_pain", "lumbar_pain", "bone_pain"}) {
            assertThat(partial("!pain").verdict(kind)).isEqualTo(NOT_MET);
            assertThat(partial("!pain").verdict(kind + "[unexplained]")).isEqualTo(NOT_MET);
        }
        assertThat(partial("!back_pain").verdict("lumbar_pain")).isEqualTo(NOT_MET);
        assertThat(partial("!back_pain").verdict("pain")).isEqualTo(UNKNOWN);
        assertThat(partial("!pain").verdict("cough")).isEqualTo(UNKNOWN);
    }

    @Test
    void an_instance_that_fails_leaves_open_whether_there_is_another_of_a_kind_nobody_asked_about() {
        String condition = "pain[unexplained]";
        assertThat(partial("bone_pain:explained").verdict(condition)).isEqualTo(UNKNOWN);
        assertThat(partial("bone_pain:explained").missing(condition)).containsExactly("pain:other");
        assertThat(complete("bone_pain:explained").verdict(condition)).isEqualTo(NOT_MET);
        assertThat(partial("bone_pain:explained;!back_pain").verdict(condition)).isEqualTo(NOT_MET);
        assertThat(partial("bone_pain:explained").verdict("bone_pain[unexplained]"))
                .isEqualTo(NOT_MET);
        assertThat(partial("bone_pain:unexplained").verdict(condition)).isEqualTo(MET);
    }

    /** Bone pain in January; in February the person has no pain at all. */
    @Test
    void a_later_absence_of_the_wider_fact_ends_its_kinds() {
        assertThat(verdict("bone_pain", "2026-01-05", "pain", "2026-02-05")).isEqualTo(NOT_MET);
    }

    @Test
    void a_later_absence_ends_an_earlier_instance_and_an_earlier_one_does_not() {
        assertThat(verdict("bone_pain", "2026-01-05", "bone_pain", "2026-02-05"))
                .isEqualTo(NOT_MET);
        assertThat(verdict("bone_pain", "2026-02-05", "bone_pain", "2026-01-05"))
                .isEqualTo(MET);
        assertThat(verdict("bone_pain", "2026-02-05", "pain", "2026-01-05")).isEqualTo(MET);
    }

    private static Verdict verdict(String present, String presentOn, String absent, String absentOn) {
        Presentation presentation = Presentation.on(Given.DAY)
                .addSymptoms(Symptom.of(present)
                        .recordedOn(LocalDate.parse(presentOn))
                        .build())
                .addSymptoms(Symptom.of(absent)
                        .presence(Presence.ABSENT)
                        .recordedOn(LocalDate.parse(absentOn))
                        .build())
                .build();
        return SmallRules.of("bone_pain")
                .catalogue()
                .evaluator("small")
                .evaluate(presentation, RecordReading.complete())
                .of("R1")
                .verdict();
    }

    /** A combined name of the vocabulary is read alike from a case and from a program. */
    @Test
    void a_combined_name_recorded_by_a_program_has_its_qualifier() {
        Presentation presentation = Presentation.on(Given.DAY)
                .addSymptoms(Symptom.of("unexplained_cough").build())
                .build();
        Evaluation evaluation = SmallRules.of("cough[unexplained]", "unexplained_cough", "cough")
                .catalogue()
                .evaluator("small")
                .evaluate(presentation, RecordReading.complete());
        assertThat(evaluation.with(MET)).hasSize(3);
    }

    @Test
    void the_absence_of_a_combined_name_is_no_absence_of_its_base() {
        Presentation presentation = Presentation.on(Given.DAY)
                .addSymptoms(Symptom.absent("unexplained_cough"))
                .build();
        Evaluation evaluation = SmallRules.of("unexplained_cough", "cough")
                .catalogue()
                .evaluator("small")
                .evaluate(presentation, RecordReading.partial());
        assertThat(evaluation.of("R1").verdict()).isEqualTo(NOT_MET);
        assertThat(evaluation.of("R2").verdict()).isEqualTo(UNKNOWN);
    }
}
