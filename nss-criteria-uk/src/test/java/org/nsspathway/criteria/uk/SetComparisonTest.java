package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.comparison.SetChange;
import org.nsspathway.comparison.SetChange.Kind;
import org.nsspathway.comparison.SetComparison;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** Who is gained, lost or changed from some rules to others, and by which fact. */
class SetComparisonTest {
    private static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();
    private static final String CORE = "nhs-nss-core";
    private static final String WEIGHT =
            "\"weight_loss[new, unexplained, unintended, strong_suspicion] OR (weight_loss[new, unexplained, unintended] "
                    + "AND weight_loss_percent(3mo) >= 5)\"";

    @Test
    void an_age_floor_loses_the_young_by_their_age_and_nothing_else() {
        SetChange change = toEdited("CORE-CONST,min_age,40", "39", "fatigue:unexplained~5w");

        assertThat(change.kind()).isEqualTo(Kind.LOST);
        assertThat(change.metFrom()).containsExactly("CORE-CONST");
        assertThat(change.metTo()).isEmpty();
        assertThat(change.decidingFacts()).containsExactly("age");
        assertThat(change.inWords()).containsExactly("Age: 39 years (at least 40 asked)");
        assertThat(toEdited("CORE-CONST,min_age,40", "40", "fatigue:unexplained~5w")
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void a_comparator_gains_whoever_stands_on_the_boundary() {
        String weight = "weight_loss:unexplained+unintended~8w;weight_loss_percent=";
        SetChange change = toEdited("CORE-WEIGHT,condition," + WEIGHT, "61", weight + "5.0~12w");

        assertThat(change.kind()).isEqualTo(Kind.GAINED);
        assertThat(change.decidingFacts()).containsExactly("weight_loss_percent");
        assertThat(change.inWords())
                .containsExactly(
                        "Body weight lost within 3 months: 5 % (at least 5 asked)",
                        "Body weight lost within 3 months: 5 % (more than 5 asked)");
        assertThat(toEdited("CORE-WEIGHT,condition," + WEIGHT, "61", weight + "4.9~12w")
                        .kind())
                .isEqualTo(Kind.SAME);
        assertThat(toEdited("CORE-WEIGHT,condition," + WEIGHT, "61", weight + "5.1~12w")
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void an_unknown_age_leaves_what_was_met_unknown_and_says_that_the_age_decides() {
        SetChange change = toEdited("CORE-CONST,min_age,40", "", "fatigue:unexplained~5w");

        assertThat(change.kind()).isEqualTo(Kind.LOST);
        assertThat(change.untoldTo()).containsExactly("CORE-CONST");
        assertThat(change.untoldFrom()).isEmpty();
        assertThat(change.decidingFacts()).containsExactly("age");
        assertThat(change.inWords()).containsExactly("Age: not recorded (at least 40 asked)");
    }

    @Test
    void who_meets_nothing_either_way_changes_where_other_facts_are_missing() {
        SetChange change = toEdited("CORE-CONST,min_age,40", "39", "fatigue:unexplained");

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.metFrom()).isEmpty();
        assertThat(change.decidingFacts()).containsExactly("age");
    }

    @Test
    void silence_alone_changes_nothing() {
        SetComparison proposed =
                new SetComparison(NATIONAL.evaluator(CORE), NATIONAL.evaluator(CORE, "bcn-2023-proposed"));

        assertThat(change(proposed, "61", "cough").kind()).isEqualTo(Kind.SAME);
        assertThat(change(proposed, "61", "crp_mg_l=60(0-5)@2026-02-20").kind()).isEqualTo(Kind.CHANGED);
        assertThat(change(proposed, "61", "crp_mg_l=60(0-5)@2026-02-20").inWords())
                .contains("Infection looked for and excluded: not recorded");
    }

    @Test
    void who_meets_one_criterion_more_changes_and_is_not_gained() {
        SetChange change = change(
                new SetComparison(NATIONAL.evaluator(CORE), NATIONAL.evaluator(CORE, "bcn-2023-proposed")),
                "61",
                "fatigue:unexplained~5w;bone_pain:not_eased_by_pain_relief");

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.metFrom()).containsExactly("CORE-CONST");
        assertThat(change.metTo()).containsExactly("CORE-CONST", "BCN-PAIN");
        assertThat(change.inWords()).containsExactly("Bone pain: not eased by pain relief");
    }

    @Test
    void a_sum_with_what_is_proposed_gains_by_the_facts_of_the_proposal() {
        SetChange change = change(
                new SetComparison(NATIONAL.evaluator(CORE), NATIONAL.evaluator(CORE, "bcn-2023-proposed")),
                "61",
                "past_cancer=breast@2017");

        assertThat(change.kind()).isEqualTo(Kind.GAINED);
        assertThat(change.metTo()).containsExactly("BCN-PAST-CANCER");
        assertThat(change.decidingFacts()).containsExactly("past_cancer");
    }

    @Test
    void versions_of_a_set_are_read_whatever_the_day() {
        SetChange change = change(
                new SetComparison(NATIONAL.evaluator("nice-ng12@2025-05-01"), NATIONAL.evaluator("nice-ng12@2026-04")),
                "62",
                "ca125_iu_ml=30@2026-02-20");

        assertThat(change.metFrom()).containsExactly("1.5.9a");
        assertThat(change.metTo()).containsExactly("1.5.7c");
        assertThat(change.decidingFacts()).contains("ca125_iu_ml");
        assertThat(change.inWords())
                .contains(
                        "Serum CA125: 30 IU/mL, 2026-02-20 (at least 24 asked)",
                        "Serum CA125: 30 IU/mL, 2026-02-20 (less than 35 asked)");
    }

    @Test
    void an_exclusion_is_no_criterion_that_somebody_gains() {
        SetChange change = change(
                new SetComparison(NATIONAL.evaluator(CORE), NATIONAL.evaluator(CORE, "nhs-nss-exclusions")),
                "61",
                "needs_admission");

        assertThat(change.kind()).isEqualTo(Kind.SAME);
        assertThat(change.decidingFacts()).isEmpty();
        assertThat(change.inWords()).isEmpty();
    }

    @Test
    void a_change_prints_nothing_of_the_person() {
        assertThat(toEdited("CORE-CONST,min_age,40", "39", "fatigue:unexplained~5w")
                        .toString())
                .contains("LOST", "CORE-CONST")
                .doesNotContain("39");
    }

    private static SetChange toEdited(String edit, String age, String facts) {
        List<CriterionEdit> edits =
                CriterionEdit.read(TableSource.text("edits", "set,id,column,value,note\n" + CORE + "," + edit + ",\n"));
        return change(
                new SetComparison(
                        NATIONAL.evaluator(CORE), NATIONAL.edited("here", edits).evaluator(CORE)),
                age,
                facts);
    }

    private static SetChange change(SetComparison comparison, String age, String facts) {
        return comparison.compare(Cases.read(age, facts), RecordReading.complete());
    }
}
