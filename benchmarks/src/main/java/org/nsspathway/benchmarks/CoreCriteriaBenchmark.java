package org.nsspathway.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does it cost to read the six core criteria from tables for one person, against straight Java that does the same?
 *
 * <p>One operation is one person; the next operation reads the next one. Three depths, each by the library and by
 * hand: verdicts only; explained, an explanation object with a reason for each of the six; and the reasons as text.
 * Before measuring, both must come to the same verdicts for every person.
 *
 * <pre>{@code
 * ./mvnw -Pquick -pl benchmarks -am package -DskipTests
 * java -jar benchmarks/target/benchmarks.jar CoreCriteriaBenchmark -prof gc -prof org.nsspathway.benchmarks.CpuTime
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xbatch"})
public class CoreCriteriaBenchmark {
    /** 1 000 people stay in the processor's caches and are learnt by its branch predictor; 100 000 are not. */
    @Param({"1000", "100000"})
    private int people = 1;

    private List<Presentation> presentations = List.of();
    private final RecordReading reading = RecordReading.partial();
    private final CriteriaEvaluator core = CriteriaCatalogue.installed().evaluator("nhs-nss-core");
    private final HandWritten byHand = new HandWritten();
    private int at;

    /** Generates the people and compares the verdicts of both contenders. */
    @Setup
    public void generateAndCompare() {
        presentations = People.generate(people);
        System.out.println(SameVerdicts.check(presentations, core));
    }

    private Presentation next() {
        at = at + 1 == people ? 0 : at + 1;
        return presentations.get(at);
    }

    @Benchmark
    public int verdictsByHand() {
        return byHand.verdicts(next());
    }

    @Benchmark
    public int verdicts() {
        int packed = 0;
        for (CriterionResult result : core.evaluate(next(), reading).results()) {
            packed = (packed << 2) | SameVerdicts.number(result);
        }
        return packed;
    }

    @Benchmark
    public HandWrittenExplanation explainedByHand() {
        return byHand.explain(next());
    }

    @Benchmark
    public void explained(Blackhole sink) {
        Evaluation evaluation = core.evaluate(next(), reading);
        for (CriterionResult result : evaluation.results()) {
            sink.consume(result.explanation());
        }
    }

    @Benchmark
    public String textByHand() {
        return byHand.explain(next()).text();
    }

    @Benchmark
    public void text(Blackhole sink) {
        for (CriterionResult result : core.evaluate(next(), reading).results()) {
            sink.consume(result.reason());
        }
    }

    /** Beyond what the hand-written contender does: what would settle each unknown verdict, cheapest first. */
    @Benchmark
    public void textAndMissing(Blackhole sink) {
        for (CriterionResult result : core.evaluate(next(), reading).results()) {
            sink.consume(result.reason());
            sink.consume(result.missing());
        }
    }
}
