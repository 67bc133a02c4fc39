package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.csv.RuleCells;
import org.nsspathway.problem.TableException;

/** Reads the versions of one set from the rows that a table of sets has for it. */
final class SetVersions {
    private static final String VERSION = "version";
    private static final String FROM = "in_force_from";
    /** What stands between names in a list of versions, and so in no name. */
    private static final String RESERVED = "+|@/";

    private SetVersions() {}

    /** The versions in the order of their days; rows of one set differ in version and day only. */
    static List<SetVersion> of(List<CsvTable.Row> rows) {
        List<SetVersion> versions = new ArrayList<>();
        rows.forEach(row -> alike(rows.get(0), row));
        for (CsvTable.Row row : rows) {
            SetVersion version = new SetVersion(name(row), from(row, rows.size() > 1));
            for (SetVersion other : versions) {
                if (other.name().equals(version.name()) || other.from().equals(version.from())) {
                    throw new TableException(
                            row.place(), "two versions of a set have one name or one day. Change or remove one.");
                }
            }
            versions.add(version);
        }
        versions.sort(Comparator.comparing(SetVersion::from));
        return versions;
    }

    private static String name(CsvTable.Row row) {
        String name = row.required(VERSION);
        if (name.chars().anyMatch(c -> RESERVED.indexOf(c) >= 0)) {
            throw new TableException(
                    row.place().column(VERSION), "a version may hold none of " + RESERVED + ". Rename it.");
        }
        return name;
    }

    private static LocalDate from(CsvTable.Row row, boolean needed) {
        return RuleCells.optionalDay(row, FROM).orElseGet(() -> {
            if (needed) {
                throw new TableException(
                        row.place().column(FROM),
                        "a set has several versions, and this one has no first day. Fill it in.");
            }
            return LocalDate.MIN;
        });
    }

    private static void alike(CsvTable.Row first, CsvTable.Row row) {
        for (String column : List.of("title", "role", "table")) {
            if (!row.cell(column).equals(first.cell(column))) {
                throw new TableException(
                        row.place().column(column),
                        "set '" + first.cell("id") + "' already stands in row "
                                + first.place().row() + " with another " + column
                                + ". Versions of one set share it; give the set another id, or make the two agree.");
            }
        }
    }
}
