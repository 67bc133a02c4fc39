package org.nsspathway.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
        description = "Prints the rule book: every criterion with source, status, dates, condition and plain English.")
final class RulesCommand implements Callable<Integer> {
    private static final String SITE = "cancer_site";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--policy",
            description =
                    "Print the routing policy instead: routes, lines, settings, fall-backs, each with its source.")
    private boolean policy;

    @Option(names = "--site", paramLabel = "SITE", description = "Only the rules of one site, such as lung.")
    private String site = "";

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "Only the rules of one version of what --set names, such as 2026-04.")
    private String version = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    boolean help;

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
        rules.profile().ifPresent(place -> out.print(new PlaceBook(rules.nationalCatalogue(), place).print()));
        for (CriteriaSet set : chosen(catalogue)) {
            out.print("\n" + set + "  " + set.title() + "\n");
            ofSite(set).forEach(each -> out.print(rule(each, catalogue)));
        }
        out.flush();
        return ExitCode.ALL_READ;
    }

    private List<CriteriaSet> chosen(CriteriaCatalogue catalogue) {
        List<String> sets = List.of(rules.sets());
        if (sets.isEmpty() && !version.isEmpty()) {
            throw new IllegalArgumentException("--version " + version + " needs --set: versions belong to a set.");
        }
        String named = version.isEmpty() ? "" : "@" + version;
        return sets.isEmpty()
                ? List.copyOf(catalogue.sets())
                : sets.stream().map(id -> catalogue.set(id + named)).toList();
    }

    private List<Criterion> ofSite(CriteriaSet set) {
        List<Criterion> rules = set.criteria().stream()
                .filter(each ->
                        site.isEmpty() || site.equals(each.furtherColumns().get(SITE)))
                .toList();
        if (rules.isEmpty() && !site.isEmpty()) {
            Set<String> known = new TreeSet<>();
            set.criteria().forEach(each -> known.add(each.furtherColumns().getOrDefault(SITE, "none")));
            throw new IllegalArgumentException(
                    set + " has no rule of the site '" + site + "'. Its sites are " + String.join(", ", known) + ".");
        }
        return rules;
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
                + (rule.alternativeActions().isEmpty()
                        ? ""
                        : "  or         " + String.join(", ", rule.alternativeActions()) + "\n")
                + (rule.resultFacts().isEmpty()
                        ? ""
                        : "  done when  known: " + String.join(", ", rule.resultFacts()) + "\n")
                + "  reviewed   " + rule.reviewedOn().map(Object::toString).orElse("by no clinician yet") + "\n"
                + (rule.say().isEmpty() ? "" : "  say        " + rule.say() + "\n")
                + (rule.note().isEmpty() ? "" : "  note       " + rule.note() + "\n");
    }
}
