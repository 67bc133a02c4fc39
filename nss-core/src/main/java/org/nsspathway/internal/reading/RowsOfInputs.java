package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.DatedResults;

/** One person's results of a derivation's inputs. */
final class RowsOfInputs implements DatedResults {
    private final LocalDate assessedOn;
    private final List<List<TestResult>> inputs = new ArrayList<>();
    private final int[] validDays;

    RowsOfInputs(PersonRows rows, List<String> tests, ResultWindows windows) {
        this.assessedOn = rows.presentation().assessedOn();
        this.validDays = new int[tests.size()];
        for (int input = 0; input < validDays.length; input++) {
            List<TestResult> numbers = new ArrayList<>();
            for (TestResult each : rows.done(tests.get(input))) {
                if (each.value().isPresent()) {
                    numbers.add(each);
                }
            }
            numbers.sort(Comparator.comparing(each -> date(each).earliest()));
            inputs.add(numbers);
            validDays[input] = rows.validDays(tests.get(input), windows);
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

    private DateInterval date(int input, int row) {
        return date(inputs.get(input).get(row));
    }

    private DateInterval date(TestResult result) {
        return result.takenOn().orElseGet(() -> DateInterval.on(assessedOn));
    }

    @Override
    public long earliestDay(int input, int row) {
        return date(input, row).earliest().toEpochDay();
    }

    @Override
    public long latestDay(int input, int row) {
        return date(input, row).latest().toEpochDay();
    }

    private NumberInterval value(int input, int row) {
        return inputs.get(input).get(row).value().orElseThrow();
    }

    @Override
    public long lowMillionths(int input, int row) {
        return value(input, row).lowMillionths();
    }

    @Override
    public long highMillionths(int input, int row) {
        return value(input, row).highMillionths();
    }

    @Override
    public boolean valid(int input, int row) {
        return assessedOn.toEpochDay() - earliestDay(input, row) <= validDays[input];
    }
}
