package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.comparison.SetChange;
import org.nsspathway.comparison.SetComparison;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is gained and who is lost from some rules to others, and by which fact. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Who is gained, lost or changed from some rules to others, and the fact that made the difference.",
        footer = {
            "",
            "SET is a rule set (a), several (a+b), a version (a@version), each taken whole; or the folder of a profile:",
            "the core criteria and every set that the place changes or adds, so far as they are in force there.",
            "gained: meets a criterion of TO and none of FROM. lost: the other way round. changed: meets other criteria,",
            "or other facts are missing to a criterion that something recorded speaks for. Exclusions do not count.",
            "Here only people for whom something changes are shown; the CSV has all.",
            "CSV columns: case_id,change,criterion_from,criterion_to,deciding_facts; one line per case."
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("case_id", "change", "criterion_from", "criterion_to", "deciding_facts");

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--from", required = true, paramLabel = "SET", description = "The rules to start from.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "SET", description = "The rules to hold against them.")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue national = CriteriaCatalogue.installed();
        CriteriaEvaluator before = ComparedRules.of(from, national);
        CriteriaEvaluator after = ComparedRules.of(to, national);
        SetComparison comparison = new SetComparison(before, after);
        CaseTable table = options.read(national);
        PrintWriter text = spec.commandLine().getOut();
        Path out = options.out();
        List<List<String>> rows = new ArrayList<>();
        Map<SetChange.Kind, Integer> totals = new EnumMap<>(SetChange.Kind.class);
        text.println("Read as a " + options.recordReading().inWords() + ".");
        text.println("From: " + Names.of(before.sets()) + ".");
        text.println("To: " + Names.of(after.sets()) + ".");
        for (Case each : table.cases()) {
            SetChange change = comparison.compare(each.presentation(), options.recordReading());
            totals.merge(change.kind(), 1, Integer::sum);
            rows.add(row(each, change));
            if (out == null && change.kind() != SetChange.Kind.SAME) {
                text.print(lines(each, change));
            }
        }
        if (out != null) {
            CsvFile.write(out, HEADER, rows);
        }
        text.println(totals(table.cases().size(), totals) + (out == null ? "" : " Written to " + out + "."));
        text.flush();
        return CaseOptions.report(table, spec.commandLine().getErr());
    }

    private static List<String> row(Case each, SetChange change) {
        return List.of(
                each.id(),
                word(change.kind()),
                String.join(";", change.metFrom()),
                String.join(";", change.metTo()),
                String.join("; ", change.inWords()));
    }

    private static String lines(Case each, SetChange change) {
        StringBuilder out = new StringBuilder("\n" + each.id() + "  " + word(change.kind()) + "  "
                + criteria(change.metFrom()) + " -> " + criteria(change.metTo()) + "\n");
        untold(out, "could not be told before", change.untoldFrom());
        untold(out, "cannot be told, which is not a no", change.untoldTo());
        change.inWords().forEach(words -> out.append("  ").append(words).append('\n'));
        return out.toString();
    }

    private static void untold(StringBuilder out, String head, List<String> ids) {
        if (!ids.isEmpty()) {
            out.append("  ").append(head).append(": ").append(criteria(ids)).append('\n');
        }
    }

    private static String criteria(List<String> ids) {
        return ids.isEmpty() ? "none met" : String.join(", ", ids);
    }

    private static String totals(int cases, Map<SetChange.Kind, Integer> totals) {
        List<String> counts = new ArrayList<>();
        for (SetChange.Kind kind : SetChange.Kind.values()) {
            counts.add(totals.getOrDefault(kind, 0) + " " + word(kind));
        }
        return "\n" + cases + " cases: " + String.join(", ", counts) + ".";
    }

    private static String word(SetChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
