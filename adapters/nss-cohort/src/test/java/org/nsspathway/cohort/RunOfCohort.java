package org.nsspathway.cohort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nsspathway.cohort.generate.CohortGenerator;
import org.nsspathway.cohort.generate.GeneratorOptions;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/** Cohorts for tests, runs over them, and what the runs wrote. */
final class RunOfCohort {
    static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    private RunOfCohort() {}

    static Path generated(Path out, long people, GeneratorOptions.Format format) {
        CohortGenerator.generate(
                GeneratorOptions.builder()
                        .people(people)
                        .seed(7)
                        .format(format)
                        .out(out)
                        .build(),
                "test",
                made -> {});
        return out;
    }

    static CohortInput.Builder input(Path cohort, Path out) {
        return input(cohort, out, RecordReading.complete().assumingUnexplained());
    }

    static CohortInput.Builder input(Path cohort, Path out, RecordReading reading) {
        return CohortInput.builder()
                .folder(cohort)
                .out(out)
                .catalogue(CATALOGUE)
                .reading(reading)
                .libraryVersion("test");
    }

    static CohortSummary evaluate(CohortInput input, EvaluationChoice choice) {
        return CohortEvaluation.run(input, choice, (step, done, all) -> {});
    }

    static List<NamedCsvRecord> rows(Path folder, String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every file of a folder, by its name. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                files.put(each.getFileName().toString(), Files.readString(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
