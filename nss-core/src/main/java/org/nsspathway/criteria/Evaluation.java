package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
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
    private final Presentation presentation;
    private final RecordReading reading;
    private final ImmutableList<CriterionResult> results;
    private final ImmutableList<Problem> problems;
    private final ToIntFunction<Criterion> urgencyRank;
    private final Function<Condition, Reading> reader;

    Evaluation(
            Presentation presentation,
            RecordReading reading,
            List<CriterionResult> results,
            List<Problem> problems,
            ToIntFunction<Criterion> urgencyRank,
            Function<Condition, Reading> reader) {
        this.urgencyRank = urgencyRank;
        this.reader = reader;
        this.presentation = presentation;
        this.reading = reading;
        this.results = ImmutableList.copyOf(results);
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * What was read.
     *
     * @return the presentation
     */
    public Presentation presentation() {
        return presentation;
    }

    /**
     * How it was read.
     *
     * @return the reading
     */
    public RecordReading reading() {
        return reading;
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
        return results.stream().flatMap(each -> each.ageGap().stream()).toList();
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
        return new ConditionResult(reader.apply(condition));
    }

    /**
     * This evaluation together with another of the same person on the same day.
     *
     * @param other the other evaluation
     * @return the results and problems of this one, then those of the other
     * @throws IllegalArgumentException if the other is of another day or read otherwise
     */
    public Evaluation and(Evaluation other) {
        if (!presentation.assessedOn().equals(other.presentation.assessedOn()) || !reading.equals(other.reading)) {
            throw new IllegalArgumentException(
                    "the other evaluation is of another day or reads the record otherwise. Join evaluations of one person only.");
        }
        return new Evaluation(
                presentation,
                reading,
                ImmutableList.<CriterionResult>builder()
                        .addAll(results)
                        .addAll(other.results)
                        .build(),
                ImmutableSet.<Problem>builder()
                        .addAll(problems)
                        .addAll(other.problems)
                        .build()
                        .asList(),
                urgencyRank,
                reader);
    }

    /** How many criteria came to what. */
    @Override
    public String toString() {
        return "Evaluation{" + with(Verdict.MET).size() + " met, "
                + with(Verdict.NOT_MET).size() + " not met, "
                + with(Verdict.UNKNOWN).size() + " unknown}";
    }
}
