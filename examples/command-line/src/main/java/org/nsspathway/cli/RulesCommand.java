package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The rule book: every criterion with its source, status, dates, condition and plain English. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Prints the rule book: every criterion with source, status, dates, condition and plain English.")
final class RulesCommand implements Callable<Integer> {

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--policy",
            description =
                    "Print the routing policy instead: routes, lines, settings, fall-backs, each with its source.")
    private boolean policy;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CriteriaCatalogue catalogue = rules.catalogue();
        PrintWriter out = spec.commandLine().getOut();
        if (policy) {
            out.print(new PolicyBook(rules.router().policy()).print());
            out.flush();
            return ExitCode.ALL_READ;
        }
        List<CriteriaSet> chosen = rules.sets().length == 0
                ? List.copyOf(catalogue.sets())
                : Stream.of(rules.sets()).map(catalogue::set).toList();
        for (CriteriaSet set : chosen) {
            out.print("\n" + set + "  " + set.title() + "\n");
            set.criteria().forEach(each -> out.print(rule(each, catalogue)));
        }
        out.flush();
        return ExitCode.ALL_READ;
    }

    private static String rule(Criterion rule, CriteriaCatalogue catalogue) {
        String from = rule.effectiveFrom().map(Object::toString).orElse("a day not known");
        String to = rule.effectiveTo().map(day -> " to " + day).orElse("");
        return "\n" + rule.id() + "  " + rule.title() + "\n"
                + "  status     " + rule.status().inWords() + ", from " + from + to + "\n"
                + "  source     " + rule.source().document() + "; "
                + rule.source().section()
                + rule.source().readOn().map(day -> " (read on " + day + ")").orElse("") + "\n"
                + "  confidence " + rule.source().confidence() + "\n"
                + "  in words   " + catalogue.inEnglish(rule) + "\n"
                + "  condition  " + rule.condition().text() + "\n"
                + "  recommends " + rule.action() + " to " + rule.destination() + ", urgency " + rule.urgency() + "\n"
                + "  reviewed   " + rule.reviewedOn().map(Object::toString).orElse("by no clinician yet") + "\n"
                + (rule.say().isEmpty() ? "" : "  say        " + rule.say() + "\n")
                + (rule.note().isEmpty() ? "" : "  note       " + rule.note() + "\n");
    }
}
