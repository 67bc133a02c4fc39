package org.nsspathway.cohort.generate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nsspathway.cohort.output.Fingerprint;
import org.nsspathway.cohort.output.Manifest;
import org.nsspathway.cohort.output.ResultFolder;

/**
 * Makes a cohort of synthetic people: the tables of a cohort, with referrals and what became of people. The same options
 * give the same bytes. Nobody in it ever lived.
 *
 * @since 0.1
 */
public final class CohortGenerator {
    private static final int PEOPLE_BETWEEN_REPORTS = 10_000;

    private CohortGenerator() {}

    /** Is told how many people are done. */
    @FunctionalInterface
    public interface Progress {
        /**
         * So far.
         *
         * @param people how many people are done
         */
        void made(long people);
    }

    /**
     * Makes a cohort.
     *
     * @param options what people are wanted, and where
     * @param libraryVersion for the manifest
     * @param progress is told now and then how far it is
     * @throws IllegalArgumentException if there is something at that place already
     * @throws org.nsspathway.cohort.output.CannotWrite if the cohort cannot be written; nothing is left then
     */
    public static void generate(GeneratorOptions options, String libraryVersion, Progress progress) {
        GeneratorTables tables = GeneratorTables.installed();
        try (ResultFolder folder = ResultFolder.at(options.out())) {
            try (TableSink sink = sink(options, folder)) {
                PersonMaker maker = new PersonMaker(tables, options, sink);
                for (long person = 1; person <= options.people(); person++) {
                    maker.make(person);
                    if (person % PEOPLE_BETWEEN_REPORTS == 0) {
                        progress.made(person);
                    }
                }
            }
            folder.closeTables();
            manifest(options, libraryVersion, folder).write(folder.path(Manifest.FILE));
            folder.finish();
        }
    }

    private static TableSink sink(GeneratorOptions options, ResultFolder folder) {
        if (options.format() == GeneratorOptions.Format.CSV) {
            return new CsvTables(folder);
        }
        try {
            return new ParquetTables(folder);
        } catch (NoClassDefFoundError e) {
            throw new IllegalArgumentException(
                    "Parquet needs parquet-floor on the class path, which is not there. Add nss-parquet.jar, or write CSV.",
                    e);
        }
    }

    private static Manifest manifest(GeneratorOptions options, String libraryVersion, ResultFolder folder) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("people", options.people());
        asked.put("seed", options.seed());
        asked.put("positives", options.positives());
        asked.put("near_misses", options.nearMisses());
        asked.put("missing", options.missing());
        asked.put("first_day", options.firstDay());
        asked.put("last_day", options.lastDay());
        String ending = options.format() == GeneratorOptions.Format.CSV ? ".csv" : ".parquet";
        List<Fingerprint> files = Stream.of(SyntheticTable.values())
                .map(table -> folder.path(table.tableName() + ending))
                .map((Path file) -> Fingerprint.of(file))
                .toList();
        return new Manifest("cohort generate", libraryVersion)
                .with("synthetic", true)
                .with("note", "Nobody in these tables ever lived. Shares follow published figures: see the guide.")
                .with("options", asked)
                .files("files", files);
    }
}
