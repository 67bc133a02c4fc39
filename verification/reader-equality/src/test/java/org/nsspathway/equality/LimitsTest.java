package org.nsspathway.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;

/** Rules that ask for more and more of one value, of which the batch reader sets one plane and lets the others follow. */
class LimitsTest {
    private static final String SET = "limits";
    private static final List<String> COMPARISONS = List.of(">=", ">", "<=", "<", "=", "!=");
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaCatalogue LIMITS = CATALOGUE.edited(SET, rules());
    private static final int PEOPLE = 300;
    private static final int SEEDS = 12;

    @ParameterizedTest
    @ValueSource(strings = {"age", "percent", "calcium", "platelets", "duration", "any"})
    void many_limits_on_one_value_come_out_the_same_one_by_one_and_in_blocks(String family) {
        Mix all = new Mix();
        for (long seed = 0; seed < SEEDS; seed++) {
            Chance chance = new Chance(seed);
            Scene scene = new Scene(LIMITS.vocabulary());
            LIMITS.set(SET).criteria().stream()
                    .filter(each -> each.id().startsWith(family))
                    .forEach(each -> scene.add(each.wholeCondition(), chance));
            List<RecordReading> readings = RandomPeople.readings();
            BothReaders readers = BothReaders.sound(LIMITS, readings.get((int) seed % readings.size()), SET);
            RandomPeople random = new RandomPeople(scene, chance, 2);
            List<Presentation> people =
                    Stream.generate(random::next).limit(PEOPLE).toList();
            assertThat(readers.difference(people)).isEmpty();
            all.add(readers.mix());
        }
        assertThat(List.of(Verdict.values()))
                .as("some of each verdict: %s", all)
                .allSatisfy(verdict -> assertThat(all.share(verdict)).isGreaterThan(1));
    }

    private static List<CriterionEdit> rules() {
        List<CriterionEdit> cells = new ArrayList<>();
        for (String comparison : COMPARISONS) {
            for (int step = 0; step < 8; step++) {
                String tells = COMPARISONS.indexOf(comparison) + "-" + step;
                rule(cells, "age-" + tells, "age " + comparison + " " + (25 + 9 * step));
                rule(cells, "percent-" + tells, "weight_loss_percent(3mo) " + comparison + " " + (1.5 * step));
                rule(cells, "calcium-" + tells, "adjusted_calcium_mmol_l " + comparison + " 2." + (2 + step));
                rule(cells, "platelets-" + tells, "platelets_10_9_l " + comparison + " " + (100 * step));
                rule(cells, "duration-" + tells, "fatigue[duration " + comparison + " " + 7 * step + "d]");
                rule(cells, "duration-m" + tells, "fatigue[unexplained, duration " + comparison + " " + step + "mo]");
                rule(
                        cells,
                        "any-" + tells,
                        "any_of(fatigue, nausea, malaise, pain)[new, duration " + comparison + " " + 2 * step
                                + "w OR very_significant_concern]");
            }
        }
        return cells;
    }

    private static void rule(List<CriterionEdit> into, String id, String condition) {
        cell(into, id, "title", "Title of " + id);
        cell(into, id, "source", "a document");
        cell(into, id, "source_read_on", "2026-11-25");
        cell(into, id, "condition", condition);
        cell(into, id, "action", "suspected_cancer_pathway_referral");
        cell(into, id, "destination", "nss");
        cell(into, id, "urgency", "suspected_cancer_pathway");
    }

    private static void cell(List<CriterionEdit> into, String id, String column, String value) {
        into.add(new CriterionEdit("local", id, column, value, Place.of(id)));
    }
}
