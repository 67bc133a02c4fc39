package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.cases.CaseWriter;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/** What is written is read back as it was, over everything that the vocabulary of the United Kingdom lets a case hold. */
class CaseRoundTripTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final Vocabulary VOCABULARY = CATALOGUE.vocabulary();
    private static final int CASES = 2_500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ten_thousand_random_cases_are_read_back_as_they_were_written(long seed) {
        List<Case> cases = cases(seed, CASES);

        CaseTable back = roundTrip(CaseWriter.of(VOCABULARY).withReasons(), cases);

        assertThat(back.rows()).isEqualTo(CASES);
        assertThat(back.cases()).hasSize(CASES);
        for (int i = 0; i < CASES; i++) {
            assertThat(back.cases().get(i))
                    .as("case %s of seed %s", i + 1, seed)
                    .isEqualTo(cases.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 5)
    void no_verdict_depends_on_the_reasons_that_are_withheld(long seed) {
        List<Case> cases = cases(seed, 500);
        CriteriaEvaluator evaluator = CATALOGUE.evaluator();

        CaseTable back = roundTrip(CaseWriter.of(VOCABULARY), cases);

        for (int i = 0; i < cases.size(); i++) {
            assertThat(back.cases().get(i).presentation().concerns())
                    .allMatch(each -> each.reasons().isEmpty());
            assertThat(verdicts(evaluator, back.cases().get(i))).isEqualTo(verdicts(evaluator, cases.get(i)));
        }
    }

    private static List<Verdict> verdicts(CriteriaEvaluator evaluator, Case it) {
        return evaluator.evaluate(it.presentation(), RecordReading.partial()).results().stream()
                .map(CriterionResult::verdict)
                .toList();
    }

    private static List<Case> cases(long seed, int count) {
        RandomCases random = new RandomCases(seed, VOCABULARY);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(random.next(i));
        }
        return cases;
    }

    private static CaseTable roundTrip(CaseWriter writer, List<Case> cases) {
        StringBuilder out = new StringBuilder();
        assertThat(writer.write(out, cases)).isEmpty();
        CaseTable back = CaseTable.read(TableSource.text("written.csv", out.toString()), VOCABULARY);
        assertThat(back.problems()).isEmpty();
        return back;
    }
}
