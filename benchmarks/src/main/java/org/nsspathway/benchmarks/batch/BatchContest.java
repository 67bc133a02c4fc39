package org.nsspathway.benchmarks.batch;

import java.util.List;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.VerdictPlanes;

/** The library must find met whom the hand-written loop finds met, for every person and criterion, or nothing is measured. */
final class BatchContest {

    private BatchContest() {}

    static String check(BlockReader reader, List<CohortBlock> blocks, byte[] byHand) {
        long[] met = new long[6];
        int first = 0;
        for (CohortBlock block : blocks) {
            VerdictPlanes verdicts = reader.read(block);
            for (int person = 0; person < block.people(); person++) {
                int mask = 0;
                for (int criterion = 0; criterion < 6; criterion++) {
                    mask |= (int) (verdicts.met(criterion, person >> 6) >>> person & 1) << criterion;
                }
                if (mask != byHand[first + person]) {
                    throw new IllegalStateException("person " + (first + person) + " meets " + mask
                            + " in the block and " + byHand[first + person] + " by hand, as bits of the criteria");
                }
                for (int criterion = 0; criterion < 6; criterion++) {
                    met[criterion] += mask >> criterion & 1;
                }
            }
            first += block.people();
        }
        return "The same people met for " + first + " people; met by criterion: " + java.util.Arrays.toString(met);
    }
}
