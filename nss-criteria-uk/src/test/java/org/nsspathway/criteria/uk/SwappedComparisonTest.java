package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.comparison.SetChange;
import org.nsspathway.comparison.SetChange.Kind;
import org.nsspathway.comparison.SetComparison;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** Laws of a comparison, over random people: swapped it is mirrored; with itself nobody changes; facts mark a change. */
class SwappedComparisonTest {
    private static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();
    private static final String CORE = "nhs-nss-core";
    private static final int PEOPLE = 150;
    private static final List<String> TOKENS = List.of(
            "fatigue:unexplained~5w",
            "fatigue:unexplained~2w",
            "fatigue:unexplained",
            "fatigue:unexplained+severe~2w",
            "!fatigue",
            "bone_pain:unexplained+progressive~6w",
            "bone_pain:not_eased_by_pain_relief~2w",
            "weight_loss:unexplained+unintended~8w",
            "weight_loss_percent=5.0~12w",
            "weight_loss_percent=6.2~10w",
            "past_cancer=breast@2017",
            "past_cancer",
            "gut_feeling=\"looks ill\"",
            "imaging_suggests_cancer",
            "needs_admission",
            "ca125_iu_ml=30@2026-02-20",
            "fit_ug_g=4@2026-02-20",
            "haemoptysis:unexplained",
            "platelets_10_9_l=460@2026-02-20",
            "appetite_loss:unexplained~5w");
    private static final List<CriterionEdit> HERE = CriterionEdit.read(TableSource.text("edits", """
            set,id,column,value,note
            nhs-nss-core,CORE-CONST,min_age,40,
            nhs-nss-core,CORE-CONST,condition,"fatigue[new, unexplained, severe] OR appetite_loss[new, unexplained]",
            nhs-nss-core,CORE-PAIN,min_age,60,
            nhs-nss-core,CORE-GUT,status,off,
            nhs-nss-optional,OPT-LABS-PLT,status,local,
            """));

    static Stream<CriteriaEvaluator[]> rules() {
        CriteriaCatalogue here = NATIONAL.edited("here", HERE);
        return Stream.of(
                pair(NATIONAL.evaluator(CORE), here.evaluatorInForce(List.of(CORE, "nhs-nss-optional"))),
                pair(NATIONAL.evaluator(CORE), NATIONAL.evaluator(CORE, "bcn-2023-proposed")),
                pair(NATIONAL.evaluator("nice-ng12@2025-05-01"), NATIONAL.evaluator("nice-ng12@2026-04")),
                pair(here.evaluator(), NATIONAL.evaluator()));
    }

    private static CriteriaEvaluator[] pair(CriteriaEvaluator from, CriteriaEvaluator to) {
        return new CriteriaEvaluator[] {from, to};
    }

    @ParameterizedTest
    @MethodSource("rules")
    void swapped_it_is_mirrored(CriteriaEvaluator from, CriteriaEvaluator to) {
        SetComparison there = new SetComparison(from, to);
        SetComparison back = new SetComparison(to, from);
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        for (Case each : people(7)) {
            for (RecordReading reading : List.of(RecordReading.complete(), RecordReading.partial())) {
                SetChange one = there.compare(each.presentation(), reading);
                SetChange other = back.compare(each.presentation(), reading);

                assertThat(other.kind()).as(each.id()).isEqualTo(mirrored(one.kind()));
                assertThat(other.metFrom()).as(each.id()).isEqualTo(one.metTo());
                assertThat(other.metTo()).as(each.id()).isEqualTo(one.metFrom());
                assertThat(other.decidingFacts()).as(each.id()).isEqualTo(one.decidingFacts());
                assertThat(other.inWords()).as(each.id()).isEqualTo(one.inWords());
                assertThat(one.decidingFacts().isEmpty()).as(each.id()).isEqualTo(one.kind() == Kind.SAME);
                assertThat(one.inWords().isEmpty()).as(each.id()).isEqualTo(one.kind() == Kind.SAME);
                seen.merge(one.kind(), 1, Integer::sum);
            }
        }
        assertThat(seen).containsKey(Kind.CHANGED).hasSizeGreaterThan(1);
    }

    @Test
    void with_itself_nobody_changes() {
        SetComparison same = new SetComparison(NATIONAL.evaluator(), NATIONAL.evaluator());
        for (Case each : people(11)) {
            assertThat(same.compare(each.presentation(), RecordReading.partial())
                            .kind())
                    .isEqualTo(Kind.SAME);
        }
    }

    private static Kind mirrored(Kind kind) {
        return switch (kind) {
            case GAINED -> Kind.LOST;
            case LOST -> Kind.GAINED;
            case CHANGED, SAME -> kind;
        };
    }

    private static List<Case> people(long seed) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder("case_id,age,sex,assessed_on,facts\n");
        for (int i = 0; i < PEOPLE; i++) {
            String age = random.nextInt(8) == 0 ? "" : String.valueOf(18 + random.nextInt(70));
            String sex = List.of("female", "male", "unknown").get(random.nextInt(3));
            List<String> facts = random.ints(random.nextInt(5), 0, TOKENS.size())
                    .distinct()
                    .mapToObj(TOKENS::get)
                    .filter(token -> !token.equals("!fatigue"))
                    .toList();
            String cell = facts.isEmpty() ? "!fatigue" : String.join(";", facts);
            rows.append("p%d,%s,%s,2026-03-02,\"%s\"%n".formatted(i, age, sex, cell.replace("\"", "\"\"")));
        }
        CaseTable table = CaseTable.read(TableSource.text("people", rows.toString()), NATIONAL.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases();
    }
}
