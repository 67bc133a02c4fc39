package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Faults planted one at a time in the table of NICE NG12: the cases notice them, or a table says why not. A sample runs
 * with every build; all of them with {@code ./mvnw -q -Pquick,faults -pl nss-criteria-uk -am test}.
 */
class NiceNg12FaultsTest {
    private static final Path REASONS = Path.of("src/test/resources/faults/nice-ng12-not-noticed.csv");
    private static final int SAMPLE = 60;

    private final Vocabulary vocabulary = CriteriaCatalogue.installed().vocabulary();
    private final PlantedFaults planted =
            new PlantedFaults(RuleTable.of("nice-ng12"), vocabulary, ExpectedCase.ofNiceNg12(vocabulary));

    @Test
    void the_cases_notice_planted_faults_and_each_that_they_do_not_has_its_reason() throws IOException {
        boolean every = "all".equals(System.getProperty("faults"));
        List<PlantedFaults.Planted> faults = new ArrayList<>(planted.all());
        if (!every) {
            Collections.shuffle(faults, new Random(PlantedFaults.SEED));
            faults.subList(SAMPLE, faults.size()).clear();
        }
        List<PlantedFaults.Planted> missed = planted.notNoticed(faults);
        Map<String, String> reasons = reasons();
        if (every) {
            print(faults, missed, reasons);
        }

        List<String> keys = missed.stream().map(PlantedFaults.Planted::key).toList();
        assertThat(planted.all()).hasSizeGreaterThanOrEqualTo(500);
        assertThat(keys)
                .as("faults that no case notices and no reason is given for")
                .isSubsetOf(reasons.keySet());
        if (every) {
            assertThat(keys).as("reasons for faults that the cases do notice").containsAll(reasons.keySet());
            assertThat(100 * (faults.size() - missed.size())).isGreaterThanOrEqualTo(98 * faults.size());
        }
    }

    private static void print(
            List<PlantedFaults.Planted> faults, List<PlantedFaults.Planted> missed, Map<String, String> reasons) {
        Map<String, Long> byOperator = faults.stream()
                .collect(Collectors.groupingBy(each -> each.fault().operator(), TreeMap::new, Collectors.counting()));
        System.out.println("noticed " + (faults.size() - missed.size()) + " of " + faults.size()
                + " faults planted in nice-ng12, seed " + PlantedFaults.SEED);
        byOperator.forEach((operator, count) -> {
            long own = missed.stream()
                    .filter(each -> each.fault().operator().equals(operator))
                    .count();
            System.out.println("  " + operator + ": noticed " + (count - own) + " of " + count);
        });
        missed.forEach(each -> System.out.println(
                "not noticed: " + each.key() + " (" + reasons.getOrDefault(each.key(), "no reason given") + ")"));
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REASONS)) {
            rows.forEach(row -> reasons.put(row.getField("fault"), row.getField("reason")));
        }
        return reasons;
    }
}
