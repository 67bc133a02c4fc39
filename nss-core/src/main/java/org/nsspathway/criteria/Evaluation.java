package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Problem;

/**
 * One person read against rule sets: a result for every criterion in force on the day, how the record was read, and
 * what could not be read.
 *
 * @since 0.1
 */
public final class Evaluation {
    private final ConditionReader reader;
    private final ImmutableList<CriterionResult> results;
    private final ImmutableList<Problem> problems;
    private final ToIntFunction<Criterion> urgencyRank;

    Evaluation(
            ConditionReader reader,
            List<CriterionResult> results,
            List<Problem> problems,
            ToIntFunction<Criterion> urgencyRank) {
        this.reader = reader;
        this.results = ImmutableList.copyOf(results);
        this.problems = ImmutableList.copyOf(problems);
        this.urgencyRank = urgencyRank;
    }

    /**
     * What was read.
     *
     * @return the presentation
     */
    public Presentation presentation() {
        return reader.rows().presentation();
    }

    /**
     * How it was read.
     *
     * @return the reading
     */
    public RecordReading reading() {
        return reader.rows().reading();
    }

    /**
     * One result for every criterion.
     *
     * @return in the order of sets and rows
     */
    public List<CriterionResult> results() {
        return results;
    }

    /**
     * The results with a certain verdict.
     *
     * @param verdict the verdict
     * @return in the order of sets and rows
     */
    public List<CriterionResult> with(Verdict verdict) {
        return results.stream().filter(each -> each.verdict() == verdict).toList();
    }

    /**
     * The result of one criterion.
     *
     * @param criterionId the criterion's id
     * @return its result
     * @throws IllegalArgumentException if no criterion of that id was read
     */
    public CriterionResult of(String criterionId) {
        return results.stream()
                .filter(each -> each.criterion().id().equals(criterionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion '" + criterionId
                        + "' was read. Name one of a set that the evaluator has, in force on the day of assessment."));
    }

    /**
     * Criteria that are not met only because of an age that their source does not give.
     *
     * @return in the order of sets and rows; empty where nothing depends on such an age
     */
    public List<AgeGap> ageGaps() {
        List<AgeGap> gaps = new ArrayList<>();
        for (CriterionResult each : results) {
            each.ageGap().ifPresent(gaps::add);
        }
        return List.copyOf(gaps);
    }

    /**
     * What is worth asking: missing facts of criteria that something recorded speaks for, by urgency gained and then
     * by cost.
     *
     * @param most how many at the most
     * @return the questions, the first to be asked first
     */
    public List<Question> questions(int most) {
        return Questions.ranked(results, urgencyRank, most);
    }

    /**
     * Terms of the presentation that the vocabulary does not have, and so were not read.
     *
     * @return empty where everything was read
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What a further condition comes to for the same person, read in the same way.
     *
     * @param condition a condition over facts; one that fires criteria fires none here
     * @return its result
     */
    public ConditionResult read(Condition condition) {
        return new ConditionResult(reader.read(condition));
    }

    /**
     * This evaluation together with another of the same person on the same day.
     *
     * @param other the other evaluation
     * @return the results and problems of this one, then those of the other
     * @throws IllegalArgumentException if the other is of another day or read otherwise
     */
    public Evaluation and(Evaluation other) {
        if (!presentation().assessedOn().equals(other.presentation().assessedOn())
                || !reading().equals(other.reading())) {
            throw new IllegalArgumentException(
                    "the other evaluation is of another day or reads the record otherwise. Join evaluations of one person only.");
        }
        return new Evaluation(
                reader,
                ImmutableList.<CriterionResult>builder()
                        .addAll(results)
                        .addAll(other.results)
                        .build(),
                ImmutableSet.<Problem>builder()
                        .addAll(problems)
                        .addAll(other.problems)
                        .build()
                        .asList(),
                urgencyRank);
    }

    /** How many criteria came to what. */
    @Override
    public String toString() {
        return "Evaluation{" + with(Verdict.MET).size() + " met, "
                + with(Verdict.NOT_MET).size() + " not met, "
                + with(Verdict.UNKNOWN).size() + " unknown}";
    }
}
