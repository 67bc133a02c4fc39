package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.DatedResults;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Every record of one person's symptoms, current or not, problem by problem and day by day: what is recorded under one
 * name is one problem. A problem that was later recorded as explained or as gone begins anew.
 */
final class RowsOfRecords implements DatedResults {
    private static final String UNEXPLAINED = "unexplained";
    private static final String EXPLAINED = "explained";
    private static final long MILLION = 1_000_000;

    private static final Comparator<Row> BY_PROBLEM_AND_DAY =
            Comparator.comparingInt(Row::problem).thenComparingLong(Row::day);

    private final LocalDate assessedOn;
    private final ImmutableList<Row> rows;
    private final boolean dated;

    /** One record: the number of its problem, its day, whether it is unexplained, and whether it closes the problem. */
    private record Row(int problem, long day, boolean unexplained, boolean closes) {}

    RowsOfRecords(PersonRows person, String wider) {
        this.assessedOn = person.presentation().assessedOn();
        Map<String, Integer> problems = new HashMap<>();
        List<Row> found = new ArrayList<>();
        for (Symptom symptom : person.presentation().symptoms()) {
            Fact fact = person.vocabulary().fact(symptom.term()).orElse(null);
            if (fact != null && counts(fact, wider, person.vocabulary())) {
                int problem = problems.computeIfAbsent(Abbreviation.of(fact).base(), key -> problems.size());
                found.add(row(person, symptom, fact, problem));
            }
        }
        this.dated = person.presentation().symptoms().stream()
                .anyMatch(symptom -> symptom.recordedOn().isPresent());
        this.rows = open(found);
    }

    private static boolean counts(Fact fact, String wider, Vocabulary vocabulary) {
        String base = Abbreviation.of(fact).base();
        return base.equals(wider)
                || vocabulary.widerThan(base).stream()
                        .anyMatch(parent -> parent.fact().equals(wider));
    }

    private Row row(PersonRows person, Symptom symptom, Fact fact, int problem) {
        Set<String> qualifiers = new HashSet<>(symptom.qualifiers());
        qualifiers.addAll(Abbreviation.of(fact).qualifiers());
        boolean explained = qualifiers.contains(EXPLAINED);
        boolean unexplained = qualifiers.contains(UNEXPLAINED) || person.assumed(fact, UNEXPLAINED);
        boolean gone = symptom.presence() == Presence.ABSENT
                || symptom.endedOn().filter(end -> !end.isAfter(assessedOn)).isPresent();
        long day = symptom.recordedOn().orElse(assessedOn).toEpochDay();
        return new Row(problem, day, unexplained && !explained && !gone, explained || gone);
    }

    /** The records after the last that closes their problem, sorted by problem and day. */
    private static ImmutableList<Row> open(List<Row> found) {
        Map<Integer, Long> closed = new HashMap<>();
        for (Row row : found) {
            if (row.closes()) {
                closed.merge(row.problem(), row.day(), Math::max);
            }
        }
        List<Row> open = new ArrayList<>();
        for (Row row : found) {
            if (row.day() > closed.getOrDefault(row.problem(), Long.MIN_VALUE)) {
                open.add(row);
            }
        }
        open.sort(BY_PROBLEM_AND_DAY);
        return ImmutableList.copyOf(open);
    }

    /** Whether the record dates what it holds, so that days can be counted in it. */
    boolean areDated() {
        return dated;
    }

    @Override
    public long assessedOn() {
        return assessedOn.toEpochDay();
    }

    @Override
    public int count(int input) {
        return rows.size();
    }

    @Override
    public long earliestDay(int input, int row) {
        return rows.get(row).day();
    }

    @Override
    public long latestDay(int input, int row) {
        return rows.get(row).day();
    }

    @Override
    public long lowMillionths(int input, int row) {
        return rows.get(row).problem() * MILLION;
    }

    @Override
    public long highMillionths(int input, int row) {
        return lowMillionths(input, row);
    }

    @Override
    public boolean valid(int input, int row) {
        return rows.get(row).unexplained();
    }
}
