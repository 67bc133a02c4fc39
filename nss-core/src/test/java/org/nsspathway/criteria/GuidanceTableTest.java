package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.TableException;

/** Recommendations that are no criteria. */
class GuidanceTableTest {
    private static final String HEADER =
            "set,id,title,reason,hook,words,source,section,source_read_on,url,confidence,note\n";
    private static final String ROW = "small,G1,A title,a conversation,,,a document,1.2,2026-11-22,,V,\n";

    private static CriteriaCatalogue catalogue(String rows) {
        return SmallRules.of(new CriteriaText().row("R1a", "cough").with("parent", "R1"))
                .guidance(HEADER + rows)
                .catalogue();
    }

    @Test
    void guidance_says_why_it_is_no_criterion_and_on_what_occasion_it_is_due() {
        CriteriaCatalogue catalogue =
                catalogue(ROW + "small,G2,Send it,a deadline,referral_decided,Send it today.,a document,1.3,,,V,\n");

        assertThat(catalogue.guidance()).extracting(Guidance::id).containsExactly("G1", "G2");
        assertThat(catalogue.guidance().get(0).hook()).isEmpty();
        assertThat(catalogue.guidance().get(0).reason()).isEqualTo("a conversation");
        assertThat(catalogue.guidance().get(1).hook()).contains("referral_decided");
        assertThat(catalogue.guidance().get(1).words()).isEqualTo("Send it today.");
        assertThat(catalogue.guidance().get(1).source().section()).isEqualTo("1.3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "small,R1,A title,a reason,,,a document,,,,V,         | column id: 'R1' is a rule of small. Remove one of the two.",
                "small,R1a,A title,a reason,,,a document,,,,V,        | column id: 'R1a' is a rule of small. Remove one of the two.",
                "small,G1,A title,a reason,,,a document,,,,V,         | column id: 'G1' already stands above. Remove one.",
                "other,G2,A title,a reason,,,a document,,,,V,         | column set: there is no set 'other'. Name one that a table of sets has.",
                "small,G2,A title,,,,a document,,,,V,                 | column reason: the cell is empty and must not be. Fill it in.",
                "small,G2,A title,a reason,due,,a document,,,,V,      | column words: the cell is empty and must not be. Fill it in.",
                "small,G2,A title,a reason,,,,,,,V,                   | column source: the cell is empty and must not be. Fill it in."
            })
    void guidance_that_cannot_be_placed_is_refused(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> catalogue(ROW + row + "\n"))
                .withMessage("guidance.csv, row 3, " + message);
    }
}
