package org.nsspathway.cohort;

import java.util.List;
import org.nsspathway.batch.VerdictPlanes;
import org.nsspathway.cohort.ComparisonTally.Counts;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.output.RowBuffer;
import org.nsspathway.comparison.SetChange;
import org.nsspathway.comparison.SetComparison;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;

/** Compares two sides over one part of a cohort after another. Of one thread. */
final class PartComparison implements CohortRun.Work<PartComparison.Result> {
    private static final List<String> SEXES = java.util.Arrays.stream(Sex.values())
            .map(each -> com.google.common.base.Ascii.toLowerCase(each.name()))
            .toList();

    private final RuleReader from;
    private final RuleReader to;
    private final SetComparison explained;
    private final RecordReading reading;
    private final ComparisonChoice choice;

    /** What a part comes to. Groups of people are told by number until the end, when their names are known. */
    static final class Result {
        final ComparisonTally tally = new ComparisonTally();
        final OutcomeTally outcomes;
        final RowBuffer changes = new RowBuffer();
        long people;
        long peopleMet;

        Result(ComparisonChoice choice) {
            this.outcomes = new OutcomeTally(choice.outcomeMonths());
        }

        void add(Result other) {
            tally.add(other.tally);
            outcomes.add(other.outcomes);
            people += other.people;
            peopleMet += other.peopleMet;
        }
    }

    PartComparison(RuleReader from, RuleReader to, RecordReading reading, ComparisonChoice choice) {
        this.from = from;
        this.to = to;
        this.explained =
                new SetComparison(choice.from().evaluator(), choice.to().evaluator());
        this.reading = reading;
        this.choice = choice;
    }

    @Override
    public Result on(CohortPart part) {
        Result result = new Result(choice);
        VerdictPlanes before = from.read(part);
        VerdictPlanes after = to.read(part);
        long[] metFrom = from.met(before);
        long[] metTo = to.met(after);
        for (int i = 0; i < part.assessments(); i++) {
            boolean wasMet = (metFrom[i >> 6] >>> i & 1) != 0;
            boolean isMet = (metTo[i >> 6] >>> i & 1) != 0;
            count(part, i, wasMet, isMet, result);
            if (wasMet != isMet && choice.listed()) {
                list(part, i, isMet, result.changes);
            }
        }
        criteria("criterion_from", from, before, metFrom, metTo, result.tally);
        criteria("criterion_to", to, after, metFrom, metTo, result.tally);
        PeopleOfPart people = new PeopleOfPart(part);
        result.people = people.people();
        result.peopleMet = people.among(metTo);
        return result;
    }

    private static void count(CohortPart part, int assessment, boolean wasMet, boolean isMet, Result result) {
        ComparisonTally tally = result.tally;
        count(tally.of("all", ""), wasMet, isMet);
        count(tally.of("age_band", AgeBands.names().get(AgeBands.of(part, assessment))), wasMet, isMet);
        count(tally.of("sex", SEXES.get(part.sex(assessment))), wasMet, isMet);
        for (int column = 0; column < CohortReader.groups().size(); column++) {
            int group = part.group(assessment, column);
            if (group != CohortPart.NOT_KNOWN) {
                count(tally.of(CohortReader.groups().get(column), Integer.toString(group)), wasMet, isMet);
            }
        }
        int cancer = part.daysToCancer(assessment);
        result.outcomes.add(OutcomeTally.Of.ALL, cancer);
        if (wasMet) {
            result.outcomes.add(OutcomeTally.Of.FROM, cancer);
        }
        if (isMet) {
            result.outcomes.add(OutcomeTally.Of.TO, cancer);
        }
        if (wasMet != isMet) {
            result.outcomes.add(isMet ? OutcomeTally.Of.GAINED : OutcomeTally.Of.LOST, cancer);
        }
    }

    private static void count(Counts counts, boolean wasMet, boolean isMet) {
        counts.assessments++;
        counts.metFrom += wasMet ? 1 : 0;
        counts.metTo += isMet ? 1 : 0;
        counts.gained += isMet && !wasMet ? 1 : 0;
        counts.lost += wasMet && !isMet ? 1 : 0;
    }

    private static void criteria(
            String breakdown,
            RuleReader side,
            VerdictPlanes planes,
            long[] metFrom,
            long[] metTo,
            ComparisonTally tally) {
        for (int criterion = 0; criterion < side.criteria(); criterion++) {
            if (side.counts(criterion)) {
                Counts counts = tally.of(breakdown, side.name(criterion));
                for (int word = 0; word < metFrom.length; word++) {
                    long met = planes.met(criterion, word);
                    counts.assessments += Long.bitCount(met);
                    counts.metFrom += Long.bitCount(met & metFrom[word]);
                    counts.metTo += Long.bitCount(met & metTo[word]);
                    counts.gained += Long.bitCount(met & metTo[word] & ~metFrom[word]);
                    counts.lost += Long.bitCount(met & metFrom[word] & ~metTo[word]);
                }
            }
        }
    }

    private void list(CohortPart part, int assessment, boolean isMet, RowBuffer changes) {
        SetChange change = explained.compare(part.block().presentation(assessment), reading);
        SetChange.Kind kind = isMet ? SetChange.Kind.GAINED : SetChange.Kind.LOST;
        if (change.kind() != kind) {
            throw new ReadersDisagree("a comparison", kind.name(), change.kind().name());
        }
        changes.row(
                part.id(assessment),
                kind.name(),
                String.join(";", change.metFrom()),
                String.join(";", change.metTo()),
                String.join(";", change.decidingFacts()));
    }
}
