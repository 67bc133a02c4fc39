package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.PersonRows;
import org.nsspathway.internal.reading.RuleContext;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Fact;

/**
 * Reads one person at a time against some rule sets. Immutable, thread-safe, pure: no clock, no log, no state between
 * people; never throws on a valid presentation.
 *
 * @since 0.1
 */
public final class CriteriaEvaluator {
    private final RuleContext context;
    private final ImmutableList<CriteriaSet> sets;
    private final ToIntFunction<Criterion> urgencyRank;
    private final RulesByDay<PreparedRules> rules;

    CriteriaEvaluator(RuleContext context, List<CriteriaSet> sets, ToIntFunction<Criterion> urgencyRank) {
        this.context = context;
        this.urgencyRank = urgencyRank;
        this.sets = ImmutableList.copyOf(sets);
        this.rules = new RulesByDay<>(sets, day -> PreparedRules.of(context, sets, day));
    }

    /**
     * The sets it reads against.
     *
     * @return in the order in which they were asked for
     */
    public List<CriteriaSet> sets() {
        return sets;
    }

    /**
     * This evaluator's sets and another's, read as one.
     *
     * @param other an evaluator of the same catalogue
     * @return an evaluator of both, the other's sets last
     */
    public CriteriaEvaluator and(CriteriaEvaluator other) {
        return new CriteriaEvaluator(
                context,
                ImmutableList.<CriteriaSet>builder()
                        .addAll(sets)
                        .addAll(other.sets)
                        .build(),
                urgencyRank);
    }

    /**
     * Reads a presentation. A name that the vocabulary does not have is a problem of the evaluation; it may have meant
     * anything, so that silence is then unknown even in a complete record.
     *
     * @param presentation what is known of the person
     * @param reading how silence and age of the record are read
     * @return a result for every criterion in force on the day of assessment
     */
    public Evaluation evaluate(Presentation presentation, RecordReading reading) {
        PreparedRules inForce = rules.on(presentation.assessedOn());
        ConditionReader reader = new ConditionReader(context, inForce.conditions(), rows(presentation, reading));
        List<CriterionResult> results = new ArrayList<>(inForce.rules().size());
        for (PreparedRules.Rule rule : inForce.rules()) {
            results.add(new CriterionResult(rule, reader));
        }
        return new Evaluation(reader, results, problems(inForce, reader.rows(), reading), urgencyRank);
    }

    /** A name that nobody knows may have meant anything: then no silence is an absence, however complete the record. */
    private PersonRows rows(Presentation presentation, RecordReading reading) {
        PersonRows rows = new PersonRows(presentation, reading, context);
        return rows.notRead().unknownTerms().isEmpty()
                ? rows
                : new PersonRows(presentation, reading.asPartial(), context);
    }

    private List<Problem> problems(PreparedRules inForce, PersonRows rows, RecordReading reading) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (CriteriaSet set : inForce.notYet()) {
            problems.add(Problem.of(
                    ProblemCode.CASE_BEFORE_RULES,
                    Place.of("presentation").column("assessed_on"),
                    "The day of assessment lies before the first version of " + set
                            + ", of which nothing was read. Ask for a version by its name, or leave the set out."));
        }
        if (reading.silence() == RecordReading.Silence.COMPLETE
                && rows.notRead().unknownTerms().contains(Presentation.ANYTHING)) {
            problems.add(Problem.of(
                    ProblemCode.CASE_FACT_UNKNOWN,
                    Place.of("presentation"),
                    "Something is recorded of which nobody knows what it is, so that silence is unknown and not absence."
                            + " Map its code, or say that other codes are silent if you know that they are."));
        }
        for (String term : rows.notRead().unknownTerms()) {
            if (term.equals(Presentation.ANYTHING)) {
                continue;
            }
            String near = context.vocabulary()
                    .nearest(term)
                    .map(name -> " Did you mean '" + name + "'?")
                    .orElse("");
            problems.add(Problem.of(
                    ProblemCode.CASE_FACT_UNKNOWN,
                    Place.of("presentation").column(term),
                    "'" + term + "' is not in the vocabulary and was not read." + near));
        }
        for (String term : rows.notRead().notOrgans()) {
            problems.add(Problem.of(
                    ProblemCode.CASE_TOKEN_UNREADABLE,
                    Place.of("presentation").column(term),
                    "'" + term + "' is recorded as an organ and was not read: it is none. Record it as what it is."));
        }
        for (Fact test : rows.notRead().impossible()) {
            problems.add(Problem.of(
                    ProblemCode.CASE_VALUE_IMPOSSIBLE,
                    Place.of("presentation").column(test.name()),
                    "A value of '" + test.name() + "' lies beyond all that it can be ("
                            + test.possibleInWords()
                            + ") and was not read. "
                            + (test.possible().isPresent()
                                    ? "Is it in another unit? Convert it."
                                    : "Take one of these.")));
        }
        for (String term : rows.notRead().misplaced()) {
            problems.add(Problem.of(
                    ProblemCode.CASE_TOKEN_UNREADABLE,
                    Place.of("presentation").column(term),
                    "'" + term
                            + "' is recorded in a form that it does not have and was not read. Record what is there or"
                            + " not there as a symptom or history item, and what has a value as a result."));
        }
        return problems.build();
    }
}
