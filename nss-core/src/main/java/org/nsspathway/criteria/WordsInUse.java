package org.nsspathway.criteria;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.internal.text.Nearest;
import org.nsspathway.problem.TableException;

/**
 * The words that installed rules use where no list says which there are: what they recommend, and codes in conditions.
 * A slip in one of them would otherwise send people another way, or let a condition never be met, without a sound.
 */
final class WordsInUse {
    private static final Set<String> CLOSED = Set.of("action", "destination", "urgency", "strength", "direct_access");
    private static final Pattern CODE = Pattern.compile("([a-z0-9_]+) *= *([a-z0-9_]+)");
    private static final String CONDITION = "condition";

    private final Map<String, Set<String>> words = new HashMap<>();

    WordsInUse(Collection<SetRows> sets) {
        for (SetRows set : sets) {
            for (CsvTable.Row row : set.rows()) {
                CLOSED.forEach(column -> add(column, row.cell(column)));
                codes(row.cell(CONDITION)).forEachOrdered(code -> add("=" + code.group(1), code.group(2)));
            }
        }
    }

    private static Stream<MatchResult> codes(String condition) {
        return CODE.matcher(condition).results();
    }

    private void add(String about, String word) {
        if (!word.isEmpty()) {
            words.computeIfAbsent(about, key -> new TreeSet<>()).add(word);
        }
    }

    /** Refuses a recommendation that no rule makes, and a code that nearly is one which rules ask for. */
    void check(CriterionEdit edit) {
        if (CLOSED.contains(edit.column()) && !edit.value().isEmpty()) {
            Set<String> known = words.getOrDefault(edit.column(), Set.of());
            if (!known.contains(edit.value())) {
                throw refused(
                        edit,
                        "no installed rule has the " + edit.column() + " '" + edit.value() + "'."
                                + Nearest.advice(edit.value(), known));
            }
        }
        if (edit.column().equals(CONDITION)) {
            codes(edit.value()).forEachOrdered(code -> code(edit, code.group(1), code.group(2)));
        }
    }

    private void code(CriterionEdit edit, String fact, String code) {
        Set<String> known = words.getOrDefault("=" + fact, Set.of());
        if (!known.contains(code)) {
            Nearest.of(code, known).ifPresent(near -> {
                throw refused(
                        edit, "no installed rule asks for '" + fact + " = " + code + "'. Did you mean '" + near + "'?");
            });
        }
    }

    private static TableException refused(CriterionEdit edit, String text) {
        return new TableException(edit.place().column("value"), text);
    }
}
