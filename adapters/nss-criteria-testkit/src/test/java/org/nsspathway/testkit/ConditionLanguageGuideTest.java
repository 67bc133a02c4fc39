package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.uk.UkCriteriaProvider;
import org.nsspathway.presentation.RecordReading;

/** The page on the condition language says what the parser, the checks and both readings do. */
class ConditionLanguageGuideTest {
    private static final Guide PAGE = Guide.page("condition-language.md");
    private static final Pattern VERDICTS = Pattern.compile("  (\\S+) +complete (\\w+) +partial (\\w+)");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TestFactory
    Stream<DynamicTest> every_condition_loads_against_the_uk_vocabulary_and_prints_as_it_is_written() {
        return PAGE.examples("condition").stream()
                .map(example -> DynamicTest.dynamicTest(example[0], () -> {
                    assertThat(catalogue(example[0])
                                    .inEnglish(catalogue(example[0])
                                            .set("guide")
                                            .criteria()
                                            .get(0)))
                            .isNotBlank();
                    assertThat(Condition.parse(Condition.parse(example[0]).text()))
                            .isEqualTo(Condition.parse(example[0]));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_condition_that_is_refused_is_refused_for_the_reason_given() {
        return PAGE.examples("refused").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example[0],
                        () -> assertThatThrownBy(() -> catalogue(example[0]))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining(example[1])));
    }

    @TestFactory
    Stream<DynamicTest> every_case_comes_to_the_verdicts_given() {
        return PAGE.blocks("verdicts").stream().flatMap(block -> {
            String condition = block.lines().get(0);
            CriterionVerifier verifier = CriterionVerifier.forSet(catalogue(condition), "guide")
                    .criterion("GUIDE")
                    .on(DAY);
            assertThat(block.lines()).hasSizeGreaterThan(1);
            return block.lines().stream()
                    .skip(1)
                    .map(line -> DynamicTest.dynamicTest(condition + line, () -> {
                        Matcher verdicts = VERDICTS.matcher(line);
                        assertThat(verdicts.matches()).as(line).isTrue();
                        verifier.reading(RecordReading.complete())
                                .given(verdicts.group(1))
                                .expect(Verdict.valueOf(verdicts.group(2)));
                        verifier.reading(RecordReading.partial())
                                .given(verdicts.group(1))
                                .expect(Verdict.valueOf(verdicts.group(3)));
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_english_sentence_is_the_one_given() {
        return PAGE.blocks("english").stream()
                .flatMap(block -> Stream.iterate(0, i -> i < block.lines().size(), i -> i + 2)
                        .map(i -> DynamicTest.dynamicTest(block.lines().get(i), () -> {
                            CriteriaCatalogue catalogue =
                                    catalogue(block.lines().get(i));
                            assertThat(catalogue.inEnglish(
                                            catalogue.set("guide").criteria().get(0)))
                                    .isEqualTo(block.lines().get(i + 1).strip());
                        })));
    }

    private static CriteriaCatalogue catalogue(String condition) {
        return CriteriaCatalogue.of(List.of(
                new UkCriteriaProvider(),
                TextProvider.of("guide")
                        .set("guide,1,Guide,criteria,criteria.csv")
                        .criterion("GUIDE", "local", condition)
                        .criterion("CORE-CONST", "local", "fatigue[unexplained]")));
    }
}
