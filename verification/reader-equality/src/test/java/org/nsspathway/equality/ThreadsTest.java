package org.nsspathway.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
