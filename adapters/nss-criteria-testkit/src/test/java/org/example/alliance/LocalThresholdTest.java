package org.example.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.testkit.CriterionVerifier;
import org.nsspathway.vocabulary.TableSource;

/** A threshold that differs in one place, without a provider and without code. */
class LocalThresholdTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void two_weeks_are_enough_here_and_the_version_says_so() {
        TableSource edits =
                TableSource.resource("alliance-edits.csv", () -> getClass().getResourceAsStream("alliance-edits.csv"));

        CriteriaCatalogue local = CriteriaCatalogue.installed().edited("example", CriterionEdit.read(edits));

        CriterionVerifier core = CriterionVerifier.forSet(local, "nhs-nss-core")
                .criterion("CORE-CONST")
                .on(DAY);
        core.given("fatigue:unexplained~13d").expect(Verdict.NOT_MET);
        assertThat(core.given("fatigue:unexplained~2w")
                        .expect(Verdict.MET)
                        .result()
                        .set()
                        .version())
                .contains("example");
    }
}
