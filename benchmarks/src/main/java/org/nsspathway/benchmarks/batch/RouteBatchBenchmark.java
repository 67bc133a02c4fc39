package org.nsspathway.benchmarks.batch;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.BlockRouter;
import org.nsspathway.routing.BlockRoutes;
import org.nsspathway.routing.CohortRouter;
import org.nsspathway.routing.PathwayRouter;
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
 * What does a route cost for many people, in blocks and one by one?
 *
 * <p>One operation leads everybody; divide by the number of people.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xbatch"})
public class RouteBatchBenchmark {
    @Param({"8192"})
    private int people = 1;

    /** One in so many people is unwell. */
    @Param({"1", "20"})
    private int unwellInOneOf = 1;

    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final PathwayRouter ROUTER = PathwayRouter.of(CATALOGUE);
    private static final RecordReading READING = RecordReading.complete();
    private List<CohortBlock> blocks = List.of();
    private BlockRouter reader = CohortRouter.of(ROUTER, READING).reader();

    @Setup
    public void generateAndCompare() {
        BlockSink sink = new BlockSink(CohortCodes.of(CATALOGUE.vocabulary()), CohortBlock.USUAL_PEOPLE);
        Cohort.generate(0, people, new MostlyWell(sink, unwellInOneOf));
        blocks = sink.blocks();
        reader = CohortRouter.of(ROUTER, READING).reader();
        for (CohortBlock each : blocks) {
            BlockRoutes routes = reader.read(each);
            for (int person = 0; person < each.people(); person += 7) {
                if (!routes.pathway(person).equals(routes.decision(person).pathway())) {
                    throw new IllegalStateException("person " + person + " is led elsewhere one by one");
                }
            }
        }
    }

    @Benchmark
    public long inBlocks() {
        long led = 0;
        for (CohortBlock each : blocks) {
            led += reader.read(each).pathway(0).id().length();
        }
        return led;
    }

    @Benchmark
    public long oneByOne() {
        long led = 0;
        for (CohortBlock each : blocks) {
            for (int person = 0; person < each.people(); person++) {
                led += ROUTER.decide(each.presentation(person), READING)
                        .pathway()
                        .id()
                        .length();
            }
        }
        return led;
    }
}
