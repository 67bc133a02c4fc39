package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The rules of some sets day by day: made ready once for every stretch of days in which none begins or ends. */
final class RulesByDay<T> {
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, T> since = new ConcurrentHashMap<>();
    private final Function<LocalDate, T> preparation;

    RulesByDay(List<CriteriaSet> sets, Function<LocalDate, T> preparation) {
        this.preparation = preparation;
        sets.forEach(set -> set.changes(changes::add));
    }

    T on(LocalDate day) {
        LocalDate last = changes.floor(day);
        LocalDate key = last == null ? LocalDate.MIN : last;
        T known = since.get(key);
        return known == null ? since.computeIfAbsent(key, first -> preparation.apply(day)) : known;
    }
}
