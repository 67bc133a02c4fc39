package org.nsspathway.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nsspathway.cohort.RunOfCohort.evaluate;
import static org.nsspathway.cohort.RunOfCohort.generated;
import static org.nsspathway.cohort.RunOfCohort.input;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;
import org.nsspathway.condition.Verdict;
import org.nsspathway.problem.TableException;

class ParquetCohortTest {
    private static final EvaluationChoice VERDICTS =
            new EvaluationChoice(List.of(), ImmutableSet.of(Verdict.MET), EvaluationChoice.Decisions.NONE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_same_people_in_parquet_and_in_csv_come_to_the_same() throws IOException {
        Path csv = generated(folder.resolve("csv"), 300, Format.CSV);
        Path parquet = generated(folder.resolve("parquet"), 300, Format.PARQUET);
        evaluate(input(csv, folder.resolve("of-csv")).build(), VERDICTS);
        evaluate(input(parquet, folder.resolve("of-parquet")).build(), VERDICTS);

        for (String table : List.of("verdicts", "counts", "attrition", "met-nothing", "rows", "rejected", "problems")) {
            assertThat(folder.resolve("of-parquet").resolve(table + ".csv"))
                    .as(table)
                    .hasSameTextualContentAs(folder.resolve("of-csv").resolve(table + ".csv"));
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_parquet_too() throws IOException {
        Path one = generated(folder.resolve("one"), 50, Format.PARQUET);
        Path other = generated(folder.resolve("other"), 50, Format.PARQUET);

        for (String table : List.of("persons", "symptoms", "results")) {
            assertThat(Files.mismatch(one.resolve(table + ".parquet"), other.resolve(table + ".parquet")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_parquet_file_that_is_cut_off_is_refused_by_name_and_nothing_is_written() throws IOException {
        Path cohort = generated(folder.resolve("cohort"), 50, Format.PARQUET);
        Path results = cohort.resolve("results.parquet");
        byte[] whole = Files.readAllBytes(results);
        Files.write(results, Arrays.copyOf(whole, whole.length / 2));
        Path out = folder.resolve("out");

        assertThatThrownBy(() -> evaluate(input(cohort, out).build(), VERDICTS))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("results.parquet")
                .hasMessageContaining("cut off or damaged");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_parquet_file_that_is_damaged_inside_is_refused_by_name() throws IOException {
        Path cohort = generated(folder.resolve("cohort"), 500, Format.PARQUET);
        Path results = cohort.resolve("results.parquet");
        byte[] bytes = Files.readAllBytes(results);
        for (int i = 100; i < bytes.length / 2; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(results, bytes);
        Path out = folder.resolve("out");

        assertThatThrownBy(() -> evaluate(input(cohort, out).build(), VERDICTS))
                .hasMessageContaining("results.parquet");
        assertThat(out).doesNotExist();
    }

    @Test
    void one_table_in_both_forms_is_refused() throws IOException {
        Path cohort = generated(folder.resolve("cohort"), 5, Format.PARQUET);
        Files.writeString(cohort.resolve("results.csv"), "person_id,test,taken_on,value,unit\n");

        assertThatThrownBy(() -> evaluate(input(cohort, folder.resolve("out")).build(), VERDICTS))
                .hasMessageContaining("there twice, as CSV and as Parquet");
    }

    @Test
    void without_the_jar_that_reads_parquet_it_is_said_what_to_add() throws Exception {
        Path cohort = generated(folder.resolve("cohort"), 5, Format.PARQUET);
        URL[] all = Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(each -> !each.contains("parquet"))
                .map(ParquetCohortTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(all, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(without);
            Class<?> run = without.loadClass("org.nsspathway.cohort.WithoutParquet");

            assertThat(run.getDeclaredMethod("evaluate", Path.class, Path.class)
                            .invoke(null, cohort, folder.resolve("out")))
                    .asString()
                    .contains("persons.parquet", "nss-parquet.jar");
            assertThat(run.getDeclaredMethod("generate", Path.class).invoke(null, folder.resolve("made")))
                    .asString()
                    .contains("nss-parquet.jar");
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("made")).doesNotExist();
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
