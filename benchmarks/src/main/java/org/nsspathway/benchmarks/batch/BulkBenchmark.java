package org.nsspathway.benchmarks.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What do rules cost for many people: the six core criteria, variants of them up to 600, and all installed sets; on one
 * thread and on two?
 *
 * <p>One operation reads the whole cohort; divide by the number of people.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar BulkBenchmark -prof gc -prof org.nsspathway.benchmarks.CpuTime
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xbatch"})
public class BulkBenchmark {
    @Param({"100000"})
    private int people = 1;

    @Param({"core", "6", "60", "600", "all"})
    private String rules = "core";

    private CompiledSets sets = ManyRules.of("core", CriteriaCatalogue.installed(), RecordReading.complete());
    private List<CohortBlock> blocks = List.of();
    private BlockReader reader = sets.reader();

    @Setup
    public void generate() {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        BlockSink sink = new BlockSink(CohortCodes.of(catalogue.vocabulary()), CohortBlock.USUAL_PEOPLE);
        Cohort.generate(0, people, sink);
        blocks = sink.blocks();
        sets = ManyRules.of(rules, catalogue, RecordReading.complete());
        reader = sets.reader();
        System.out.println(sets);
    }

    @Benchmark
    public long oneThread() {
        long met = 0;
        for (CohortBlock each : blocks) {
            met += reader.read(each).met(0, 0);
        }
        return met;
    }

    @Benchmark
    public long[] twoThreads() {
        long[] met = new long[1];
        sets.read(blocks.iterator(), 2, verdicts -> met[0] += verdicts.met(0, 0));
        return met;
    }
}
