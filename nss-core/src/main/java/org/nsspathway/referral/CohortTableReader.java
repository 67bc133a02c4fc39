package org.nsspathway.referral;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** Reads the cohort tables {@code referrals} and {@code events}. An event that cannot be read rejects its referral. */
final class CohortTableReader {
    private static final String ID = "referral_id";
    private static final Set<String> REFERRAL_COLUMNS = Set.of(
            ID,
            "person_id",
            "received_on",
            "priority",
            "source",
            "referral_type",
            "provider",
            "commissioner",
            "original_received_on");
    private static final Set<String> EVENT_COLUMNS = Set.of(ID, "event", "on", "detail", "adjustment_days");

    private final CsvTable referrals;
    private final CsvTable events;
    private final List<Problem> problems = new ArrayList<>();
    private final ListMultimap<String, CsvTable.Row> eventsById = LinkedListMultimap.create();
    private final Set<String> ids = new HashSet<>();

    CohortTableReader(String referralsSource, Reader referrals, String eventsSource, Reader events) throws IOException {
        this.referrals = CsvTable.parse(referralsSource, referrals);
        this.referrals.requireColumns(List.of(ID, "received_on"));
        this.events = CsvTable.parse(eventsSource, events);
        this.events.requireColumns(List.of(ID, "event", "on"));
    }

    ReferralCases read() {
        unknownColumns(referrals, REFERRAL_COLUMNS);
        unknownColumns(events, EVENT_COLUMNS);
        events.rows().forEach(row -> eventsById.put(row.cell(ID), row));
        List<ReferralCase> cases = new ArrayList<>();
        for (CsvTable.Row row : referrals.rows()) {
            read(row).ifPresent(cases::add);
        }
        for (CsvTable.Row row : events.rows()) {
            if (!ids.contains(row.cell(ID))) {
                problems.add(Problem.of(
                        ProblemCode.REFERRAL_ID_UNKNOWN,
                        row.place().column(ID),
                        "The event belongs to no referral of " + referrals.source() + ". Correct the id."));
            }
        }
        int rowsIn = referrals.rows().size();
        return new ReferralCases(cases, problems, rowsIn, rowsIn - cases.size());
    }

    private void unknownColumns(CsvTable table, Set<String> known) {
        for (String column : table.header()) {
            if (!known.contains(column)) {
                problems.add(Problem.of(
                        ProblemCode.REFERRAL_ATTRIBUTE_UNKNOWN,
                        Place.of(table.source(), 1),
                        "column " + (table.header().indexOf(column) + 1) + " is not known and not used."));
            }
        }
    }

    private Optional<ReferralCase> read(CsvTable.Row row) {
        RowReader reader = new RowReader(row.place(), problems);
        row.fault().ifPresent(text -> reader.reject(ProblemCode.REFERRAL_ROW_UNREADABLE, "", text));
        String id = row.cell(ID);
        if (id.isEmpty()) {
            reader.reject(ProblemCode.REFERRAL_ROW_UNREADABLE, ID, "The row has no id. Give it one.");
        } else if (!ids.add(id)) {
            reader.reject(ProblemCode.REFERRAL_ID_REPEATED, ID, "An earlier row has the same id. Make ids unique.");
        }
        if (reader.isRejected()) {
            return Optional.empty();
        }
        Referral.Builder referral = Referral.builder();
        reader.day(row.cell("received_on"), "received_on", "The day").ifPresent(referral::receivedOn);
        reader.day(row.cell("original_received_on"), "original_received_on", "The day")
                .ifPresent(referral::originalReceivedOn);
        code(reader, row, CodeList.PRIORITY_TYPE, "priority").ifPresent(referral::priority);
        code(reader, row, CodeList.SOURCE_OF_REFERRAL, "source").ifPresent(referral::source);
        code(reader, row, CodeList.REFERRAL_TYPE, "referral_type").ifPresent(referral::type);
        organisation(reader, row, "provider", referral::provider);
        organisation(reader, row, "commissioner", referral::commissioner);
        boolean whole = readEvents(id, referral);
        if (!whole) {
            reader.reject(
                    ProblemCode.REFERRAL_ROW_UNREADABLE, ID, "An event of this referral cannot be read. Correct it.");
        }
        return reader.isRejected()
                ? Optional.empty()
                : Optional.of(ReferralCase.builder()
                        .id(id)
                        .place(row.place())
                        .referral(referral.build())
                        .build());
    }

    private boolean readEvents(String id, Referral.Builder referral) {
        boolean whole = true;
        for (CsvTable.Row row : eventsById.get(id)) {
            RowReader reader = new RowReader(row.place(), problems);
            Optional<ReferralEvent> event = event(reader, row);
            whole &= event.isPresent() && !reader.isRejected();
            event.ifPresent(referral::addEvents);
        }
        return whole;
    }

    private static Optional<ReferralEvent> event(RowReader reader, CsvTable.Row row) {
        row.fault().ifPresent(text -> reader.reject(ProblemCode.REFERRAL_ROW_UNREADABLE, "", text));
        if (row.cell("on").isEmpty()) {
            reader.reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, "on", "The day is missing. Fill it in.");
        }
        Optional<EventKind> kind = EventKind.named(row.cell("event"));
        if (kind.isEmpty()) {
            reader.note(
                    ProblemCode.REFERRAL_EVENT_UNKNOWN,
                    "event",
                    "The event is not known; it is kept and moves no clock. Use a known name if it should.");
        }
        int days = reader.calendarDays(row.cell("adjustment_days"), "adjustment_days", "The cell")
                .orElse(0);
        return reader.day(row.cell("on"), "on", "The cell")
                .map(on -> new ReferralEvent(kind.orElse(EventKind.OTHER), on, row.cell("detail"), days));
    }

    private static Optional<NationalCode> code(RowReader reader, CsvTable.Row row, CodeList list, String column) {
        return reader.code(list, row.cell(column), column, "The cell");
    }

    private static void organisation(RowReader reader, CsvTable.Row row, String column, Consumer<String> set) {
        String text = row.cell(column).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return;
        }
        if (ReferralCheck.isOrganisation(text)) {
            set.accept(text);
        } else {
            reader.reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, column, "The cell is no organisation code.");
        }
    }
}
