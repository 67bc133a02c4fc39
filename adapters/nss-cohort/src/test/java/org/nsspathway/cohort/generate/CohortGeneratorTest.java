package org.nsspathway.cohort.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortGeneratorTest {
    private static final int PEOPLE = 20_000;

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, List<NamedCsvRecord>> TABLES = new TreeMap<>();

    @BeforeAll
    static void generate() throws IOException {
        Path out = generate("cohort", 1, PEOPLE);
        for (SyntheticTable table : SyntheticTable.values()) {
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(out.resolve(table.tableName() + ".csv"))) {
                TABLES.put(table.tableName(), reader.stream().toList());
            }
        }
    }

    private static Path generate(String name, long seed, long people) {
        Path out = folder.resolve(name);
        CohortGenerator.generate(
                GeneratorOptions.builder().people(people).seed(seed).out(out).build(), "test", made -> {});
        return out;
    }

    private static List<NamedCsvRecord> rows(String table) {
        return TABLES.getOrDefault(table, List.of());
    }

    private static double share(String table, Predicate<NamedCsvRecord> of) {
        return (double) rows(table).stream().filter(of).count() / rows(table).size();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_gives_others() throws IOException {
        assertThat(bytes(generate("again", 5, 200))).isEqualTo(bytes(generate("once", 5, 200)));
        assertThat(bytes(generate("other", 6, 200))).isNotEqualTo(bytes(folder.resolve("once")));
    }

    private static Map<String, String> bytes(Path of) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(of)) {
            for (Path each : all.toList()) {
                texts.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return texts;
    }

    @Test
    void a_person_has_at_least_fifteen_rows_on_average() {
        long rows = TABLES.entrySet().stream()
                .filter(each ->
                        List.of("symptoms", "results", "history", "concerns").contains(each.getKey()))
                .mapToLong(each -> each.getValue().size())
                .sum();

        assertThat((double) rows / PEOPLE).isBetween(15.0, 30.0);
    }

    @Test
    void shares_are_those_of_the_published_figures_within_chance() {
        double threeErrors = 3 * Math.sqrt(0.25 / PEOPLE);

        assertThat(share("persons", each -> each.getField("sex").equals("female"))
                        / share("persons", each -> !each.getField("sex").isEmpty()))
                .isCloseTo(0.58, within(threeErrors * 1.1));
        assertThat((double) rows("assessments").size() / PEOPLE).isCloseTo(1.20, within(threeErrors));
        assertThat(share("history", each -> each.getField("term").equals("ever_smoked"))
                        * rows("history").size()
                        / PEOPLE)
                .isCloseTo(0.263, within(threeErrors));
    }

    @Test
    void every_figure_has_a_source_and_says_how_sure_it_is() {
        assertThatThrownBy(() -> GeneratorTables.installed().figures().of("no_such_figure"))
                .hasMessageContaining("Add its row, with its source");
        assertThat(GeneratorTables.installed().figures().of("cancer_share_positive"))
                .isEqualTo(0.088);
    }

    @Test
    void shares_beyond_everybody_are_refused() {
        assertThatThrownBy(() -> GeneratorOptions.builder()
                        .people(1)
                        .seed(1)
                        .positives(0.6)
                        .nearMisses(0.5)
                        .out(folder.resolve("none"))
                        .build())
                .hasMessageContaining("not be more than everybody");
        assertThatThrownBy(() -> GeneratorOptions.builder()
                        .people(0)
                        .seed(1)
                        .out(folder.resolve("none"))
                        .build())
                .hasMessageContaining("people must be 1 to");
    }

    @Test
    void what_is_made_says_that_nobody_in_it_ever_lived() throws IOException {
        assertThat(Files.readString(folder.resolve("cohort").resolve("manifest.json")))
                .contains("\"synthetic\" : true", "Nobody in these tables ever lived");
    }
}
