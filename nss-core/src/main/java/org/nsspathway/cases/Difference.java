package org.nsspathway.cases;

import java.util.List;
import java.util.function.Function;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Names what differs between two presentations, by its term and never by its value. */
final class Difference {

    private Difference() {}

    static String between(Presentation one, Presentation other) {
        if (!one.symptoms().equals(other.symptoms())) {
            return first(one.symptoms(), other.symptoms(), Symptom::term);
        }
        if (!one.results().equals(other.results())) {
            return first(one.results(), other.results(), TestResult::test);
        }
        if (!one.history().equals(other.history())) {
            return first(one.history(), other.history(), HistoryItem::term);
        }
        if (!one.unread().equals(other.unread())) {
            return "what could not be read";
        }
        return one.concerns().equals(other.concerns()) ? "the person" : "'" + ConcernTokens.GUT_FEELING + "'";
    }

    private static <T> String first(List<T> one, List<T> other, Function<T, String> term) {
        for (int i = 0; i < one.size(); i++) {
            if (i >= other.size() || !one.get(i).equals(other.get(i))) {
                return "'" + term.apply(one.get(i)) + "'";
            }
        }
        return "'" + term.apply(other.get(one.size())) + "'";
    }
}
