package org.nsspathway.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.cohort.output.RowBuffer;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.routing.BlockRoutes;
import org.nsspathway.routing.RoutingDecision;

/** Judges and routes the assessments of one part after another. Of one thread. */
final class PartJudge implements CohortRun.Work<PartResult> {
    private final SetsByReading sets;
    private final List<CompiledCriterion> criteria;
    private final RuleReader reader;
    private final RoutersByReading.OfThread routers;
    private final EvaluationChoice choice;
    private final int checkOneIn;
    private final Map<SetDay, String> versions = new HashMap<>();

    /** A set on a day. */
    private record SetDay(String set, long day) {}

    PartJudge(SetsByReading sets, RoutersByReading routers, EvaluationChoice choice, int checkOneIn) {
        this.sets = sets;
        this.criteria = sets.asAsked().criteria();
        this.reader = new RuleReader(sets, true);
        this.routers = routers.ofThread();
        this.choice = choice;
        this.checkOneIn = checkOneIn;
    }

    @Override
    public PartResult on(CohortPart part) {
        VerdictPlanes planes = reader.read(part);
        check(part, planes);
        PeopleOfPart people = new PeopleOfPart(part);
        PartResult result = new PartResult(criteria.size());
        result.tally = CriterionTally.of(planes, criteria, people);
        result.people = people.people();
        result.assessments = part.assessments();
        result.incomplete.add(part, people);
        verdicts(part, planes, result.verdicts);
        long[] metSomething = reader.met(planes);
        result.assessmentsMet =
                java.util.Arrays.stream(metSomething).map(Long::bitCount).sum();
        result.peopleMet = people.among(metSomething);
        result.common.add(part, metSomething);
        if (choice.decisions() != EvaluationChoice.Decisions.NONE) {
            decide(part, result);
        }
        return result;
    }

    private void verdicts(CohortPart part, VerdictPlanes planes, RowBuffer rows) {
        if (choice.verdicts().isEmpty()) {
            return;
        }
        long[] wanted = new long[criteria.size()];
        for (int word = 0; word < planes.words(); word++) {
            long any = 0;
            for (int criterion = 0; criterion < wanted.length; criterion++) {
                wanted[criterion] = wanted(planes, criterion, word);
                any |= wanted[criterion];
            }
            for (long left = any; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                verdicts(part, planes, wanted, word * Long.SIZE + bit, rows);
            }
        }
    }

    private long wanted(VerdictPlanes planes, int criterion, int word) {
        long met = planes.met(criterion, word);
        long notMet = planes.notMet(criterion, word);
        long unknown = planes.inForce(criterion, word) & ~met & ~notMet;
        return (choice.verdicts().contains(Verdict.MET) ? met : 0)
                | (choice.verdicts().contains(Verdict.NOT_MET) ? notMet : 0)
                | (choice.verdicts().contains(Verdict.UNKNOWN) ? unknown : 0);
    }

    private void verdicts(CohortPart part, VerdictPlanes planes, long[] wanted, int assessment, RowBuffer rows) {
        for (int criterion = 0; criterion < wanted.length; criterion++) {
            if ((wanted[criterion] >>> assessment & 1) != 0) {
                CompiledCriterion each = criteria.get(criterion);
                rows.row(
                        part.id(assessment),
                        each.set().id(),
                        version(each.set(), part.assessedOnEpochDay(assessment)),
                        each.criterion().id(),
                        planes.verdict(criterion, assessment).name());
            }
        }
    }

    /** The version of a set that is read on a day. */
    private String version(CriteriaSet set, long day) {
        return set.versions().size() == 1
                ? set.version()
                : versions.computeIfAbsent(
                        new SetDay(set.id(), day),
                        any -> set.on(LocalDate.ofEpochDay(day)).version());
    }

    private void decide(CohortPart part, PartResult result) {
        BlockRoutes routes = routers.of(part).read(part.block());
        for (int i = 0; i < part.assessments(); i++) {
            Pathway pathway = routes.pathway(i);
            if (i % checkOneIn == 0) {
                agree("the route", pathway.id(), routes.decision(i).pathway().id());
            }
            result.routes.add(pathway);
            List<String> row = new ArrayList<>(
                    List.of(part.id(i), pathway.id(), pathway.urgency().id(), routes.state(i)));
            if (choice.decisions() != EvaluationChoice.Decisions.ROUTES) {
                row.addAll(whole(routes.decision(i)));
            }
            result.decisions.row(row.toArray(new String[0]));
        }
    }

    private static void agree(String what, String many, String one) {
        if (!many.equals(one)) {
            throw new ReadersDisagree(what, many, one);
        }
    }

    private List<String> whole(RoutingDecision decision) {
        List<String> cells = new ArrayList<>(List.of(
                decision.first().destination(),
                join(decision.alsoApplies().stream()
                        .map(option -> option.pathway().id())),
                join(decision.testsOutstanding().stream())));
        if (choice.decisions() == EvaluationChoice.Decisions.WITH_QUESTIONS) {
            cells.add(join(decision.questions().stream()
                    .map(question -> question.missing().toString())));
        }
        return cells;
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(";"));
    }

    /** Both readers must come to the same verdicts: a few of each part are read by the one that explains as well. */
    private void check(CohortPart part, VerdictPlanes planes) {
        for (int i = 0; i < part.assessments(); i += checkOneIn) {
            List<CriterionResult> explained = sets.of(part).why(part.block(), i).results();
            int next = 0;
            for (int criterion = 0; criterion < criteria.size(); criterion++) {
                if (planes.isInForce(criterion, i)) {
                    CompiledCriterion column = criteria.get(criterion);
                    boolean there = next < explained.size()
                            && explained
                                    .get(next)
                                    .criterion()
                                    .id()
                                    .equals(column.criterion().id());
                    agree(
                            column.toString(),
                            planes.verdict(criterion, i).name(),
                            there ? explained.get(next).verdict().name() : "not in force");
                    next++;
                }
            }
        }
    }
}
