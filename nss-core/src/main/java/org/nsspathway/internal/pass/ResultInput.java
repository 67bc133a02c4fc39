package org.nsspathway.internal.pass;

import java.util.Arrays;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Rules;

/** The results of one test as an input: done ones with a number. */
final class ResultInput {
    /** Not worked out yet, or to be looked at row by row. */
    private static final int UNMET = -2;

    private static final int INTERVAL = -1;
    private static final int NO_NUMBER = 0;

    private final Codes codes;
    private final int test;
    private final int input;
    private final int validDays;
    /** By content the millionths that numbers count in, where they are exact. */
    private int[] factors = new int[0];

    ResultInput(Rules rules, Codes codes, String test, int input) {
        this.codes = codes;
        this.test = codes.fact(test);
        this.input = input;
        this.validDays = rules.validDays(test);
    }

    int test() {
        return test;
    }

    /** Makes sure that all contents that there are have room. */
    void start() {
        int contents = codes.results(test).size();
        if (factors.length < contents) {
            int before = factors.length;
            factors = Arrays.copyOf(factors, Math.max(contents, 2 * before));
            Arrays.fill(factors, before, factors.length, UNMET);
        }
    }

    int validDays() {
        return validDays;
    }

    /** By content the millionths that an exact number of a done test counts in; at most 0 for all others. */
    int[] factors() {
        return factors;
    }

    /** Gathers a row of somebody who was assessed on a day. */
    void add(ResultRows rows, int row, int assessedOn, GatheredRows into) {
        int content = rows.content[row];
        int factor = factors[content];
        if (factor > NO_NUMBER) {
            int ago = rows.ago[row];
            into.add(input, assessedOn - ago, (long) rows.number[row] * factor, ago <= validDays);
        } else if (factor != NO_NUMBER) {
            meet(rows, row, assessedOn, into);
        }
    }

    private void meet(ResultRows rows, int row, int assessedOn, GatheredRows into) {
        ResultContent says = codes.results(test).value(rows.content[row]);
        boolean counts = says.isDone() && says.hasNumber();
        boolean exact = says.form() == ResultContent.Form.EXACTLY;
        factors[rows.content[row]] = !counts ? NO_NUMBER : exact ? says.factor() : INTERVAL;
        if (counts) {
            int earliest = rows.earliest(row, says, assessedOn);
            int latest = rows.latest(row, says, assessedOn);
            boolean valid = (long) assessedOn - earliest <= validDays;
            into.add(input, earliest, latest, rows.low(row, says), rows.high(row, says), valid);
        }
    }
}
