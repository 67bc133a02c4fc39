package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;

/** What the generators of the laws make: enough of everything for a law to mean something. */
class GeneratorMixTest {

    @Test
    void verdicts_kinds_depths_intervals_and_repeats_all_occur() {
        Evaluate engine = new Engine();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Integer, Integer> depths = new TreeMap<>();
        Set<String> kinds = new HashSet<>();
        int intervals = 0;
        int repeats = 0;
        for (long seed = 0; seed < Law.CASES; seed++) {
            Sample sample = Sample.of(seed);
            verdicts.merge(
                    engine.verdict(sample.condition(), sample.presentation(), sample.reading()), 1, Integer::sum);
            depths.merge(depth(sample.condition(), kinds), 1, Integer::sum);
            intervals += known(sample.presentation()) ? 0 : 1;
            repeats += repeated(sample.presentation()) ? 1 : 0;
        }
        System.out.println("law cases " + Law.CASES + ": verdicts " + verdicts + ", depths " + depths
                + ", records with intervals " + intervals + ", with repeats " + repeats + ", kinds " + kinds.size());
        assertThat(verdicts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(Law.CASES / 5));
        assertThat(depths.keySet()).contains(1, 2, 3, 4, 5, 6, 7, RandomConditions.DEEPEST);
        assertThat(kinds).containsAll(namesOf(Condition.class)).containsAll(namesOf(InstanceCondition.class));
        assertThat(intervals).isGreaterThan(Law.CASES / 4);
        assertThat(repeats).isGreaterThan(Law.CASES / 4);
    }

    private static List<String> namesOf(Class<?> sealed) {
        return java.util.Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    private static int depth(Condition condition, Set<String> kinds) {
        kinds.add(condition.getClass().getSimpleName());
        int deepest = 0;
        for (Condition part : parts(condition)) {
            deepest = Math.max(deepest, depth(part, kinds));
        }
        if (condition instanceof Condition.Instance instance) {
            demands(instance.demands(), kinds);
        }
        return 1 + deepest;
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts();
        }
        if (condition instanceof Condition.Or or) {
            return or.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        if (condition instanceof Condition.Occasions occasions) {
            return List.of(occasions.part());
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    private static void demands(InstanceCondition demand, Set<String> kinds) {
        kinds.add(demand.getClass().getSimpleName());
        if (demand instanceof InstanceCondition.All all) {
            all.parts().forEach(part -> demands(part, kinds));
        } else if (demand instanceof InstanceCondition.Any any) {
            any.parts().forEach(part -> demands(part, kinds));
        } else if (demand instanceof InstanceCondition.None none) {
            demands(none.part(), kinds);
        }
    }

    /** Whether every number and date of a record is exact. */
    private static boolean known(Presentation of) {
        boolean numbers = of.results().stream()
                .allMatch(each -> each.value().map(value -> value.isExact()).orElse(true));
        boolean days = of.symptoms().stream()
                .map(Symptom::onset)
                .allMatch(each -> !(each.orElse(null) instanceof Onset.Since since)
                        || since.date().isOneDay());
        return numbers && days;
    }

    private static boolean repeated(Presentation of) {
        Set<String> seen = new HashSet<>();
        return of.symptoms().stream().anyMatch(each -> !seen.add(each.term()));
    }
}
