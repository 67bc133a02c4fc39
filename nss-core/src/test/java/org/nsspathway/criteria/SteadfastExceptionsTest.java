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
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.TestResult;

/** The listed exceptions to the law that knowing more never changes what was known. */
class SteadfastExceptionsTest {

    @Test
    void a_newer_result_takes_the_place_of_an_older_one() {
        assertThat(partial("fit_ug_g=120@2026-02-05").verdict("fit_ug_g >= 10")).isEqualTo(MET);
        assertThat(partial("fit_ug_g=120@2026-02-05;fit_ug_g=4@2026-02-25").verdict("fit_ug_g >= 10"))
                .isEqualTo(NOT_MET);
        assertThat(partial("fit_ug_g=120@2026-02-05;fit_ug_g=<20@2026-02-25").verdict("fit_ug_g >= 10"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_result_goes_stale_as_days_pass() {
        assertThat(fitOf("2026-01-31", LocalDate.of(2026, 3, 2))).isEqualTo(MET);
        assertThat(fitOf("2026-01-31", LocalDate.of(2026, 3, 3))).isEqualTo(UNKNOWN);
    }

    private static Verdict fitOf(String taken, LocalDate assessed) {
        TestResult result = TestResult.number("fit_ug_g", "12")
                .takenOn(LocalDate.parse(taken))
                .build();
        return SmallRules.of("fit_ug_g >= 10")
                .catalogue()
                .evaluator("small")
                .evaluate(Presentation.on(assessed).addResults(result).build(), RecordReading.partial())
                .of("R1")
                .verdict();
    }

    @Test
    void an_assumed_qualifier_is_contradicted() {
        assertThat(partial("cough").verdict("cough[new]")).isEqualTo(MET);
        assertThat(partial("cough:longstanding").verdict("cough[new]")).isEqualTo(NOT_MET);
        assertThat(partial("cough").read(RecordReading::assumingUnexplained).verdict("cough[unexplained]"))
                .isEqualTo(MET);
        assertThat(partial("cough:explained")
                        .read(RecordReading::assumingUnexplained)
                        .verdict("cough[unexplained]"))
                .isEqualTo(NOT_MET);
    }

    /** In a complete record silence is knowledge, so that what is recorded after all changes it. */
    @Test
    void what_silence_said_is_contradicted() {
        assertThat(complete("").verdict("cough")).isEqualTo(NOT_MET);
        assertThat(complete("cough").verdict("cough")).isEqualTo(MET);
    }

    /** A report that names no site is read so in a complete record, even where another image would name one. */
    @Test
    void what_silence_said_of_a_wider_fact_is_contradicted_by_a_kind_of_it() {
        assertThat(complete("imaging_suggests_cancer").verdict("imaging_suggests_cancer_site"))
                .isEqualTo(NOT_MET);
        assertThat(complete("imaging_suggests_cancer;cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site"))
                .isEqualTo(MET);
    }

    /** It is not an exception: where nobody asked about an image that may name a second site, the code stays open. */
    @Test
    void one_named_site_does_not_rule_out_a_second_that_nobody_asked_about() {
        String named = "imaging_suggests_cancer_site=breast";
        assertThat(partial(named).verdict("imaging_suggests_cancer_site = lung"))
                .isEqualTo(UNKNOWN);
        assertThat(partial(named + ";!cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site = lung"))
                .isEqualTo(NOT_MET);
        assertThat(partial(named + ";cxr_suggests_lung_cancer").verdict("imaging_suggests_cancer_site = lung"))
                .isEqualTo(MET);
    }
}
