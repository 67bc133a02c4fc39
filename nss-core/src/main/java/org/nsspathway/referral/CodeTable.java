package org.nsspathway.referral;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.TableException;

/** The packaged table of national codes, read once when a code is first looked up. */
final class CodeTable {
    private static final String NAME = "codes.csv";
    private static final Map<NationalCode, Entry> ENTRIES = load();

    private CodeTable() {}

    static Optional<Entry> find(NationalCode code) {
        return Optional.ofNullable(ENTRIES.get(code));
    }

    static int size() {
        return ENTRIES.size();
    }

    private static Map<NationalCode, Entry> load() {
        try (InputStream in = CodeTable.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + NAME + " is missing beside the referral package. Use the jar as it was built.");
            }
            CsvTable table = CsvTable.parse(NAME, new InputStreamReader(in, StandardCharsets.UTF_8));
            table.requireWhole(List.of("list", "code", "label", "valid_from", "valid_to", "source", "confidence"));
            ImmutableMap.Builder<NationalCode, Entry> entries = ImmutableMap.builder();
            for (CsvTable.Row row : table.rows()) {
                entries.put(key(row), entry(row));
            }
            return entries.buildOrThrow();
        } catch (IOException | TableException e) {
            throw new IllegalStateException("The packaged table " + NAME + " cannot be read. " + e.getMessage(), e);
        }
    }

    private static NationalCode key(CsvTable.Row row) {
        CodeList list =
                CodeList.valueOf(row.required("list").toUpperCase(Locale.ROOT).replace('-', '_'));
        return new NationalCode(list, row.required("code"));
    }

    private static Entry entry(CsvTable.Row row) {
        row.required("source");
        row.required("confidence");
        return new Entry(
                row.required("label"), day(row, "valid_from", LocalDate.MIN), day(row, "valid_to", LocalDate.MAX));
    }

    private static LocalDate day(CsvTable.Row row, String column, LocalDate open) {
        String text = row.cell(column);
        try {
            return text.isEmpty() ? open : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TableException(row.place().column(column), "'" + text + "' is no day. Write it as 2026-03-02.");
        }
    }

    /** What one row says: both days are inclusive. */
    record Entry(String label, LocalDate validFrom, LocalDate validTo) {
        boolean inUseOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }
}
