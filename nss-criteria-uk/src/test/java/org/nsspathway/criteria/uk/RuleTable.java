package org.nsspathway.criteria.uk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.vocabulary.TableSource;

/** The table of one rule set of the United Kingdom, which a test may change and load again with the real vocabulary. */
record RuleTable(String set, List<String> header, List<Map<String, String>> rows) {

    static RuleTable of(String set) {
        UkCriteriaProvider uk = new UkCriteriaProvider();
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (NamedCsvRecord each :
                CsvReader.builder().ofNamedCsvRecord(uk.table(set + ".csv").read())) {
            rows.add(each.getFieldsAsMap());
            header = each.getHeader();
        }
        return new RuleTable(set, List.copyOf(header), List.copyOf(rows));
    }

    /** The same rows in another order. */
    RuleTable shuffled(Random random) {
        List<Map<String, String>> others = new ArrayList<>(rows);
        Collections.shuffle(others, random);
        return new RuleTable(set, header, others);
    }

    /** One row changed in one cell. */
    RuleTable with(Map<String, String> row, String column, String cell) {
        return new RuleTable(
                set,
                header,
                rows.stream()
                        .map(each -> each == row ? changed(each, column, cell) : each)
                        .toList());
    }

    private static Map<String, String> changed(Map<String, String> row, String column, String cell) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put(column, cell);
        return changed;
    }

    RuleTable only(Predicate<Map<String, String>> kept) {
        return new RuleTable(set, header, rows.stream().filter(kept).toList());
    }

    /** The table as the one set that is installed. */
    CriteriaCatalogue catalogue() {
        return CriteriaCatalogue.of(List.of(new Provider(this)));
    }

    private String text() {
        List<String> lines = new ArrayList<>(List.of(line(header)));
        rows.forEach(row -> lines.add(line(header.stream().map(row::get).toList())));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** The facts and settings of the United Kingdom, and this table. */
    private record Provider(RuleTable table) implements CriteriaProvider {
        private static final UkCriteriaProvider UK = new UkCriteriaProvider();

        @Override
        public String name() {
            return "one table";
        }

        @Override
        public List<TableSource> sets() {
            String sets = UK.sets().get(0).read();
            return List.of(TableSource.text(
                    "sets.csv",
                    sets.lines()
                            .filter(line -> line.startsWith("id,") || line.startsWith(table.set + ","))
                            .collect(Collectors.joining("\n"))));
        }

        @Override
        public TableSource table(String name) {
            return TableSource.text(name, table.text());
        }

        @Override
        public List<TableSource> facts() {
            return UK.facts();
        }

        @Override
        public List<TableSource> qualifiers() {
            return UK.qualifiers();
        }

        @Override
        public List<TableSource> resultWindows() {
            return UK.resultWindows();
        }

        @Override
        public List<TableSource> defaultLimits() {
            return UK.defaultLimits();
        }

        @Override
        public List<TableSource> populationAges() {
            return UK.populationAges();
        }
    }
}
