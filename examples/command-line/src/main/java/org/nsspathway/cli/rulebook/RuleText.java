package org.nsspathway.cli.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;

/** One rule as a section of a page: sentence, condition, what it recommends, where it comes from, what covers it. */
final class RuleText {
    private static final int MOST_CASES = 12;
    private static final List<String> VERDICTS = List.of("met", "not met", "unknown");

    private final CriteriaCatalogue catalogue;
    private final CaseCoverage coverage;

    RuleText(CriteriaCatalogue catalogue, CaseCoverage coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
    }

    String of(CriteriaSet set, Criterion rule) {
        Map<String, String> cells = RuleCells.of(rule, catalogue);
        StringBuilder out = new StringBuilder("\n### " + rule.id() + " " + cells.remove("title") + "\n\n");
        out.append(cells.remove("in words")).append("\n\n");
        out.append("```text\n").append(cells.remove("condition")).append("\n```\n\n| | |\n|---|---|\n");
        cells.forEach((heading, text) -> line(out, heading, text));
        line(out, "in force", dates(rule));
        line(out, "reviewed", rule.reviewedOn().map(Object::toString).orElse("by no clinician yet"));
        List<List<CaseCoverage.Reference>> cases = coverage.of(set, rule);
        for (int i = 0; i < VERDICTS.size(); i++) {
            line(out, VERDICTS.get(i) + " in", cases(cases.get(i)));
        }
        return out.toString();
    }

    static String dates(Criterion rule) {
        return "from " + rule.effectiveFrom().map(Object::toString).orElse("a day not known")
                + rule.effectiveTo().map(day -> " to " + day).orElse("");
    }

    private static String cases(List<CaseCoverage.Reference> cases) {
        Map<String, StringJoiner> byFile = new LinkedHashMap<>();
        cases.stream()
                .limit(MOST_CASES)
                .forEach(each -> byFile.computeIfAbsent(each.file(), file -> new StringJoiner(", ", file + ": ", ""))
                        .add(each.id()));
        StringJoiner all = new StringJoiner("; ");
        byFile.values().forEach(each -> all.add(each.toString()));
        String more = cases.size() > MOST_CASES ? " and " + (cases.size() - MOST_CASES) + " more" : "";
        return cases.isEmpty() ? "no case" : cases.size() + (cases.size() == 1 ? " case: " : " cases: ") + all + more;
    }

    /** A line of a table. */
    static void line(StringBuilder out, String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "\\|").replace('\n', ' ')).append(' ');
        }
        out.append("|\n");
    }
}
