package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.DatedResults;

/**
 * One person's current instances of a derivation's inputs: the days of their onset, and as their number for how many
 * days they have been there. An instance without an onset may have been there for any time.
 */
final class RowsOfInstances implements DatedResults {
    private static final long MILLION = 1_000_000;

    private final LocalDate assessedOn;
    private final List<List<Instance>> inputs;

    RowsOfInstances(PersonRows rows, List<String> facts) {
        this.assessedOn = rows.presentation().assessedOn();
        this.inputs = new ArrayList<>(facts.size());
        for (String fact : facts) {
            inputs.add(rows.instances(fact));
        }
    }

    @Override
    public long assessedOn() {
        return assessedOn.toEpochDay();
    }

    @Override
    public int count(int input) {
        return inputs.get(input).size();
    }

    @Override
    public long earliestDay(int input, int row) {
        Onset onset = inputs.get(input).get(row).onset();
        if (onset instanceof Onset.For stated) {
            return stated.length().before(assessedOn).toEpochDay();
        }
        return onset instanceof Onset.Since since ? since.date().earliest().toEpochDay() : LocalDate.MIN.toEpochDay();
    }

    @Override
    public long latestDay(int input, int row) {
        Onset onset = inputs.get(input).get(row).onset();
        if (onset instanceof Onset.Since since) {
            DateInterval date = since.date();
            return Math.min(date.latest().toEpochDay(), assessedOn());
        }
        return onset == null ? assessedOn() : earliestDay(input, row);
    }

    @Override
    public long lowMillionths(int input, int row) {
        return inputs.get(input).get(row).onset() instanceof Onset.For stated
                ? days(stated.length())
                : (assessedOn() - latestDay(input, row)) * MILLION;
    }

    @Override
    public long highMillionths(int input, int row) {
        Onset onset = inputs.get(input).get(row).onset();
        if (onset == null) {
            return NumberInterval.WITHOUT_HIGH;
        }
        return onset instanceof Onset.For stated
                ? days(stated.length())
                : (assessedOn() - earliestDay(input, row)) * MILLION;
    }

    private static long days(TimeSpan length) {
        return length.sixteenthsOfADay() * (MILLION / 16);
    }

    @Override
    public boolean valid(int input, int row) {
        return true;
    }
}
