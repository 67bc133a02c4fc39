package org.nsspathway.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/** Which criteria some case meets, and which some case does not meet. */
final class Coverage {
    private final Set<String> wanted = new TreeSet<>();
    private final Set<String> found = new TreeSet<>();

    Coverage(Collection<CriteriaSet> sets) {
        for (CriteriaSet set : sets) {
            for (Criterion criterion : set.criteria()) {
                wanted.add(entry(set, criterion, Verdict.MET));
                wanted.add(entry(set, criterion, Verdict.NOT_MET));
            }
        }
    }

    void read(CriteriaCatalogue catalogue, CriteriaSet set, Presentation presentation, RecordReading reading) {
        catalogue.evaluator(set.id()).evaluate(presentation, reading).results().stream()
                .filter(each -> each.verdict() != Verdict.UNKNOWN)
                .forEach(each -> found.add(entry(set, each.criterion(), each.verdict())));
    }

    /** What no case shows, in a form that can be copied into the list of what is known to be uncovered. */
    List<String> uncovered() {
        List<String> uncovered = new ArrayList<>(wanted);
        uncovered.removeAll(found);
        return uncovered;
    }

    private static String entry(CriteriaSet set, Criterion criterion, Verdict verdict) {
        return set.id() + " " + criterion.id() + " " + verdict;
    }
}
