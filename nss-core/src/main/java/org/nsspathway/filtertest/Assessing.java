package org.nsspathway.filtertest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.condition.Verdict;
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

    List<FilterTestAssessment> assess(List<FilterTest> rows) {
        ImmutableListMultimap.Builder<String, FilterTest> byTest = ImmutableListMultimap.builder();
        rows.forEach(row -> byTest.put(row.test(), row));
        Map<String, FilterTestAssessment> assessed = new LinkedHashMap<>();
        byTest.build().asMap().forEach((test, own) -> assessed.put(test, assess(ImmutableList.copyOf(own))));
        groups(rows).forEach(group -> either(group, assessed));
        return ImmutableList.copyOf(assessed.values());
    }

    /** The first row that applies, else the first that may, else the first. */
    private FilterTestAssessment assess(ImmutableList<FilterTest> rows) {
        List<RecordQuestions.Answer> answers = rows.stream()
                .map(row -> record.ask(row.appliesWhen(), row.firesIn()))
                .toList();
        int applies = first(Verdict.MET, answers);
        int chosen = applies >= 0 ? applies : Math.max(0, first(Verdict.UNKNOWN, answers));
        return assess(rows.get(chosen), answers.get(chosen));
    }

    private static int first(Verdict verdict, List<RecordQuestions.Answer> answers) {
        return answers.stream().map(RecordQuestions.Answer::verdict).toList().indexOf(verdict);
    }

    private FilterTestAssessment assess(FilterTest row, RecordQuestions.Answer applies) {
        Standing standing = results.standing(row);
        boolean there =
                standing.state() == FilterTestState.DONE_AND_VALID || standing.state() == FilterTestState.AWAITED;
        if (there || applies.verdict() == Verdict.MET) {
            return recorded(row, standing, applies);
        }
        String label = results.label(row.test());
        FilterTestAssessment.Builder built =
                new FilterTestAssessment.Builder().test(row).abnormal(Verdict.UNKNOWN);
        if (applies.verdict() == Verdict.NOT_MET) {
            return built.state(FilterTestState.NOT_NEEDED)
                    .reason(label + ": not needed. " + applies.reason())
                    .build();
        }
        return built.state(undecided(applies.missing()))
                .reason(label + ": whether it is needed is not known. " + applies.reason())
                .addAllDependsOn(applies.missing())
                .build();
    }

    private FilterTestState undecided(List<String> missing) {
        boolean person = missing.stream()
                .filter(name -> !name.equals(AGE))
                .map(vocabulary::fact)
                .flatMap(Optional::stream)
                .anyMatch(fact -> fact.kind() == FactKind.DEMOGRAPHIC);
        return person ? FilterTestState.NEEDS_SEX_OR_ORGANS : FilterTestState.DEPENDS_ON_OTHERS;
    }

    private FilterTestAssessment recorded(FilterTest row, Standing standing, RecordQuestions.Answer applies) {
        boolean done = standing.state() == FilterTestState.DONE_AND_VALID;
        RecordQuestions.Answer abnormal =
                done ? abnormal(row) : new RecordQuestions.Answer(Verdict.UNKNOWN, "", List.of());
        String reason = results.label(row.test()) + ": " + standing.why()
                + (applies.verdict() == Verdict.NOT_MET ? ", though not needed" : "")
                + (done ? said(abnormal.verdict()) + abnormal.reason() : "");
        return new FilterTestAssessment.Builder()
                .test(row)
                .state(standing.state())
                .abnormal(abnormal.verdict())
                .reason(reason)
                .takenOn(Optional.ofNullable(standing.takenOn()))
                .build();
    }

    private RecordQuestions.Answer abnormal(FilterTest row) {
        return row.abnormalWhen()
                .map(condition -> record.ask(condition, row.firesIn()))
                .orElseGet(() -> new RecordQuestions.Answer(Verdict.UNKNOWN, row.effectOnRouting(), List.of()));
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
    private void either(List<String> group, Map<String, FilterTestAssessment> assessed) {
        String enough = enough(group, assessed);
        String others = group.stream()
                .filter(test -> !test.equals(enough))
                .map(results::label)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
        assessed.computeIfPresent(
                enough,
                (test, its) -> its.state().isToBeArranged()
                        ? copy(its, its.state(), its.reason() + "; " + others + " will do as well")
                        : its);
        for (String test : group) {
            assessed.computeIfPresent(
                    test,
                    (name, its) -> name.equals(enough) || !its.state().isToBeArranged()
                            ? its
                            : copy(
                                    its,
                                    FilterTestState.NOT_NEEDED,
                                    results.label(name) + ": not needed. " + results.label(enough) + " is enough"));
        }
    }

    /** What is done, else what is awaited, else the first that nobody has declined. */
    private static String enough(List<String> group, Map<String, FilterTestAssessment> assessed) {
        for (FilterTestState state : List.of(FilterTestState.DONE_AND_VALID, FilterTestState.AWAITED)) {
            for (String test : group) {
                if (assessed.get(test) != null && assessed.get(test).state() == state) {
                    return test;
                }
            }
        }
        return group.stream()
                .filter(test ->
                        assessed.get(test) != null && assessed.get(test).state().isToBeArranged())
                .findFirst()
                .orElse(group.get(0));
    }

    private static FilterTestAssessment copy(FilterTestAssessment of, FilterTestState state, String reason) {
        return new FilterTestAssessment.Builder()
                .test(of.test())
                .state(state)
                .abnormal(of.abnormal())
                .reason(reason)
                .takenOn(of.takenOn())
                .build();
    }
}
