package org.nsspathway.routing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Setting;
import org.nsspathway.routing.BlockRoutes.Destination;

/**
 * Leads everybody in a block, one block after the other. Not thread-safe: one a thread.
 *
 * <p>People of whom planes tell the same, on days that are alike and from the same setting, are led once, by the policy itself. Where
 * the policy asks for what planes leave open, each of them is led by {@link PathwayRouter#decide}.
 *
 * @since 0.1
 */
public final class BlockRouter {
    /** Patterns that are kept; beyond them, all are found out again. */
    private static final int MOST_KEPT = 200_000;

    private final PathwayRouter router;
    private final RecordReading reading;
    private final BlockPlan plan;
    private final BlockReader rules;
    private final BlockReader ofTests;
    private final Map<Pattern, Optional<Destination>> known = new HashMap<>();
    private final long[] words;
    private Destination[] destinations = new Destination[0];

    BlockRouter(PathwayRouter router, RecordReading reading, BlockPlan plan) {
        this.router = router;
        this.reading = reading;
        this.plan = plan;
        this.rules = plan.sets().reader();
        this.ofTests = plan.ofTests().reader();
        this.words = new long[plan.bits().size()];
    }

    /** What leads people to the same place. */
    private record Pattern(LocalDate since, Setting setting, BitSet bits) {}

    /**
     * Decides on everybody in a block.
     *
     * @param block the block
     * @return where each is led; good until the next block is read
     * @throws IllegalArgumentException if the block's codes are those of another vocabulary
     */
    public BlockRoutes read(CohortBlock block) {
        VerdictPlanes verdicts = rules.read(block);
        BlockAnswers answers = new BlockAnswers(verdicts, ofTests.read(block), block, plan.groups());
        if (destinations.length < block.people()) {
            destinations = new Destination[block.people()];
        }
        for (int word = 0; word < verdicts.words(); word++) {
            for (int each = 0; each < words.length; each++) {
                words[each] = plan.bits().get(each).of(answers, word);
            }
            int end = Math.min(block.people(), (word + 1) * Long.SIZE);
            for (int person = word * Long.SIZE; person < end; person++) {
                destinations[person] = destination(block, person);
            }
        }
        return new BlockRoutes(router, reading, block, destinations);
    }

    private Destination destination(CohortBlock block, int person) {
        BitSet bits = new BitSet(words.length);
        for (int each = 0; each < words.length; each++) {
            if ((words[each] >>> person & 1) != 0) {
                bits.set(each);
            }
        }
        LocalDate day = LocalDate.ofEpochDay(block.assessedOnEpochDay(person));
        Pattern pattern = new Pattern(router.context().firstAlike(day), block.setting(person), bits);
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(
                        pattern,
                        key -> new BlockDeciding(router.context(), plan, key.bits()).decide(block.presentation(person)))
                .orElseGet(() -> Destination.of(router.decide(block.presentation(person), reading)));
    }
}
