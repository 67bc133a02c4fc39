package org.nsspathway.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.cohort.input.CohortFolder;
import org.nsspathway.cohort.input.CohortTable;
import org.nsspathway.cohort.input.RowLedger;
import org.nsspathway.cohort.output.Fingerprint;
import org.nsspathway.cohort.output.Manifest;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;
import org.nsspathway.cohort.output.SmallNumbers;

/** Writes what every run writes: what became of rows and people, what was wrong, and what the run was made of. */
final class RunTables {
    private final CohortInput input;
    private final ResultFolder results;
    private final CohortFolder cohort;
    private final SmallNumbers small;

    /** How many people were assessed how often, and how many of them met something. */
    record Reached(long people, long assessments, long peopleMet, long assessmentsMet, IncompleteTally incomplete) {}

    RunTables(CohortInput input, ResultFolder results, CohortFolder cohort) {
        this.input = input;
        this.results = results;
        this.cohort = cohort;
        this.small = input.smallNumbers();
    }

    void rows(RowLedger ledger) {
        ResultTable rows = results.table("rows", "table", "in", "used", "late", "not_read", "rejected");
        for (RowLedger.Rows each : ledger.rows()) {
            rows.row(
                    each.table().tableName(),
                    Long.toString(each.in()),
                    Long.toString(each.used()),
                    Long.toString(each.late()),
                    Long.toString(each.notRead()),
                    Long.toString(each.rejected()));
        }
        ResultTable reasons = results.table("rejected", "table", "column", "code", "rejected", "rows", "text");
        ledger.problems()
                .forEach((problem, count) -> reasons.row(
                        problem.table().tableName(),
                        problem.column(),
                        problem.refusal().code().code(),
                        problem.rejecting() ? "yes" : "no",
                        Long.toString(count),
                        problem.refusal().inWords()));
    }

    void attrition(RowLedger ledger, Reached reached) {
        ResultTable attrition = results.table("attrition", "step", "people", "records", "reason");
        long records = 0;
        long late = 0;
        long notRead = 0;
        long people = 0;
        long peopleUsed = 0;
        for (RowLedger.Rows each : ledger.rows()) {
            records += each.in();
            late += each.late();
            notRead += each.notRead();
            if (each.table() == CohortTable.PERSONS) {
                people = each.in();
                peopleUsed = each.used();
            }
        }
        attrition.row("read", small.shown(people), Long.toString(records), "rows of all tables");
        ledger.problems().forEach((problem, count) -> {
            if (problem.rejecting()) {
                boolean person = problem.table() == CohortTable.PERSONS;
                attrition.row(
                        "rejected",
                        person ? small.shown(count) : "",
                        Long.toString(count),
                        problem.table().tableName() + ": " + problem.refusal().inWords());
            }
        });
        attrition.row("not needed", "", Long.toString(late), "known only after the person's last assessment");
        attrition.row("not needed", "", Long.toString(notRead), "a code that is known and deliberately not read");
        attrition.row(
                "not assessed", small.shown(peopleUsed - reached.people()), "", "no assessment that could be read");
        attrition.row(
                "assessed",
                small.shown(reached.people()),
                small.shown(reached.assessments()),
                "records are assessments");
        attrition.row(
                "read as partial",
                small.shown(reached.incomplete().people()),
                small.shown(reached.incomplete().assessments()),
                "of the assessed: a row speaks of what nobody knows, so that silence is not read as absence");
        attrition.row(
                "met something",
                small.shown(reached.peopleMet()),
                small.shown(reached.assessmentsMet()),
                "at least one criterion in force, exclusions apart");
    }

    /** A manifest with all that the input says. */
    Manifest manifest(String command, RowLedger ledger, boolean inOrder, IncompleteTally incomplete) {
        List<Fingerprint> inputs =
                cohort.files().values().stream().map(Fingerprint::of).toList();
        Map<String, Object> rows = new LinkedHashMap<>();
        ledger.rows().forEach(each -> rows.put(each.table().tableName(), each.in()));
        Manifest manifest = new Manifest(command, input.libraryVersion())
                .with("reading", input.reading().inWords())
                .with("codes_outside_the_map", input.otherCodesAreSilent() ? "silent" : "unknown")
                .with("assessments_read_as_partial", small.shown(incomplete.assessments()))
                .with("place", input.profile().map(place -> place.name()).orElse("national"))
                .with("small_numbers", input.smallNumbers().inWords())
                .with("rows_in_order_of_people", inOrder)
                .with("rows", rows)
                .files("inputs", inputs);
        return cohort.notUsed().isEmpty() ? manifest : manifest.with("files_not_used", cohort.notUsed());
    }

    static List<String> versions(List<CompiledCriterion> criteria) {
        return criteria.stream().map(each -> each.set().toString()).distinct().toList();
    }

    /** Explains the columns, closes the tables, and writes the manifest with their fingerprints. */
    void finish(Manifest manifest, List<String> tables) {
        ResultTable columns = results.table("columns", "table", "column", "meaning");
        ColumnMeanings.of(tables).forEach(row -> columns.row(row.toArray(new String[0])));
        results.closeTables();
        List<Fingerprint> outputs = new ArrayList<>();
        for (String table : tables) {
            outputs.add(Fingerprint.of(results.path(table + ".csv")));
        }
        manifest.files("results", outputs).write(results.path(Manifest.FILE));
    }
}
