package org.nsspathway.benchmarks.batch;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/**
 * What does a person cost where no cohort fits the memory: blocks are made, read and forgotten, and only reading is
 * counted, in CPU time of its thread?
 *
 * <pre>{@code
 * java -Xmx512m -cp benchmarks/target/benchmarks.jar org.nsspathway.benchmarks.batch.GrowthRun core 10000 100000 1000000 10000000
 * }</pre>
 */
public final class GrowthRun {
    private GrowthRun() {}

    /**
     * Reads cohorts of growing size.
     *
     * @param args the rules, then numbers of people
     */
    public static void main(String[] args) {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        CohortCodes codes = CohortCodes.of(catalogue.vocabulary());
        BlockReader reader =
                ManyRules.of(args[0], catalogue, RecordReading.complete()).reader();
        read(1_000_000, codes, reader);
        for (int size = 1; size < args.length; size++) {
            int people = Integer.parseInt(args[size]);
            double nanos = (double) read(people, codes, reader) / people;
            System.out.printf(Locale.ROOT, "%s, %d people: %.1f ns of CPU a person%n", args[0], people, nanos);
        }
    }

    private static long read(int people, CohortCodes codes, BlockReader reader) {
        long spent = 0;
        for (int from = 0; from < people; from += CohortBlock.USUAL_PEOPLE) {
            BlockSink sink = new BlockSink(codes, CohortBlock.USUAL_PEOPLE);
            Cohort.generate(from, Math.min(people, from + CohortBlock.USUAL_PEOPLE), sink);
            for (CohortBlock block : sink.blocks()) {
                long before = cpu();
                reader.read(block);
                spent += cpu() - before;
            }
        }
        return spent;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
