package org.nsspathway.cohort.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Which column of a file is which column of its table. */
final class Header {
    private static final int NOT_KNOWN = -1;

    private final int[] columns;
    private final boolean[] present;
    private final int freeText;
    private final List<Integer> unknown = new ArrayList<>();

    Header(CohortTable table, String source, List<String> names) {
        this.columns = new int[names.size()];
        this.present = new boolean[table.columns().size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = table.columns().indexOf(names.get(i));
            if (!seen.add(names.get(i))) {
                throw new TableException(
                        Place.of(source, 1),
                        "column " + (i + 1) + " has the name of an earlier one. Rename one of them.");
            }
            if (columns[i] == NOT_KNOWN) {
                unknown.add(i + 1);
            } else {
                present[columns[i]] = true;
            }
        }
        this.freeText = table == CohortTable.CONCERNS ? table.column("reasons") : NOT_KNOWN;
        require(table, source);
    }

    private void require(CohortTable table, String source) {
        for (String name : table.needed()) {
            require(present[table.column(name)], source, name);
        }
        String named = table.columns().contains("test") ? "test" : "term";
        if (table.columns().contains(named)) {
            boolean coded = present[table.column("code_system")] && present[table.column("code")];
            require(coded || present[table.column(named)], source, named + ", nor code_system and code");
        }
    }

    private static void require(boolean holds, String source, String what) {
        if (!holds) {
            throw new TableException(
                    Place.of(source, 1), "there is no column " + what + ". Name the columns in the first row.");
        }
    }

    /** How many columns the file has. */
    int fields() {
        return columns.length;
    }

    boolean has(int column) {
        return present[column];
    }

    /** The table's column that stands at a place in the file; below 0 for one that the table does not have. */
    int column(int field) {
        return field < columns.length ? columns[field] : NOT_KNOWN;
    }

    boolean isFreeText(int field) {
        return column(field) == freeText && freeText != NOT_KNOWN;
    }

    /** Columns that the table does not have, counted from 1; their names may be anything, so that they are not repeated. */
    List<Integer> unknown() {
        return unknown;
    }
}
