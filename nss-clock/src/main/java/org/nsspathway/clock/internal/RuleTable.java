package org.nsspathway.clock.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/**
 * A table of rules. Loading is all or nothing: half a rule book is worse than none.
 *
 * @since 0.1
 */
public final class RuleTable {

    private RuleTable() {}

    /**
     * Reads a packaged table and turns every row into a rule.
     *
     * @param anchor class beside which the table lies
     * @param name file name of the table
     * @param columns the columns that it must have
     * @param rule reads one row
     * @param <T> what a row becomes
     * @return the rules in the order of the table
     * @throws IllegalStateException if the table is missing or any row cannot be read; the message names the place
     */
    public static <T> List<T> load(
            Class<?> anchor, String name, List<String> columns, Function<RuleRow, ? extends T> rule) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing beside " + anchor.getName()
                        + ". Use the jar as it was built.");
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns, rule);
        } catch (IOException | TableException e) {
            throw new IllegalStateException("The packaged table " + name + " cannot be read. " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table that a user supplies.
     *
     * @param source name of the file, for messages
     * @param reader the text; not closed here
     * @param columns the columns that it must have
     * @param rule reads one row
     * @param <T> what a row becomes
     * @return the rules in the order of the table
     * @throws IOException if the reader fails
     * @throws TableException if the table or any row cannot be read; the message names the place and the remedy
     */
    public static <T> List<T> read(
            String source, Reader reader, List<String> columns, Function<RuleRow, ? extends T> rule)
            throws IOException {
        CsvTable table = CsvTable.parse(source, reader);
        table.requireWhole(columns);
        return table.rows().stream().<T>map(row -> rule.apply(new RuleRow(row))).toList();
    }
}
