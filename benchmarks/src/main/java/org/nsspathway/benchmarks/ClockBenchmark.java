package org.nsspathway.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.clock.tracking.ClockTable;
import org.nsspathway.clock.tracking.PathwayCounts;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralCase;
import org.nsspathway.referral.ReferralCases;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What does one referral cost the 28-day clock: the status, its sentence, and the whole way from text to counted line?
 *
 * <p>A hundred thousand referrals, seeded: two thirds have ended, a tenth have a missed first appointment, a tenth are
 * not counted, some contradict themselves. Every figure is for one referral; ten runs of {@code textToLines} are a
 * million referrals end to end. Run:
 *
 * <pre>{@code java -jar benchmarks/target/benchmarks.jar ClockBenchmark -prof gc}</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClockBenchmark {
    private static final int REFERRALS = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final FasterDiagnosisClock clock = FasterDiagnosisClock.standard();
    private final WorkingDayCalendar england = WorkingDayCalendar.england();
    private String text = "";
    private List<Referral> referrals = List.of();
    private ReferralCases cases = new ReferralCases(List.of(), List.of(), 0, 0);

    /**
     * Writes the file and reads it once.
     *
     * @throws IOException never: the text is in memory
     */
    @Setup
    public void write() throws IOException {
        Random random = new Random(20261123);
        StringBuilder out = new StringBuilder("id,referral_received,events\n");
        for (int i = 0; i < REFERRALS; i++) {
            out.append('R').append(i).append(',');
            row(out, random);
            out.append('\n');
        }
        text = out.toString();
        cases = ReferralCases.read("benchmark.csv", new StringReader(text));
        referrals = new ArrayList<>(
                cases.cases().stream().map(ReferralCase::referral).toList());
    }

    private static void row(StringBuilder out, Random random) {
        LocalDate received = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(450));
        out.append(received).append(",first_seen=").append(received.plusDays(random.nextInt(14)));
        if (random.nextInt(10) == 0) {
            out.append(";dna_first_appointment=")
                    .append(received.plusDays(3))
                    .append(";@adj_first_seen_days=3;@adj_reason=3");
        }
        if (random.nextInt(3) > 0) {
            out.append(random.nextInt(15) == 0 ? ";told_cancer=" : ";told_not_cancer=")
                    .append(received.plusDays(random.nextInt(45) - 1L));
        }
        out.append(random.nextInt(10) == 0 ? ";@priority=2" : ";@type=17");
    }

    /**
     * The status of a referral, nothing written.
     *
     * @param hole takes the statuses
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public void status(Blackhole hole) {
        for (Referral referral : referrals) {
            hole.consume(clock.status(referral, AS_OF));
        }
    }

    /**
     * The status of a referral and its sentence.
     *
     * @param hole takes the sentences
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public void statusAndSentence(Blackhole hole) {
        for (Referral referral : referrals) {
            ClockStatus status = clock.status(referral, AS_OF);
            hole.consume(status.sentence());
        }
    }

    /**
     * From the text of a file to its result lines with working days and sentences.
     *
     * @param hole takes the cells
     * @throws IOException never: the text is in memory
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public void textToLines(Blackhole hole) throws IOException {
        ReferralCases read = ReferralCases.read("benchmark.csv", new StringReader(text));
        ClockTable table = ClockTable.of(read, clock::status, AS_OF, england);
        table.rows().forEach(row -> hole.consume(row.cells()));
    }

    /**
     * Counts by month, provider and waiting band of referrals that are in memory.
     *
     * @return the counts
     */
    @Benchmark
    @OperationsPerInvocation(REFERRALS)
    public PathwayCounts counts() {
        return PathwayCounts.of(cases, clock::status, AS_OF);
    }
}
