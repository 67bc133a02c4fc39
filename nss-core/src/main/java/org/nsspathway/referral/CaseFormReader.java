package org.nsspathway.referral;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** Reads the referral case form, row by row. A row is read whole or not at all. */
final class CaseFormReader {
    static final String EVENTS = "events";
    private static final String ID = "id";
    private static final String RECEIVED = "referral_received";

    private final CsvTable table;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    CaseFormReader(String source, Reader reader) throws IOException {
        table = CsvTable.parse(source, reader);
        table.requireColumns(List.of(ID, RECEIVED, EVENTS));
    }

    ReferralCases read() {
        List<ReferralCase> cases = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            read(row).ifPresent(cases::add);
        }
        int rowsIn = table.rows().size();
        return new ReferralCases(cases, problems, rowsIn, rowsIn - cases.size());
    }

    private Optional<ReferralCase> read(CsvTable.Row row) {
        RowReader reader = new RowReader(row.place(), problems);
        row.fault().ifPresent(text -> reader.reject(ProblemCode.REFERRAL_ROW_UNREADABLE, "", text));
        if (reader.isRejected()) {
            return Optional.empty();
        }
        String id = row.cell(ID);
        if (id.isEmpty()) {
            reader.reject(ProblemCode.REFERRAL_ROW_UNREADABLE, ID, "The row has no id. Give it one.");
        } else if (!ids.add(id)) {
            reader.reject(ProblemCode.REFERRAL_ID_REPEATED, ID, "An earlier row has the same id. Make ids unique.");
        }
        CaseFormTokens tokens = new CaseFormTokens(reader);
        reader.day(row.cell(RECEIVED), RECEIVED, RECEIVED).ifPresent(tokens::received);
        tokens.read(row.list(EVENTS));
        if (reader.isRejected()) {
            return Optional.empty();
        }
        return Optional.of(tokens.finish(ReferralCase.builder().id(id).place(row.place()))
                .putAllFurther(further(row))
                .build());
    }

    private Map<String, String> further(CsvTable.Row row) {
        ImmutableMap.Builder<String, String> further = ImmutableMap.builder();
        for (String column : table.header()) {
            if (!column.equals(ID) && !column.equals(RECEIVED) && !column.equals(EVENTS)) {
                further.put(column, row.cell(column));
            }
        }
        return further.buildOrThrow();
    }
}
