package org.nsspathway.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
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
    private static final long PAIRS = Long.getLong("nss.equality.pairs", 10_000_000L);
    private static final int SEEDS_AT_ONCE = 4;
    private static final List<Integer> SMALL_BLOCKS = List.of(1, 63, 64, 65);
    /** Versions whatever the day, and sums, beside the sets of the day. */
    private static final List<String> VERSIONS =
            List.of("nice-ng12@2025-05-01", "nice-ng12@2026-04", "nhs-nss-core+bcn-2023-proposed");

    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @Test
    void random_conditions_come_out_the_same_one_by_one_and_in_blocks() {
        Mix all = compared(seed -> {
            Chance chance = new Chance(seed);
            Scene scene = new Scene(CATALOGUE.vocabulary());
            RandomRules.favourites(CATALOGUE, chance).forEach(fact -> scene.add(fact, chance));
            RandomRules rules = new RandomRules(CATALOGUE, scene, chance, 80);
            rules.conditions().forEach(condition -> scene.add(condition, chance));
            RecordReading reading = chance.pick(RandomPeople.readings());
            BothReaders readers = BothReaders.sound(rules.catalogue(), reading, RandomRules.SET);
            return compare(readers, new RandomPeople(scene, chance, 5), chance.pick(SMALL_BLOCKS), 1500, seed);
        });
        assertThat(List.of(Verdict.values()))
                .as("at least a tenth of each verdict: %s", all)
                .allSatisfy(verdict -> assertThat(all.share(verdict)).isGreaterThan(10));
    }

    @Test
    void every_installed_set_and_version_comes_out_the_same_one_by_one_and_in_blocks() {
        String[] sets = Stream.concat(CATALOGUE.sets().stream().map(CriteriaSet::id), VERSIONS.stream())
                .toArray(String[]::new);
        List<Criterion> criteria = Stream.of(sets)
                .flatMap(id -> CATALOGUE.set(id).criteria().stream())
                .distinct()
                .toList();
        Mix all = compared(seed -> {
            Chance chance = new Chance(seed);
            Scene scene = new Scene(CATALOGUE.vocabulary());
            for (Criterion each : chance.some(criteria, 40)) {
                scene.add(each.wholeCondition(), chance);
            }
            RecordReading reading = RandomPeople.readings()
                    .get((int) (seed % RandomPeople.readings().size()));
            BothReaders readers = BothReaders.sound(CATALOGUE, reading, sets);
            return compare(readers, new RandomPeople(scene, chance, 6), chance.pick(SMALL_BLOCKS), 400, seed);
        });
        assertThat(List.of(Verdict.values()))
                .as("at least a tenth of each verdict: %s", all)
                .allSatisfy(verdict -> assertThat(all.share(verdict)).isGreaterThan(10));
    }

    /** Seed after seed, until enough is compared; the same seeds whatever the number of processors. */
    private static Mix compared(LongFunction<Mix> oneSeed) {
        Mix all = new Mix();
        for (long first = 0; all.all() < PAIRS / 2; first += SEEDS_AT_ONCE) {
            LongStream.range(first, first + SEEDS_AT_ONCE)
                    .parallel()
                    .mapToObj(oneSeed)
                    .toList()
                    .forEach(all::add);
        }
        System.out.println(all);
        return all;
    }

    private static Mix compare(BothReaders readers, RandomPeople random, int few, int many, long seed) {
        for (int size : List.of(few, many)) {
            List<Presentation> people =
                    Stream.generate(random::next).limit(size).toList();
            assertThat(readers.difference(people).map(difference -> "seed " + seed + ": " + difference))
                    .isEmpty();
        }
        return readers.mix();
    }
}
