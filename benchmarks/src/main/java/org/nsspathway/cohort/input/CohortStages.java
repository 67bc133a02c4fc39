package org.nsspathway.cohort.input;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.cohort.CohortEvaluation;
import org.nsspathway.cohort.CohortInput;
import org.nsspathway.cohort.EvaluationChoice;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.BlockRouter;
import org.nsspathway.routing.CohortRouter;
import org.nsspathway.routing.PathwayRouter;

/**
 * What each stage of evaluating a cohort costs, in CPU of one thread and of the whole process. In the package of the
 * readers, so that merely reading columns can be measured with the same reader.
 */
public final class CohortStages {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS_A_MICRO = 1000;
    private static final double NANOS_A_SECOND = 1e9;

    private final CohortFolder folder;
    private final CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
    private final RecordReading reading = RecordReading.complete().assumingUnexplained();
    private final CohortReader.Means means;
    private final PrintStream out;
    private long people = 1;

    private CohortStages(Path cohort, Path scratch, PrintStream out) {
        this.folder = CohortFolder.of(cohort);
        this.means = new CohortReader.Means(catalogue, CohortCodes.of(catalogue.vocabulary()), reading, false, scratch);
        this.out = out;
    }

    /** A stage, or several. */
    @FunctionalInterface
    private interface Stage {
        void run() throws IOException;
    }

    /** Takes a folder with a cohort in the order of people, and optionally {@code routes}. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("stages");
        CohortStages stages = new CohortStages(
                Path.of(arguments[0]), scratch, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        boolean routes = List.of(arguments).contains("routes");
        stages.people = stages.countPeople();
        for (int round = 1; round <= 2; round++) {
            stages.out.printf("round %d, %d people%n", round, stages.people);
            stages.measure("read the columns only", stages::columns);
            stages.measure("read people into blocks", () -> stages.parts(false, false));
            stages.measure("read and evaluate", () -> stages.parts(true, false));
            if (routes) {
                stages.measure("read, evaluate and route", () -> stages.parts(true, true));
            }
            Path results = scratch.resolve("results-" + round);
            stages.measure("the whole run, with results", () -> stages.whole(results, routes));
        }
    }

    private void measure(String name, Stage stage) throws IOException {
        long wall = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        stage.run();
        double cpuNanos = PROCESS.getProcessCpuTime() - cpu;
        double wallNanos = System.nanoTime() - wall;
        out.printf(
                Locale.ROOT,
                "%-28s %8.2f us CPU a person, %7.1f s wall%n",
                name,
                cpuNanos / NANOS_A_MICRO / people,
                wallNanos / NANOS_A_SECOND);
    }

    private long countPeople() throws IOException {
        long rows = 0;
        try (RowCursor persons = open(CohortTable.PERSONS)) {
            while (persons.next()) {
                rows++;
            }
        }
        return rows;
    }

    private RowCursor open(CohortTable table) throws IOException {
        CohortWords words = new CohortWords(means.codes(), new CodedTerms(catalogue.codes(), means.codes()), false);
        return folder.open(table, column -> words.of(table, column));
    }

    /** Every cell of every table is read as what its column holds, and forgotten. */
    private void columns() throws IOException {
        long seen = 0;
        for (CohortTable table : folder.files().keySet()) {
            try (RowCursor cursor = open(table)) {
                List<String> names = table.columns();
                while (cursor.next()) {
                    for (int column = 1; column < names.size(); column++) {
                        seen += cell(cursor.cell(column), names.get(column));
                    }
                }
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static long cell(Cell cell, String column) {
        return switch (column) {
            case "date_of_birth",
                    "onset",
                    "recorded_on",
                    "ended_on",
                    "taken_on",
                    "started_on",
                    "assessed_on",
                    "diagnosed_on" -> cell.days();
            case "value", "range_low", "range_high" -> cell.millionths();
            case "assessment_id", "icd10", "stage", "source", "year_of_birth" -> cell.isEmpty() ? 0 : 1;
            default -> cell.word();
        };
    }

    private void parts(boolean evaluated, boolean routed) throws IOException {
        CompiledSets sets = CompiledSets.of(
                catalogue,
                reading,
                catalogue.sets().stream().map(CriteriaSet::id).toArray(String[]::new));
        BlockReader reader = sets.reader();
        BlockRouter router =
                CohortRouter.of(PathwayRouter.of(catalogue), reading).reader();
        RowLedger ledger = new RowLedger((table, row, column, refusal, near) -> {});
        try (CohortReader cohort = CohortReader.inOrder(folder, means, ledger).orElseThrow()) {
            for (Optional<CohortPart> part = cohort.next(); part.isPresent(); part = cohort.next()) {
                if (evaluated) {
                    reader.read(part.get().block());
                }
                if (routed) {
                    router.read(part.get().block());
                }
            }
        }
    }

    private void whole(Path results, boolean routed) {
        CohortEvaluation.run(
                CohortInput.builder()
                        .folder(folder.path())
                        .out(results)
                        .catalogue(catalogue)
                        .reading(reading)
                        .threads(1)
                        .libraryVersion("benchmark")
                        .build(),
                new EvaluationChoice(
                        List.of(),
                        Set.of(Verdict.MET),
                        routed ? EvaluationChoice.Decisions.ROUTES : EvaluationChoice.Decisions.NONE),
                (step, done, all) -> {});
    }
}
