package org.nsspathway.cohort.input;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order people come, as the first rows of the tables tell. */
final class OrderCheck {
    private static final int ROWS_LOOKED_AT = 2_000;

    private OrderCheck() {}

    /** An order in which the first rows of every table come; null for none. */
    static PersonId.@Nullable Order of(CohortFolder folder, CohortWords words) throws IOException {
        Set<PersonId.Order> possible = EnumSet.allOf(PersonId.Order.class);
        for (CohortTable table : folder.files().keySet()) {
            try (RowCursor cursor = folder.open(table, column -> words.of(table, column))) {
                PersonId last = new PersonId();
                for (int row = 0; row < ROWS_LOOKED_AT && cursor.next(); row++) {
                    if (cursor.isWhole() && !cursor.person().isEmpty()) {
                        possible.removeIf(order -> last.compareTo(cursor.person(), order) > 0);
                        last.set(cursor.person());
                    }
                }
            }
        }
        return possible.isEmpty() ? null : possible.iterator().next();
    }
}
