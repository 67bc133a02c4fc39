package org.nsspathway.cohort.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** A cohort of a few rows in a folder, and what is read of it. */
final class TestCohort {
    static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private RecordReading reading = RecordReading.partial();

    private TestCohort(Path folder) {
        this.folder = folder;
    }

    /** Two people, each assessed once, of whom nothing else is recorded. */
    static TestCohort in(Path folder) throws IOException {
        return new TestCohort(folder)
                .table("persons", "person_id,sex,date_of_birth", "p1,female,1960-05-01", "p2,male,1950")
                .table("assessments", "person_id,assessment_id,assessed_on", "p1,a1,2026-03-02", "p2,a2,2026-03-02");
    }

    TestCohort table(String name, String... lines) throws IOException {
        return text(name, String.join("\n", lines) + "\n");
    }

    TestCohort text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), text);
        return this;
    }

    TestCohort read(RecordReading as) {
        this.reading = as;
        return this;
    }

    Result read() throws IOException {
        problems.clear();
        CohortFolder cohort = CohortFolder.of(folder);
        RowLedger ledger = ledger();
        try {
            Optional<CohortReader> inOrder = CohortReader.inOrder(cohort, means(), ledger);
            if (inOrder.isPresent()) {
                return result(inOrder.get(), ledger);
            }
        } catch (CohortReader.OutOfOrder e) {
            problems.clear();
        }
        RowLedger again = ledger();
        return result(CohortReader.inAnyOrder(cohort, means(), again, bytes -> {}), again);
    }

    private RowLedger ledger() {
        return new RowLedger((table, row, column, refusal, near) ->
                problems.add(table.tableName() + " " + row + (column.isEmpty() ? "" : " " + column) + " " + refusal));
    }

    private CohortReader.Means means() throws IOException {
        return new CohortReader.Means(
                CATALOGUE,
                CohortCodes.of(CATALOGUE.vocabulary()),
                reading,
                false,
                Files.createTempDirectory(folder, "scratch"));
    }

    private Result result(CohortReader reader, RowLedger ledger) throws IOException {
        List<String> ids = new ArrayList<>();
        List<Presentation> presentations = new ArrayList<>();
        List<CohortPart> parts = new ArrayList<>();
        try (reader) {
            for (Optional<CohortPart> part = reader.next(); part.isPresent(); part = reader.next()) {
                parts.add(part.get());
                for (int i = 0; i < part.get().assessments(); i++) {
                    ids.add(part.get().id(i));
                    presentations.add(part.get().block().presentation(i));
                }
            }
        }
        return new Result(ids, presentations, parts, List.copyOf(problems), ledger, reader.isInOrder());
    }

    record Result(
            List<String> ids,
            List<Presentation> presentations,
            List<CohortPart> parts,
            List<String> problems,
            RowLedger ledger,
            boolean inOrder) {

        Presentation of(String assessment) {
            return presentations.get(ids.indexOf(assessment));
        }

        RowLedger.Rows rows(CohortTable table) {
            return ledger.rows().stream()
                    .filter(each -> each.table() == table)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
