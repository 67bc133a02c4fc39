package org.nsspathway.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;
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
 * What does a consultation cost, with every installed rule set read for one person: verdicts, explanations, a route
 * and the route in words?
 *
 * <p>One operation is one person; the next operation reads the next one. How many criteria are installed is printed
 * before measuring, because rule sets grow.
 *
 * <pre>{@code
 * ./mvnw -Pquick -pl benchmarks -am package -DskipTests
 * java -jar benchmarks/target/benchmarks.jar AllSetsBenchmark -prof gc -prof org.nsspathway.benchmarks.CpuTime
 * }</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g", "-Xmx3g", "-Xbatch"})
public class AllSetsBenchmark {
    /** 1 000 people stay in the processor's caches and are learnt by its branch predictor; 100 000 are not. */
    @Param({"1000", "100000"})
    private int people = 1;

    private List<Presentation> presentations = List.of();
    private final RecordReading reading = RecordReading.partial();
    private final CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
    private final CriteriaEvaluator evaluator = catalogue.evaluator();
    private final PathwayRouter router = PathwayRouter.of(catalogue);
    private int at;

    /** Generates the people and says how many criteria they are read against. */
    @Setup
    public void generate() {
        presentations = People.generate(people);
        int criteria = evaluator.evaluate(next(), reading).results().size();
        System.out.println(criteria + " criteria of the sets " + evaluator.sets());
    }

    private Presentation next() {
        at = at + 1 == people ? 0 : at + 1;
        return presentations.get(at);
    }

    @Benchmark
    public Evaluation verdicts() {
        return evaluator.evaluate(next(), reading);
    }

    @Benchmark
    public void explained(Blackhole sink) {
        for (CriterionResult result : evaluator.evaluate(next(), reading).results()) {
            sink.consume(result.explanation());
        }
    }

    @Benchmark
    public RoutingDecision route() {
        return router.decide(next(), reading);
    }

    @Benchmark
    public String routeInWords() {
        return router.decide(next(), reading).inWords();
    }
}
