package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.PersonRows;
import org.nsspathway.internal.reading.RuleContext;

/** What fires does not depend on the order in which the rows of a set stand. */
class RowOrderLawTest {
    private static final int ROWS = 24;
    private static final RuleContext CONTEXT = new CatalogueLoader(List.of(SmallRules.of("cough"))).context();
    private static final List<Criterion> CRITERIA = criteria();

    /** Reads criteria in the order in which they stand. */
    @FunctionalInterface
    private interface Reads {
        Map<String, Verdict> verdicts(List<Criterion> criteria, PersonRows rows);
    }

    /** Rows of random conditions, every third of which fires two earlier ones or a parent of several. */
    private static List<Criterion> criteria() {
        CriteriaText text = new CriteriaText();
        RandomConditions random = new RandomConditions(new SplittableRandom(1));
        for (int i = 0; i < ROWS; i++) {
            String own = random.atom().text().replaceAll("FIRES\\(F.\\)", "cough");
            boolean fires = i % 3 == 2;
            text.row("R" + i, fires ? "FIRES(R" + (i - 1) + ") OR NOT FIRES(P" + (i / 6 * 6) + ")" : own);
            text.with("parent", fires ? "" : "P" + (i / 6 * 6));
        }
        return SmallRules.of(text).catalogue().set("small").criteria();
    }

    @Test
    void shuffled_rows_come_to_the_same_verdicts() {
        assertThat(counterexample(RowOrderLawTest::engine)).isEmpty();
    }

    private static Map<String, Verdict> engine(List<Criterion> criteria, PersonRows rows) {
        ConditionReader reader =
                new ConditionReader(CONTEXT, Engine.firing(CONTEXT, PreparedRules.byId(criteria)), rows);
        Map<String, Verdict> verdicts = new TreeMap<>();
        criteria.forEach(each ->
                verdicts.put(each.id(), reader.read(each.wholeCondition()).verdict()));
        return verdicts;
    }

    @Test
    void a_reader_that_takes_only_the_first_row_of_a_parent_is_noticed() {
        Reads faulty = (criteria, rows) -> {
            ImmutableListMultimap.Builder<String, Condition> first = ImmutableListMultimap.builder();
            PreparedRules.byId(criteria)
                    .asMap()
                    .forEach((id, all) -> first.put(id, all.iterator().next()));
            ConditionReader reader = new ConditionReader(CONTEXT, Engine.firing(CONTEXT, first.build()), rows);
            Map<String, Verdict> verdicts = new TreeMap<>();
            criteria.forEach(each ->
                    verdicts.put(each.id(), reader.read(each.wholeCondition()).verdict()));
            return verdicts;
        };
        assertThat(counterexample(faulty)).isPresent();
    }

    private static Optional<String> counterexample(Reads by) {
        for (long seed = 0; seed < Law.CASES; seed++) {
            Sample sample = Sample.of(seed);
            PersonRows rows = new PersonRows(sample.presentation(), sample.reading(), CONTEXT);
            List<Criterion> shuffled = new ArrayList<>(CRITERIA);
            Collections.shuffle(shuffled, new Random(seed));
            Map<String, Verdict> one = by.verdicts(CRITERIA, rows);
            Map<String, Verdict> other = by.verdicts(shuffled, rows);
            if (!one.equals(other)) {
                return Optional.of("seed " + seed + ": " + one + " and " + other);
            }
        }
        return Optional.empty();
    }
}
