package org.nsspathway.cohort.input;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables whose rows all come in the order of people: read side by side, as they are, in no more memory than a row each. */
final class MergedRows implements PeopleSource {
    private final PersonId.Order order;
    private final RowLedger ledger;
    private final Map<CohortTable, Place> places = new EnumMap<>(CohortTable.class);
    private final PersonId current = new PersonId();

    /** The rows of a table turned out not to be in the order of people. */
    static final class Unordered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unordered(CohortTable table) {
            super(table.tableName() + " is not in the order of people", null, false, false);
        }
    }

    /** How far one table is read. */
    private static final class Place {
        private final RowCursor cursor;
        private final PersonId last = new PersonId();
        /** Whether the cursor stands on a row that nobody has taken yet. */
        private boolean waiting;
        /** Whether a row was taken, so that the cursor moves before it is asked again. */
        private boolean taken = true;
        /** How the waiting row's person compares with the current one. */
        private int comparison;

        Place(RowCursor cursor) {
            this.cursor = cursor;
        }
    }

    MergedRows(Map<CohortTable, RowCursor> cursors, PersonId.Order order, RowLedger ledger) {
        this.order = order;
        this.ledger = ledger;
        cursors.forEach((table, cursor) -> {
            places.put(table, new Place(cursor));
            ledger.opened(table);
        });
    }

    @Override
    public boolean nextPerson() throws IOException {
        Place persons = place(CohortTable.PERSONS);
        if (persons.taken) {
            move(persons);
        }
        if (!persons.waiting) {
            orphans();
            return false;
        }
        current.set(persons.cursor.person());
        places.values().forEach(each -> each.comparison = compare(each));
        persons.taken = true;
        return true;
    }

    @Override
    public boolean nextRow(CohortTable table) throws IOException {
        Place place = places.get(table);
        if (place == null) {
            return false;
        }
        if (place.taken) {
            move(place);
        }
        while (place.waiting && place.comparison < 0) {
            belongsToNobody(place);
            move(place);
        }
        place.taken = place.waiting && place.comparison == 0;
        return place.taken;
    }

    private void move(Place place) throws IOException {
        RowCursor cursor = place.cursor;
        place.taken = false;
        place.waiting = false;
        while (!place.waiting && cursor.next()) {
            ledger.in(cursor.table(), cursor.lines());
            if (cursor.person().isEmpty()) {
                refuse(cursor, cursor.isWhole() ? Refusal.MISSING : Refusal.NOT_WHOLE);
                continue;
            }
            if (cursor.person().is(place.last)) {
                place.waiting = true;
            } else if (cursor.person().compareTo(place.last, order) > 0) {
                place.last.set(cursor.person());
                place.comparison = compare(place);
                place.waiting = true;
            } else if (cursor.isWhole()) {
                throw new Unordered(cursor.table());
            } else {
                refuse(cursor, Refusal.NOT_WHOLE);
            }
        }
    }

    private int compare(Place place) {
        return place.last.compareTo(current, order);
    }

    private void orphans() throws IOException {
        for (Place place : places.values()) {
            if (place.taken) {
                move(place);
            }
            while (place.waiting) {
                belongsToNobody(place);
                move(place);
            }
        }
    }

    private void belongsToNobody(Place place) {
        refuse(place.cursor, Refusal.PERSON_UNKNOWN);
    }

    private void refuse(RowCursor cursor, Refusal why) {
        ledger.rejected(cursor.table(), cursor.row(), cursor.lines(), why == Refusal.NOT_WHOLE ? "" : "person_id", why);
    }

    private Place place(CohortTable table) {
        return java.util.Objects.requireNonNull(places.get(table), "a cohort has people");
    }

    @Override
    public @Nullable RowCursor cursor(CohortTable table) {
        Place place = places.get(table);
        return place == null ? null : place.cursor;
    }

    @Override
    public void close() throws IOException {
        for (Place place : places.values()) {
            place.cursor.close();
        }
    }
}
