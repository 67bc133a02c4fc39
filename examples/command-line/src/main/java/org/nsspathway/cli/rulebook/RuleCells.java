package org.nsspathway.cli.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Criterion;

/** What there is to say of a rule, by headings, in plain words. */
final class RuleCells {

    private RuleCells() {}

    /** Heading and text of every cell that is not empty; dates are said apart. */
    static Map<String, String> of(Criterion rule, CriteriaCatalogue catalogue) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "title", rule.title());
        put(cells, "in words", catalogue.inEnglish(rule));
        put(cells, "condition", rule.condition().text());
        put(cells, "recommends", words(rule.action()) + " to " + words(rule.destination()));
        put(
                cells,
                "or",
                String.join(
                        "; ",
                        rule.alternativeActions().stream().map(RuleCells::words).toList()));
        put(cells, "urgency", words(rule.urgency()));
        put(cells, "strength", rule.strength());
        put(cells, "direct access", words(rule.directAccess()));
        put(cells, "weighs in", String.join(", ", rule.modifiers()));
        put(cells, "done when known", String.join(", ", rule.resultFacts()) + within(rule));
        put(
                cells,
                "youngest age",
                rule.minAgeFrom()
                        .map(age -> "setting " + age.name() + ": " + age.ageInYears())
                        .orElse(""));
        put(cells, "status", rule.status().inWords());
        put(cells, "source", source(rule));
        put(cells, "confidence", rule.source().confidence());
        put(cells, "note", rule.note());
        return cells;
    }

    private static String within(Criterion rule) {
        return rule.doneWithinDays().map(days -> " within " + days + " days").orElse("");
    }

    private static String source(Criterion rule) {
        return rule.source().document()
                + (rule.source().section().isEmpty() ? "" : "; " + rule.source().section())
                + rule.source().readOn().map(day -> "; read on " + day).orElse("")
                + (rule.source().url().isEmpty() ? "" : "; <" + rule.source().url() + ">");
    }

    private static void put(Map<String, String> cells, String heading, String text) {
        Optional.of(text).filter(each -> !each.isBlank()).ifPresent(each -> cells.put(heading, each));
    }

    static String words(String name) {
        return name.replace('_', ' ');
    }
}
