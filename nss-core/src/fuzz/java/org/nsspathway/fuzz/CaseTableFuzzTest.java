package org.nsspathway.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.cases.CaseWriter;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** Any text as a case table. */
class CaseTableFuzzTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CriteriaCatalogue RULES = CriteriaCatalogue.of(List.of(new SmallRules()));
    private static final CriteriaEvaluator EVALUATOR = RULES.evaluator();
    private static final Pattern CONCERN = Pattern.compile("(?:^|;)\\s*gut_feeling[^;\"]*\"");

    /** Stands for the text about a person; the alphabet of no fact, so that only an echo can bring it into a message. */
    private static final String CONFIDED = "QXZ\u0416\u0429QXZ";

    @DictionaryFile(resourcePath = "case-table.dict")
    @FuzzTest
    void a_table_is_refused_or_every_row_is_a_case_or_a_problem_that_tells_nothing_confided(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        Limits.within(() -> check(text));
    }

    private static void check(String text) {
        CaseTable table;
        try {
            table = CaseTable.read(TableSource.text("cases.csv", text), RULES.vocabulary(), DAY);
        } catch (TableException e) {
            return;
        }
        assertEquals(table.rows(), table.cases().size() + table.rejected());
        long placed = table.problems().stream()
                .mapToInt(problem -> problem.place().row())
                .distinct()
                .count();
        assertEquals(table.rejected(), placed, "every rejected row has a problem, and no case has one");
        Asking.everything(EVALUATOR, table.cases());
        writesAndReadsBack(table.cases());
        CsvTable.parse("cases.csv", text).rows().forEach(row -> tellsNothingConfided(row.cell("facts")));
    }

    private static void writesAndReadsBack(List<Case> cases) {
        boolean plain = cases.stream()
                .flatMap(each -> each.furtherColumns().keySet().stream())
                .allMatch(column -> column.matches("[a-z_]+"));
        if (!plain) {
            return;
        }
        StringBuilder out = new StringBuilder();
        List<Problem> left = CaseWriter.of(RULES.vocabulary()).withReasons().write(out, cases);
        CaseTable back = CaseTable.read(TableSource.text("written.csv", out.toString()), RULES.vocabulary());
        assertEquals(List.of(), back.problems());
        assertTrue(back.rows() + left.size() >= cases.size(), "every case is written or reported");
    }

    /** Puts the same text behind every opening quote of a concern: no message about the row may repeat it. */
    private static void tellsNothingConfided(String facts) {
        String confiding = CONCERN.matcher(facts).replaceAll(found -> found.group() + CONFIDED);
        String row = "case_id,facts\n1,\"" + confiding.replace("\"", "\"\"") + "\"\n";
        for (Problem problem : CaseTable.read(TableSource.text("cases.csv", row), RULES.vocabulary(), DAY)
                .problems()) {
            assertFalse(problem.toString().contains(CONFIDED), () -> "a message repeats what was confided: " + problem);
        }
    }
}
