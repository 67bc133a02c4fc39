package org.nsspathway.benchmarks.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.batch.VerdictPlanes;
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
 * What do the six core criteria cost for many people, against hand-written columnar loops over the same rows?
 *
 * <p>One operation reads the whole cohort; divide by the number of people.
 *
 * <pre>{@code
 * ./mvnw -Pquick -pl benchmarks -am package -DskipTests
 * java -jar benchmarks/target/benchmarks.jar SixCoreBatchBenchmark -prof gc -prof org.nsspathway.benchmarks.CpuTime
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xbatch"})
public class SixCoreBatchBenchmark {
    @Param({"100000"})
    private int people = 1;

    @Param({"4096"})
    private int block = CohortBlock.USUAL_PEOPLE;

    private final Columns columns = new Columns();
    private final Patients patients = new Patients();
    private Patients.Explained[] explained = new Patients.Explained[0];
    private List<CohortBlock> blocks = List.of();
    private byte[] out = new byte[0];
    private BlockReader reader = CompiledSets.of(
                    CriteriaCatalogue.installed(), RecordReading.complete(), "nhs-nss-core")
            .reader();

    @Setup
    public void generateAndCompare() {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        CohortCodes codes = CohortCodes.of(catalogue.vocabulary());
        BlockSink sink = new BlockSink(codes, block);
        Cohort.generate(0, people, sink);
        Cohort.generate(0, people, columns);
        Cohort.generate(0, people, patients);
        explained = new Patients.Explained[people];
        blocks = sink.blocks();
        reader = CompiledSets.of(catalogue, RecordReading.complete(), "nhs-nss-core")
                .reader();
        out = new byte[people];
        columns.skipping(0, people, out);
        System.out.println(BatchContest.check(reader, blocks, out));
        columns.tables(0, people, out);
        System.out.println(BatchContest.check(reader, blocks, out));
        patients.read(out);
        System.out.println(BatchContest.check(reader, blocks, out));
        long bytes = blocks.stream().mapToLong(CohortBlock::bytes).sum();
        long rows = blocks.stream().mapToLong(CohortBlock::rows).sum();
        System.out.println(bytes / people + " bytes and " + (double) rows / people + " rows a person; by hand "
                + columns.bytes() / people + " bytes");
    }

    @Benchmark
    public long library() {
        long met = 0;
        for (CohortBlock each : blocks) {
            VerdictPlanes verdicts = reader.read(each);
            met += verdicts.met(0, 0);
        }
        return met;
    }

    @Benchmark
    public byte[] byHandObjects() {
        patients.read(out);
        return out;
    }

    @Benchmark
    public Object[] byHandObjectsExplained() {
        patients.explain(explained);
        return explained;
    }

    @Benchmark
    public byte[] byHandTables() {
        columns.tables(0, people, out);
        return out;
    }

    @Benchmark
    public byte[] byHandSkipping() {
        columns.skipping(0, people, out);
        return out;
    }
}
