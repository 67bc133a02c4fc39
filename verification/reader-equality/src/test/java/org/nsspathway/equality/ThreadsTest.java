package org.nsspathway.equality;

import static com.google.common.base.Preconditions.checkState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/** Several threads hand over what one does, in the same order. */
class ThreadsTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void verdicts_are_the_same_to_the_bit_for_any_number_of_threads(int threads) {
        List<CohortBlock> blocks = blocks();
        CompiledSets sets = CompiledSets.of(CATALOGUE, RecordReading.complete(), "nhs-nss-core", "nice-ng12");
        List<Long> alone = read(sets, blocks, 1);
        assertThat(read(sets, blocks, threads)).isEqualTo(alone);
        assertThat(alone).anyMatch(word -> word != 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void readers_that_are_kept_bring_nothing_of_one_run_into_the_next(int threads) {
        List<CohortBlock> blocks = blocks();
        CompiledSets sets = CompiledSets.of(CATALOGUE, RecordReading.complete(), "nhs-nss-core", "nice-ng12");
        List<Long> fresh = read(sets, blocks, threads);
        List<CohortBlock> otherWayRound = new ArrayList<>(blocks);
        Collections.reverse(otherWayRound);
        read(sets, otherWayRound, 2);
        assertThat(read(sets, blocks, threads)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void a_run_that_fails_says_so_hands_nothing_more_over_and_spoils_no_other(int threads) {
        List<CohortBlock> blocks = blocks();
        CompiledSets sets = CompiledSets.of(CATALOGUE, RecordReading.complete(), "nhs-nss-core");
        List<Long> alone = read(sets, blocks, 1);
        List<CohortBlock> taken = new ArrayList<>();
        assertThatThrownBy(() -> sets.read(blocks.iterator(), threads, verdicts -> {
                    taken.add(verdicts.block());
                    checkState(taken.size() < 4, "enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(taken).isEqualTo(blocks.subList(0, 4));
        assertThat(read(sets, blocks, threads)).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void no_more_than_two_blocks_a_thread_are_taken_before_the_first_is_handed_over(int threads) {
        CompiledSets sets = CompiledSets.of(CATALOGUE, RecordReading.complete(), "nhs-nss-core");
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<CohortBlock> counted = Iterators.transform(blocks().iterator(), block -> {
            most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
            return block;
        });
        sets.read(counted, threads, verdicts -> ahead.decrementAndGet());
        assertThat(most.get()).isBetween(1, 2 * threads);
    }

    private static List<Long> read(CompiledSets sets, List<CohortBlock> blocks, int threads) {
        List<Long> words = new ArrayList<>();
        sets.read(blocks.iterator(), threads, verdicts -> add(verdicts, words));
        return words;
    }

    private static void add(VerdictPlanes verdicts, List<Long> words) {
        for (int word = 0; word < verdicts.words(); word++) {
            for (int criterion = 0; criterion < verdicts.criteria().size(); criterion++) {
                words.add(verdicts.met(criterion, word));
                words.add(verdicts.notMet(criterion, word));
            }
        }
    }

    private static List<CohortBlock> blocks() {
        Chance chance = new Chance(17);
        Scene scene = new Scene(CATALOGUE.vocabulary());
        CATALOGUE.set("nhs-nss-core").criteria().forEach(each -> scene.add(each.wholeCondition(), chance));
        RandomPeople random = new RandomPeople(scene, chance, 5);
        BlockBuilder builder = BlockBuilder.of(CohortCodes.of(CATALOGUE.vocabulary()), 200);
        List<CohortBlock> blocks = new ArrayList<>();
        for (int block = 0; block < 9; block++) {
            for (int person = 0; person < 20 * (block + 1); person++) {
                builder.add(random.next());
            }
            blocks.add(builder.build());
        }
        return blocks;
    }
}
