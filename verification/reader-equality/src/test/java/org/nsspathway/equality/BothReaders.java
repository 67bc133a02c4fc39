package org.nsspathway.equality;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.BlockReader;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/**
 * Reads the same people with both readers and holds every verdict of the one against that of the other. Each reader may be
 * given a fault: other rules, another reading, or people whom something was done to.
 */
final class BothReaders {
    private final Side explaining;
    private final Side batch;
    private final String[] sets;
    private final Mix mix = new Mix();

    /** What one reader reads by, and what happens to a person before. */
    record Side(CriteriaCatalogue catalogue, RecordReading reading, UnaryOperator<Presentation> fault) {
        static Side sound(CriteriaCatalogue catalogue, RecordReading reading) {
            return new Side(catalogue, reading, UnaryOperator.identity());
        }
    }

    private final CriteriaEvaluator evaluator;
    private final BlockReader reader;
    private final CohortCodes codes;

    BothReaders(Side explaining, Side batch, String... sets) {
        this.explaining = explaining;
        this.batch = batch;
        this.sets = sets.clone();
        this.evaluator = explaining.catalogue().evaluator(sets);
        this.reader = CompiledSets.of(batch.catalogue(), batch.reading(), sets).reader();
        this.codes = CohortCodes.of(batch.catalogue().vocabulary());
    }

    static BothReaders sound(CriteriaCatalogue catalogue, RecordReading reading, String... sets) {
        return new BothReaders(Side.sound(catalogue, reading), Side.sound(catalogue, reading), sets);
    }

    Mix mix() {
        return mix;
    }

    /** The first difference there is among some people, read as one block; empty where there is none. */
    Optional<String> difference(List<Presentation> people) {
        BlockBuilder builder = BlockBuilder.of(codes, Math.max(1, people.size()));
        for (Presentation each : people) {
            // what a value cannot be is unread by both, and told
            List<Problem> problems = builder.add(batch.fault().apply(each)).stream()
                    .filter(problem -> !problem.code().equals(ProblemCode.CASE_VALUE_IMPOSSIBLE.code()))
                    .toList();
            if (!problems.isEmpty()) {
                return Optional.of("the block did not take everything: " + problems);
            }
        }
        CohortBlock block = builder.build();
        VerdictPlanes planes = reader.read(block);
        for (int person = 0; person < people.size(); person++) {
            Optional<String> difference = difference(people.get(person), planes, person);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<String> difference(Presentation person, VerdictPlanes planes, int number) {
        Iterator<CriterionResult> results = evaluator
                .evaluate(explaining.fault().apply(person), explaining.reading())
                .results()
                .iterator();
        for (CompiledCriterion each : planes.criteria()) {
            if (planes.isInForce(each.number(), number)) {
                CriterionResult result = results.next();
                Verdict verdict = planes.verdict(each.number(), number);
                mix.add(verdict);
                if (result.verdict() != verdict
                        || !result.criterion().id().equals(each.criterion().id())) {
                    return Optional.of(told(person, each, result, verdict, planes, number));
                }
            }
        }
        return results.hasNext()
                ? Optional.of("criterion " + results.next() + " was read for one person and not in the block")
                : Optional.empty();
    }

    private String told(
            Presentation person,
            CompiledCriterion criterion,
            CriterionResult result,
            Verdict verdict,
            VerdictPlanes planes,
            int number) {
        return criterion + " of " + String.join(" ", sets) + "\n  "
                + criterion.criterion().wholeCondition().text()
                + "\nin the block: " + verdict + ", one by one: " + result.verdict() + "\n"
                + result.explanation().tree() + "reading: "
                + explaining.reading().inWords() + "\nassessed on " + person.assessedOn() + ", " + person.person() + " "
                + person.person().born() + " "
                + person.setting() + "\n  symptoms " + person.symptoms() + "\n  history " + person.history()
                + "\n  results " + results(person) + "\n  concerns " + person.concerns() + "\nout of the block: "
                + planes.block().presentation(number).symptoms();
    }

    private static String results(Presentation person) {
        StringBuilder out = new StringBuilder();
        person.results()
                .forEach(each -> out.append("\n    ")
                        .append(each.test())
                        .append('=')
                        .append(each.value())
                        .append(each.finding())
                        .append(each.takenOn())
                        .append(each.range())
                        .append(each.flag())
                        .append(each.over())
                        .append(each.status()));
        return out.toString();
    }
}
