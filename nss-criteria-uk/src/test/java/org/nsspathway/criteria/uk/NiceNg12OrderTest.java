package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.cases.Case;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** Which rows fire depends neither on the order of the rows nor on the order in which a person's facts are recorded. */
class NiceNg12OrderTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaEvaluator NG12 = CATALOGUE.evaluator("nice-ng12");

    /** Every third of the people of the cases, and others at random over the whole vocabulary. */
    private static final List<Presentation> PEOPLE = Stream.concat(
                    everyThird(ExpectedCase.ofNiceNg12(CATALOGUE.vocabulary())).map(ExpectedCase::presentation),
                    IntStream.range(0, 300)
                            .mapToObj(new RandomCases(7, CATALOGUE.vocabulary())::next)
                            .map(Case::presentation))
            .toList();

    private static Stream<ExpectedCase> everyThird(List<ExpectedCase> cases) {
        return IntStream.range(0, cases.size() / 3).mapToObj(i -> cases.get(3 * i));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_order_of_the_rows_changes_no_verdict(long seed) {
        CriteriaEvaluator shuffled =
                RuleTable.of("nice-ng12").shuffled(new Random(seed)).catalogue().evaluator("nice-ng12");

        PEOPLE.forEach(person -> assertThat(verdicts(shuffled, person)).isEqualTo(verdicts(NG12, person)));
    }

    @Test
    void the_order_of_the_facts_changes_no_verdict_and_no_question() {
        Random random = new Random(6);
        PEOPLE.forEach(person -> {
            Presentation other = shuffled(person, random);
            assertThat(verdicts(NG12, other)).isEqualTo(verdicts(NG12, person));
            assertThat(NG12.evaluate(other, RecordReading.partial()).questions(7))
                    .isEqualTo(NG12.evaluate(person, RecordReading.partial()).questions(7));
        });
    }

    /** Every row's verdict under both readings. */
    private static Map<String, String> verdicts(CriteriaEvaluator evaluator, Presentation person) {
        Map<String, String> told = new TreeMap<>();
        for (RecordReading reading : List.of(RecordReading.partial(), RecordReading.complete())) {
            for (CriterionResult each : evaluator.evaluate(person, reading).results()) {
                told.merge(each.criterion().id(), each.verdict() + "", (one, two) -> one + " " + two);
            }
        }
        return told;
    }

    private static Presentation shuffled(Presentation it, Random random) {
        return Presentation.on(it.assessedOn())
                .person(it.person())
                .setting(it.setting())
                .addAllSymptoms(shuffled(it.symptoms(), random))
                .addAllResults(shuffled(it.results(), random))
                .addAllHistory(shuffled(it.history(), random))
                .addAllConcerns(it.concerns())
                .build();
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> others = new ArrayList<>(rows);
        Collections.shuffle(others, random);
        return others;
    }
}
