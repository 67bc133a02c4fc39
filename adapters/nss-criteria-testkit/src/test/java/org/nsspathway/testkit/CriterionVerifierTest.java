package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;

/** The verifier passes what is so, fails what is not, and says why. */
class CriterionVerifierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CriterionVerifier CONST =
            CriterionVerifier.forSet("nhs-nss-core").criterion("CORE-CONST").on(DAY);
    private static final TextProvider ONE = TextProvider.of("one")
            .fact("age,demographic,number,none,Age")
            .fact("tired,symptom,boolean,ask,Tiredness")
            .set("one-set,1,One,criteria,criteria.csv")
            .criterion("ONLY", "local", "tired AND age >= 40");

    @Test
    void a_case_that_meets_the_criterion_passes_with_its_reason() {
        CONST.given("age 61; female; fatigue:unexplained~4w; !cough")
                .expect(Verdict.MET)
                .because("Fatigue", "4 WEEKS");
    }

    @Test
    void another_verdict_fails_with_the_case_the_reading_and_the_tree() {
        assertThatThrownBy(() -> CONST.given("age 61; fatigue:unexplained~27d").expect(Verdict.MET))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("CORE-CONST of nhs-nss-core@")
                .hasMessageContaining(
                        ": expected MET but was NOT_MET\n  given age 61; fatigue:unexplained~27d, on 2026-03-02, complete record")
                .hasMessageContaining("\n  NOT_MET  ")
                .hasMessageContaining("27 days");
    }

    @Test
    void a_verdict_for_another_reason_fails() {
        assertThatThrownBy(() -> CONST.given("fatigue:unexplained~4w")
                        .expect(Verdict.MET)
                        .because("4 weeks", "nausea, 9 weeks"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MET as expected, but the reasons do not say 'nausea, 9 weeks'\n");
    }

    @Test
    void missing_facts_are_compared_whole() {
        CriterionVerifier partial = CriterionVerifier.forSet(CriteriaCatalogue.of(List.of(ONE)), "one-set")
                .reading(RecordReading.partial())
                .on(DAY);

        partial.given("").expect(Verdict.UNKNOWN).missing("age", "tired");
        assertThatThrownBy(() -> partial.given("tired").expect(Verdict.UNKNOWN).missing("age", "tired"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected to miss [age, tired] but misses [age]");
    }

    @Test
    void a_set_with_one_criterion_needs_no_id_of_it() {
        CriterionVerifier.forSet(CriteriaCatalogue.of(List.of(ONE)), "one-set")
                .given("age 40; tired; on 2026-03-02")
                .expect(Verdict.MET);
    }

    @Test
    void a_set_with_several_criteria_needs_one() {
        assertThatThrownBy(() -> CriterionVerifier.forSet("nhs-nss-core")
                        .on(DAY)
                        .given("fatigue")
                        .expect(Verdict.MET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("6 criteria in force on 2026-03-02: [CORE-ABDO, CORE-CONST")
                .hasMessageEndingWith("Say criterion(..) before given(..).");
    }

    @Test
    void an_unknown_criterion_is_no_verdict() {
        assertThatThrownBy(() -> CONST.criterion("CORE-X").given("fatigue").expect(Verdict.NOT_MET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no criterion 'CORE-X' in force on 2026-03-02");
    }

    @Test
    void a_case_that_cannot_be_read_is_no_verdict() {
        assertThatThrownBy(() -> CONST.given("age 61; fatige"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The case 'age 61; fatige' cannot be read. 'fatige' is no known fact. Did you mean 'fatigue'?");
        assertThatThrownBy(() -> CriterionVerifier.forSet("nhs-nss-core").given("fatigue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Say on(LocalDate) before given(..)");
    }

    @Test
    void a_presentation_built_by_hand_will_do() {
        Presentation tired = Presentation.on(DAY)
                .addSymptoms(Symptom.of("fatigue")
                        .addQualifiers("unexplained")
                        .lasting(TimeSpan.ofWeeks(5))
                        .build())
                .build();

        assertThat(CONST.given(tired)
                        .expect(Verdict.MET)
                        .because("5 weeks")
                        .result()
                        .criterion()
                        .id())
                .isEqualTo("CORE-CONST");
        assertThatThrownBy(() -> CONST.given(tired).expect(Verdict.NOT_MET))
                .hasMessageContaining("given a presentation built by hand");
    }

    @Test
    void a_hand_built_presentation_with_a_term_that_nobody_knows_is_no_verdict() {
        Presentation typo =
                Presentation.on(DAY).addSymptoms(Symptom.of("fatige").build()).build();

        assertThatThrownBy(() -> CONST.given(typo).expect(Verdict.NOT_MET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was not read whole");
    }
}
