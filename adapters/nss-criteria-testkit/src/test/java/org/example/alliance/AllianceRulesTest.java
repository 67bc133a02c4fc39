package org.example.alliance;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.uk.UkCriteriaProvider;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.testkit.CriterionVerifier;

/** The alliance's criteria on their boundaries. */
class AllianceRulesTest {
    private static final CriterionVerifier CLOTHES = CriterionVerifier.forSet(
                    CriteriaCatalogue.of(List.of(new UkCriteriaProvider(), new AllianceCriteria())), "example-alliance")
            .criterion("EX-CLOTHES")
            .on(LocalDate.of(2026, 5, 4));

    @Test
    void three_weeks_are_enough() {
        CLOTHES.given("age 54; loose_clothes:unexplained~3w")
                .expect(Verdict.MET)
                .because("clothes have become loose", "3 weeks");
    }

    @Test
    void twenty_days_are_not() {
        CLOTHES.given("age 54; loose_clothes:unexplained~20d").expect(Verdict.NOT_MET);
    }

    @Test
    void in_a_consultation_how_long_is_asked() {
        CLOTHES.reading(RecordReading.partial())
                .given("age 54; loose_clothes:unexplained")
                .expect(Verdict.UNKNOWN)
                .missing("loose_clothes:duration");
    }

    @Test
    void seventeen_year_olds_have_rules_of_their_own() {
        CLOTHES.given("age 17; loose_clothes:unexplained~3w")
                .expect(Verdict.NOT_MET)
                .because("age");
    }

    @Test
    void a_result_of_the_alliances_own_calculation_decides() {
        CLOTHES.criterion("EX-CRP")
                .given("age 61; fatigue:unexplained; crp_mg_l=64@2026-02-20; crp_mg_l=12@2026-04-20")
                .expect(Verdict.MET)
                .because("64");
    }
}
