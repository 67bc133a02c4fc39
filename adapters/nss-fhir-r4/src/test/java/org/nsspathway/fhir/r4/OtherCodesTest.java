package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** Codes that nobody knows: they may have said anything. */
class OtherCodesTest {
    private static final String COUGH = condition("49727002");
    private static final String OTHER = condition("999999999");

    private static String condition(String code) {
        return "{'resourceType':'Condition','recordedDate':'2026-02-01','code':" + Uk.snomed(code) + "}";
    }

    private static Evaluation complete(Presentation presentation) {
        return Uk.CATALOGUE.evaluator("nhs-nss-core").evaluate(presentation, RecordReading.complete());
    }

    @Test
    void a_record_with_a_code_outside_the_map_is_not_read_as_complete() {
        Presentation known = Uk.presentation(COUGH);
        Presentation other = Uk.presentation(COUGH, OTHER);

        assertThat(complete(known).of("CORE-WEIGHT").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(complete(known).problems()).isEmpty();
        assertThat(other.unread()).containsExactly(Presentation.ANYTHING);
        assertThat(complete(other).of("CORE-WEIGHT").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(complete(other).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("nobody knows what it is"));
    }

    @Test
    void a_code_outside_the_map_of_an_entry_made_in_error_or_later_says_nothing() {
        String error = OTHER.replace("'code'", "'verificationStatus':{'coding':[{'code':'entered-in-error'}]},'code'");
        String later = OTHER.replace("2026-02-01", "2026-04-01");

        assertThat(Uk.presentation(error, later).unread()).isEmpty();
    }

    @Test
    void other_codes_are_silent_where_the_caller_knows_that() {
        Presentation silent = Uk.READER
                .withOtherCodesSilent()
                .read("record.json", Uk.bundle(COUGH, OTHER), Uk.DAY)
                .presentation()
                .orElseThrow();

        assertThat(silent.unread()).isEmpty();
        assertThat(complete(silent).of("CORE-WEIGHT").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void under_a_partial_reading_it_changes_and_says_nothing() {
        assertThat(Uk.CATALOGUE
                        .evaluator("nhs-nss-core")
                        .evaluate(Uk.presentation(OTHER), RecordReading.partial())
                        .problems())
                .isEmpty();
    }
}
