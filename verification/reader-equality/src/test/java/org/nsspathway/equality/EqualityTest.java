package org.nsspathway.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * Both readers come to the same verdict for every person and every criterion, from the same dated rows. So many verdicts
 * are compared as {@code -Dnss.equality.pairs} says, half of them of random conditions and half of all installed sets;
 * the profile {@code equality} compares a hundred million.
 */
class EqualityTest {
    private static final long PAIRS = Long.getLong("nss.equality.pairs", 2_000_000L);
    private static final List<Integer> BLOCKS = List.of(1, 63, 64, 65, 400, 1000);
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @Test
    void random_conditions_come_out_the_same_one_by_one_and_in_blocks() {
        Mix all = new Mix();
        for (long seed = 0; all.all() < PAIRS / 2; seed++) {
            Chance chance = new Chance(seed);
            Scene scene = new Scene(CATALOGUE.vocabulary());
            RandomRules.favourites(CATALOGUE, chance).forEach(fact -> scene.add(fact, chance));
            RandomRules rules = new RandomRules(CATALOGUE, scene, chance, 60);
            rules.conditions().forEach(condition -> scene.add(condition, chance));
            RecordReading reading = chance.pick(RandomPeople.readings());
            BothReaders readers = BothReaders.sound(rules.catalogue(), reading, RandomRules.SET);
            compare(readers, new RandomPeople(scene, chance, 5), chance.pick(BLOCKS), seed);
            all.add(readers.mix());
        }
        System.out.println("random conditions, " + all);
        assertThat(List.of(Verdict.values()))
                .allSatisfy(verdict -> assertThat(all.share(verdict)).isGreaterThan(10));
    }

    @Test
    void every_installed_set_comes_out_the_same_one_by_one_and_in_blocks() {
        String[] sets = CATALOGUE.sets().stream().map(CriteriaSet::id).toArray(String[]::new);
        List<Criterion> criteria = Stream.of(sets)
                .flatMap(id -> CATALOGUE.set(id).criteria().stream())
                .toList();
        Mix all = new Mix();
        for (long seed = 0; all.all() < PAIRS / 2; seed++) {
            Chance chance = new Chance(seed);
            Scene scene = new Scene(CATALOGUE.vocabulary());
            for (Criterion each : chance.some(criteria, 40)) {
                scene.add(each.wholeCondition(), chance);
            }
            RecordReading reading = RandomPeople.readings()
                    .get((int) (seed % RandomPeople.readings().size()));
            BothReaders readers = BothReaders.sound(CATALOGUE, reading, sets);
            compare(readers, new RandomPeople(scene, chance, 6), chance.pick(BLOCKS), seed);
            all.add(readers.mix());
        }
        System.out.println(criteria.size() + " criteria of the installed sets, " + all);
    }

    private static void compare(BothReaders readers, RandomPeople random, int size, long seed) {
        List<Presentation> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(random.next());
        }
        assertThat(readers.difference(people).map(difference -> "seed " + seed + ": " + difference))
                .isEmpty();
    }
}
