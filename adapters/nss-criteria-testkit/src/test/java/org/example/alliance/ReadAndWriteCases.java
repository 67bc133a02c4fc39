package org.example.alliance;

import java.nio.file.Path;
import java.util.List;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.cases.CaseWriter;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.problem.Problem;
import org.nsspathway.vocabulary.TableSource;

/** Reads and writes a case table, as the page on the case notation shows. */
final class ReadAndWriteCases {

    private ReadAndWriteCases() {}

    static void read(CriteriaCatalogue catalogue) {
        CaseTable table = CaseTable.read(TableSource.file(Path.of("cases.csv")), catalogue.vocabulary());
        table.cases(); // the good rows
        table.problems(); // what was wrong with the others; rows() = cases().size() + rejected()
    }

    static List<Problem> write(CriteriaCatalogue catalogue, Appendable out, List<Case> cases) {
        List<Problem> problems = CaseWriter.of(catalogue.vocabulary()).write(out, cases);
        return problems;
    }
}
