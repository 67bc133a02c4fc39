package org.nsspathway.internal.pass;

import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ExactRun;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.vocabulary.DatedResults;

/** Results of one test as the only input, straight through both parts of its rows. */
final class OneTestInputs implements InputRows {
    private final ResultInput input;
    private ResultRows rows;
    private int[] assessedOn = new int[0];
    private final ExactRun run = new ExactRun();
    private boolean isExact;
    private int row;
    private int end;

    OneTestInputs(Rules rules, Codes codes, String test) {
        this.input = new ResultInput(rules, codes, test, 0);
        this.rows = Block.empty(codes).results();
    }

    @Override
    public void start(Block block) {
        rows = block.results();
        assessedOn = block.peopleRows().assessedOn;
        row = rows.from(input.test(), ResultRows.SINGLE);
        end = rows.to(input.test(), ResultRows.SEVERAL);
        input.start();
        run.start(rows, input.factors(), input.validDays());
    }

    @Override
    public int next(GatheredRows into, Need need) {
        char[] persons = rows.person;
        char[] contents = rows.content;
        int[] factors = input.factors();
        int at = row;
        while (at < end) {
            int person = persons[at];
            int from = at;
            int least = Integer.MAX_VALUE;
            do {
                least = Math.min(least, factors[contents[at++]]);
            } while (at < end && persons[at] == person);
            if (need.of(person) && gather(from, at, least > 0, person, into)) {
                row = at;
                return person;
            }
        }
        row = at;
        return NOBODY;
    }

    /** Takes one person's rows where they stand, or puts together what counts of them; tells whether anything does. */
    private boolean gather(int from, int to, boolean exact, int person, GatheredRows into) {
        int day = assessedOn[person];
        isExact = exact;
        if (exact) {
            run.of(from, to - from, day);
            return true;
        }
        into.start(day);
        for (int each = from; each < to; each++) {
            input.add(rows, each, day, into);
        }
        return !into.isEmpty();
    }

    @Override
    public DatedResults found(GatheredRows gathered) {
        return isExact ? run : gathered;
    }
}
