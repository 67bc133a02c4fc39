package org.nsspathway.filtertest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Assesses the tests of one person: what is there comes first, then whether it is needed. */
final class Assessing {
    private static final String AGE = "age";

    private final Vocabulary vocabulary;
    private final RecordQuestions record;
    private final TestResults results;

    Assessing(Vocabulary vocabulary, RecordQuestions record, TestResults results) {
        this.vocabulary = vocabulary;
        this.record = record;
        this.results = results;
    }

    Collection<Assessed> assess(List<FilterTest> rows) {
        Map<String, List<FilterTest>> byTest = new LinkedHashMap<>();
        for (FilterTest row : rows) {
            byTest.computeIfAbsent(row.test(), key -> new ArrayList<>()).add(row);
        }
        Map<String, Assessed> assessed = new LinkedHashMap<>();
        byTest.forEach((test, own) -> assessed.put(test, chosen(own)));
        groups(rows).forEach(group -> either(group, assessed));
        return assessed.values();
    }

    /** By the first row that applies, else by the first that may, else by the first. */
    private Assessed chosen(List<FilterTest> rows) {
        FilterTest chosen = rows.get(0);
        RecordQuestions.Answer applies = record.ask(chosen.appliesWhen(), chosen.firesIn());
        for (int i = 1; i < rows.size() && applies.verdict() != Verdict.MET; i++) {
            FilterTest other = rows.get(i);
            RecordQuestions.Answer own = record.ask(other.appliesWhen(), other.firesIn());
            boolean may = applies.verdict() == Verdict.NOT_MET && own.verdict() == Verdict.UNKNOWN;
            if (may || own.verdict() == Verdict.MET) {
                chosen = other;
                applies = own;
            }
        }
        return assess(chosen, applies);
    }

    private Assessed assess(FilterTest row, RecordQuestions.Answer applies) {
        Standing standing = results.standing(row);
        boolean there =
                standing.state() == FilterTestState.DONE_AND_VALID || standing.state() == FilterTestState.AWAITED;
        if (there || applies.verdict() == Verdict.MET) {
            return recorded(row, standing, applies);
        }
        String label = results.label(row.test());
        if (applies.verdict() == Verdict.NOT_MET) {
            return Assessed.notNeeded(row, () -> label + ": not needed. " + applies.reason());
        }
        return Assessed.undecided(
                row,
                () -> undecided(applies.missing()),
                () -> label + ": whether it is needed is not known. " + applies.reason(),
                applies::missing);
    }

    private FilterTestState undecided(List<String> missing) {
        for (String name : missing) {
            Fact fact = vocabulary.fact(name).orElse(null);
            if (fact != null && fact.kind() == FactKind.DEMOGRAPHIC && !name.equals(AGE)) {
                return FilterTestState.NEEDS_SEX_OR_ORGANS;
            }
        }
        return FilterTestState.DEPENDS_ON_OTHERS;
    }

    private Assessed recorded(FilterTest row, Standing standing, RecordQuestions.Answer applies) {
        boolean done = standing.state() == FilterTestState.DONE_AND_VALID;
        RecordQuestions.Answer abnormal = done ? abnormal(row) : RecordQuestions.Answer.NONE;
        return Assessed.recorded(
                row,
                standing,
                abnormal.verdict(),
                () -> results.label(row.test()) + ": " + standing.why()
                        + (applies.verdict() == Verdict.NOT_MET ? ", though not needed" : "")
                        + (done ? said(abnormal.verdict()) + abnormal.reason() : ""));
    }

    private RecordQuestions.Answer abnormal(FilterTest row) {
        Condition condition = row.abnormalWhen().orElse(null);
        return condition == null
                ? RecordQuestions.Answer.unknown(row.effectOnRouting())
                : record.ask(condition, row.firesIn());
    }

    private static String said(Verdict abnormal) {
        return switch (abnormal) {
            case MET -> "; abnormal. ";
            case NOT_MET -> "; not abnormal. ";
            case UNKNOWN -> "; whether it is abnormal cannot be told. ";
        };
    }

    private static List<List<String>> groups(List<FilterTest> rows) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (FilterTest row : rows) {
            List<String> group = groups.computeIfAbsent(row.either(), key -> new ArrayList<>());
            if (!group.contains(row.test())) {
                group.add(row.test());
            }
        }
        groups.remove("");
        return List.copyOf(groups.values());
    }

    /** Of tests of which one is enough, the others are not needed. */
    private void either(List<String> group, Map<String, Assessed> assessed) {
        String enough = enough(group, assessed);
        String others = group.stream()
                .filter(test -> !test.equals(enough))
                .map(results::label)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
        assessed.computeIfPresent(
                enough,
                (test, its) -> its.isToBeArranged()
                        ? its.with(its.state(), () -> its.reason() + "; " + others + " will do as well")
                        : its);
        for (String test : group) {
            assessed.computeIfPresent(
                    test,
                    (name, its) -> name.equals(enough) || !its.isToBeArranged()
                            ? its
                            : its.with(
                                    FilterTestState.NOT_NEEDED,
                                    () -> results.label(name) + ": not needed. " + results.label(enough)
                                            + " is enough"));
        }
    }

    /** What is done, else what is awaited, else the first that nobody has declined. */
    private static String enough(List<String> group, Map<String, Assessed> assessed) {
        for (FilterTestState state : List.of(FilterTestState.DONE_AND_VALID, FilterTestState.AWAITED)) {
            for (String test : group) {
                if (assessed.get(test) != null && assessed.get(test).state() == state) {
                    return test;
                }
            }
        }
        return group.stream()
                .filter(test -> assessed.get(test) != null && assessed.get(test).isToBeArranged())
                .findFirst()
                .orElse(group.get(0));
    }
}
