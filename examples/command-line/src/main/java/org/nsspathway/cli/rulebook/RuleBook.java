package org.nsspathway.cli.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.Guidance;
import org.nsspathway.criteria.PopulationAge;
import org.nsspathway.criteria.SetVersion;

/**
 * The rule book of everything that is installed: a page for every set, one for every site where a set has sites, what
 * one version changes in the one before, and a table of all rules with what covers them. The same tables and cases give
 * the same bytes.
 */
public final class RuleBook {
    static final String GENERATED = "<!-- Written by: nss rule-book. Do not edit; edit the tables. -->\n\n";
    /** The column of a set of its own by which its rules are put on pages. */
    private static final String SITE = "cancer_site";

    private final CriteriaCatalogue catalogue;
    private final CaseCoverage coverage;
    private final RuleText text;
    private final SortedMap<String, String> pages = new TreeMap<>();

    private RuleBook(CriteriaCatalogue catalogue, CaseCoverage coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
        this.text = new RuleText(catalogue, coverage);
    }

    /**
     * Writes the book.
     *
     * @param catalogue the rules
     * @param caseFolders folders with tables of cases
     * @return the text of every file by its path within the book
     */
    public static SortedMap<String, String> pages(CriteriaCatalogue catalogue, List<Path> caseFolders) {
        RuleBook book = new RuleBook(catalogue, CaseCoverage.read(catalogue, caseFolders));
        catalogue.sets().forEach(book::set);
        book.pages.put("README.md", book.index());
        book.pages.put("rules.csv", RuleMatrix.of(catalogue, book.coverage));
        return book.pages;
    }

    /**
     * Whether a file is a page of a book.
     *
     * @param file any path
     * @return true if it was written by this class
     */
    public static boolean isPage(Path file) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).startsWith(GENERATED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String index() {
        StringBuilder out = new StringBuilder(GENERATED);
        out.append(
                "# The rule book\n\nEvery rule that is installed, as its table has it: what it demands in words and in the "
                        + "[condition language](../guide/condition-language.md), what it recommends, where it comes from and how sure "
                        + "we are, and the cases that cover it. All rules with their cases in one table: [rules.csv](rules.csv). "
                        + "Marks and numbers of sources: [sources](../sources.md).\n\n");
        out.append(
                "| set | title | version | part in routing | rules | reviewed by a clinician |\n|---|---|---|---|---|---|\n");
        for (CriteriaSet set : catalogue.sets()) {
            long reviewed = set.criteria().stream()
                    .filter(each -> each.reviewedOn().isPresent())
                    .count();
            RuleText.line(
                    out,
                    "[" + set.id() + "](" + set.id() + "/README.md)",
                    set.title(),
                    String.join(
                            " and ",
                            set.versions().stream().map(SetVersion::name).toList()),
                    RuleCells.words(set.role().name().toLowerCase(Locale.ROOT)),
                    set.criteria().size() + "",
                    reviewed + "");
        }
        return out.toString();
    }

    private void set(CriteriaSet set) {
        StringBuilder out = new StringBuilder(GENERATED);
        out.append("# ").append(set.id()).append("\n\n").append(set.title()).append(".\n");
        versions(out, set);
        ages(out, set);
        Map<String, List<Criterion>> bySite = new LinkedHashMap<>();
        for (Criterion each : set.criteria()) {
            String site = each.furtherColumns().getOrDefault(SITE, "");
            bySite.computeIfAbsent(site, key -> new ArrayList<>()).add(each);
        }
        sites(out, set, bySite);
        guidance(out, set);
        pages.put(set.id() + "/README.md", out.toString());
    }

    private void versions(StringBuilder out, CriteriaSet set) {
        SetVersion before = null;
        for (SetVersion each : set.versions()) {
            out.append("\nVersion ").append(each.name());
            each.firstDay().ifPresent(day -> out.append(", from ").append(day));
            if (before != null) {
                String page = "changes-" + each.name() + ".md";
                out.append(": [what it changes](").append(page).append(")");
                CriteriaSet old = catalogue.set(set.id() + "@" + before.name());
                CriteriaSet now = catalogue.set(set.id() + "@" + each.name());
                pages.put(set.id() + "/" + page, new VersionChanges(catalogue, old, now).page(set.id(), before, each));
            }
            out.append(".\n");
            before = each;
        }
    }

    private static void ages(StringBuilder out, CriteriaSet set) {
        Map<String, PopulationAge> ages = new LinkedHashMap<>();
        set.criteria().forEach(each -> each.minAgeFrom().ifPresent(age -> ages.put(age.name(), age)));
        ages.values().forEach(age -> {
            out.append("\nThe source gives no age for `").append(age.name()).append("`: read as ");
            out.append(age.ageInYears())
                    .append(" and over (")
                    .append(age.source())
                    .append(")");
            out.append(
                    age.openFromInYears() < age.ageInYears()
                            ? "; from " + age.openFromInYears() + " to " + (age.ageInYears() - 1) + " it has no rule.\n"
                            : ".\n");
        });
    }

    private void sites(StringBuilder out, CriteriaSet set, Map<String, List<Criterion>> bySite) {
        if (bySite.size() == 1) {
            bySite.values().forEach(rules -> rules(out, set, rules));
            return;
        }
        out.append("\n| site | rules |\n|---|---|\n");
        bySite.forEach((site, rules) -> {
            String ids = String.join(
                    ", ", rules.stream().map(Criterion::id).distinct().toList());
            RuleText.line(out, "[" + RuleCells.words(site) + "](" + site + ".md)", ids);
            StringBuilder page = new StringBuilder(GENERATED);
            page.append("# ")
                    .append(set.id())
                    .append(": ")
                    .append(RuleCells.words(site))
                    .append('\n');
            rules(page, set, rules);
            pages.put(set.id() + "/" + site + ".md", page.toString());
        });
    }

    private void rules(StringBuilder out, CriteriaSet set, List<Criterion> rules) {
        rules.forEach(each -> out.append(text.of(set, each)));
    }

    private void guidance(StringBuilder out, CriteriaSet set) {
        List<Guidance> own = catalogue.guidance().stream()
                .filter(each -> each.set().equals(set.id()))
                .toList();
        if (!own.isEmpty()) {
            out.append("\n## Recommendations that are no rules\n\n");
            out.append("| | | why it is no rule | said when | what is said |\n|---|---|---|---|---|\n");
            own.forEach(each -> RuleText.line(
                    out,
                    each.id(),
                    each.title(),
                    each.reason(),
                    RuleCells.words(each.hook().orElse("")),
                    each.words()));
        }
    }
}
