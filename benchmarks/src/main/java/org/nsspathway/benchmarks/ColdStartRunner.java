package org.nsspathway.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts {@link ColdStart} in fresh JVMs, the contenders in turn, and prints the median of each figure. Needs no shell.
 *
 * <pre>{@code
 * ./mvnw -Pquick -pl benchmarks -am package -DskipTests
 * java -cp benchmarks/target/benchmarks.jar org.nsspathway.benchmarks.ColdStartRunner 21
 * java -cp benchmarks/target/benchmarks.jar org.nsspathway.benchmarks.ColdStartRunner 21 -XX:TieredStopAtLevel=1
 * }</pre>
 */
public final class ColdStartRunner {

    private ColdStartRunner() {}

    /** What one process said of itself, and what it cost. */
    private record Start(double millisInMain, double millisSinceStart, double cpuMillis, double peakMegabytes) {}

    /**
     * Runs and prints.
     *
     * @param arguments how many starts of each contender, then options for their JVMs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (String contender : List.of(ColdStart.TABLES, ColdStart.BY_HAND)) {
                starts.computeIfAbsent(contender, key -> new ArrayList<>()).add(start(contender, options));
            }
        }
        System.out.printf(Locale.ROOT, "median of %d starts, options %s%n", times, options);
        System.out.println("contender   ms in main   ms since the JVM was started   ms of CPU   peak resident MB");
        starts.forEach(ColdStartRunner::print);
    }

    private static Start start(String contender, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdStart.class.getName(), contender));
        command.add(Long.toString(System.currentTimeMillis()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the JVM of contender " + contender + " failed: " + said);
        }
        String[] figures = said.substring(said.lastIndexOf('\n') + 1).split(" ", -1);
        return new Start(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                Double.parseDouble(figures[3]));
    }

    private static void print(String contender, List<Start> starts) {
        System.out.printf(
                Locale.ROOT,
                "%-11s %10.1f %30.0f %11.0f %18.0f%n",
                contender,
                median(starts.stream().mapToDouble(Start::millisInMain).toArray()),
                median(starts.stream().mapToDouble(Start::millisSinceStart).toArray()),
                median(starts.stream().mapToDouble(Start::cpuMillis).toArray()),
                median(starts.stream().mapToDouble(Start::peakMegabytes).toArray()));
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
