package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.vocabulary.TableSource;

/** One person in the notation of cases, assessed on 2 March 2026. */
final class Cases {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    private Cases() {}

    static Presentation read(String age, String facts) {
        String cell = "\"" + facts.replace("\"", "\"\"") + "\"";
        CaseTable table = CaseTable.read(
                TableSource.text(
                        "test", "case_id,age,sex,assessed_on,facts\nx," + age + ",female,2026-03-02," + cell + "\n"),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }
}
