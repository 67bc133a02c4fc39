package org.nsspathway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;

/**
 * How long does a fresh JVM take to its first explained answer? One answer and the end; {@link ColdStartRunner} starts
 * it often enough to say something.
 *
 * <p>Two contenders: {@code tables} reads all installed rule tables and explains the six core criteria for one person,
 * {@code by-hand} does so without tables. Prints milliseconds in {@code main}, milliseconds since the time in the
 * second argument, milliseconds of CPU time of the whole process, and the peak of resident memory in megabytes; -1
 * where the system does not tell.
 */
public final class ColdStart {
    static final String TABLES = "tables";
    static final String BY_HAND = "by-hand";

    private ColdStart() {}

    /**
     * Answers once.
     *
     * @param arguments the contender, and the start of the process in milliseconds since 1970
     */
    public static void main(String[] arguments) throws IOException {
        long entered = System.nanoTime();
        String answer = arguments[0].equals(BY_HAND) ? byHand() : tables();
        long inMain = System.nanoTime() - entered;
        long sinceStart = System.currentTimeMillis() - Long.parseLong(arguments[1]);
        System.out.println(inMain / 1e6 + " " + sinceStart + " " + cpuMillis() + " " + peakMegabytes());
        if (answer.isEmpty()) {
            throw new IllegalStateException("there is no answer");
        }
    }

    private static Presentation person() {
        return Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().ageInYears(58).sex(Sex.FEMALE).build())
                .addSymptoms(
                        Symptom.of("fatigue")
                                .addQualifiers("unexplained")
                                .lasting(TimeSpan.ofWeeks(6))
                                .build(),
                        Symptom.absent("cough"))
                .build();
    }

    private static String tables() {
        StringBuilder answer = new StringBuilder();
        for (CriterionResult result : CriteriaCatalogue.installed()
                .evaluator("nhs-nss-core")
                .evaluate(person(), RecordReading.partial())
                .results()) {
            answer.append(result.criterion().id())
                    .append("  ")
                    .append(result.reason())
                    .append('\n');
        }
        return answer.toString();
    }

    private static String byHand() {
        return new HandWritten().explain(person()).text();
    }

    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(-1L);
    }

    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        }
        return -1;
    }
}
