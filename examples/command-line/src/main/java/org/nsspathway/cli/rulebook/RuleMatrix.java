package org.nsspathway.cli.rulebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;

/** All rules in one table, for a spreadsheet: where each comes from, when it holds, what covers it, who reviewed it. */
final class RuleMatrix {
    private static final List<String> HEADER = List.of(
            "set",
            "rule",
            "title",
            "source",
            "section",
            "source_read_on",
            "confidence",
            "status",
            "effective_from",
            "effective_to",
            "cases_met",
            "cases_not_met",
            "cases_unknown",
            "reviewed_on");

    private RuleMatrix() {}

    static String of(CriteriaCatalogue catalogue, CaseCoverage coverage) {
        StringWriter out = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        writer.writeRecord(HEADER);
        for (CriteriaSet set : catalogue.sets()) {
            set.criteria().forEach(rule -> writer.writeRecord(row(set, rule, coverage.of(set, rule))));
        }
        return out.toString();
    }

    private static List<String> row(CriteriaSet set, Criterion rule, List<List<CaseCoverage.Reference>> cases) {
        return List.of(
                set.id(),
                rule.id(),
                rule.title(),
                rule.source().document(),
                rule.source().section(),
                day(rule.source().readOn()),
                rule.source().confidence(),
                rule.status().inWords(),
                day(rule.effectiveFrom()),
                day(rule.effectiveTo()),
                ids(cases.get(0)),
                ids(cases.get(1)),
                ids(cases.get(2)),
                day(rule.reviewedOn()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String ids(List<CaseCoverage.Reference> cases) {
        return cases.stream().map(CaseCoverage.Reference::id).collect(Collectors.joining(" "));
    }
}
