package org.nsspathway.internal.columns;

import org.nsspathway.vocabulary.DatedResults;

/** One person's results of one test, all of them exact numbers of known days, read where they stand. */
public final class ExactRun implements DatedResults {
    private char[] contents = new char[0];
    private short[] agos = new short[0];
    private int[] numbers = new int[0];
    private int[] factors = new int[0];
    private int validDays;
    private int from;
    private int count;
    private long assessedOn;

    public void start(ResultRows rows, int[] factorByContent, int daysValid) {
        contents = rows.content;
        agos = rows.ago;
        numbers = rows.number;
        factors = factorByContent;
        validDays = daysValid;
    }

    public void of(int firstRow, int rowsOfPerson, long assessedOnEpochDay) {
        from = firstRow;
        count = rowsOfPerson;
        assessedOn = assessedOnEpochDay;
    }

    @Override
    public long assessedOn() {
        return assessedOn;
    }

    @Override
    public int count(int input) {
        return count;
    }

    @Override
    public long earliestDay(int input, int row) {
        return assessedOn - agos[from + row];
    }

    @Override
    public long latestDay(int input, int row) {
        return assessedOn - agos[from + row];
    }

    @Override
    public long lowMillionths(int input, int row) {
        return (long) numbers[from + row] * factors[contents[from + row]];
    }

    @Override
    public long highMillionths(int input, int row) {
        return lowMillionths(input, row);
    }

    @Override
    public boolean valid(int input, int row) {
        return agos[from + row] <= validDays;
    }
}
