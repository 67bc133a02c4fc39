package org.nsspathway.criteria;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.function.Consumer;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.internal.check.ConditionCheck;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.Vocabulary;

/** Refuses a filter function test whose conditions name what does not exist, or could never be read. */
final class FilterTestCheck implements Consumer<FilterTest> {
    private final Vocabulary vocabulary;
    private final ImmutableMap<String, CriteriaSet> sets;

    FilterTestCheck(Vocabulary vocabulary, ImmutableMap<String, CriteriaSet> sets) {
        this.vocabulary = vocabulary;
        this.sets = sets;
    }

    @Override
    public void accept(FilterTest test) {
        CriteriaSet set = sets.get(test.firesIn());
        if (set == null && !test.firesIn().isEmpty()) {
            throw new TableException(
                    test.place().column("fires_in"),
                    "there is no set '" + test.firesIn() + "'." + Nearest.advice(test.firesIn(), sets.keySet()));
        }
        Set<String> ids = set == null ? Set.of() : SetCheck.ids(set.inForce().criteria());
        check(test.appliesWhen(), test, "applies_when", ids);
        test.abnormalWhen().ifPresent(when -> check(when, test, "abnormal_when", ids));
    }

    private void check(Condition condition, FilterTest test, String column, Set<String> ids) {
        if (test.firesIn().isEmpty() && !ConditionFacts.firedBy(condition).isEmpty()) {
            throw new TableException(
                    test.place().column("fires_in"),
                    "the row fires a criterion and does not say of which set. Write the set's id.");
        }
        new ConditionCheck(vocabulary, ids, test.place().column(column)).check(condition);
    }
}
