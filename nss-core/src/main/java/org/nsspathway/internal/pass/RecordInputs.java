package org.nsspathway.internal.pass;

import java.util.Arrays;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.internal.columns.LongColumn;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.RecordContents;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.DerivedNumber;
import org.nsspathway.vocabulary.Fact;

/**
 * All records of the kinds of a symptom, current or not, as an input: problem by problem and day by day. A problem that was
 * later recorded as explained or as gone begins anew. What is counted in them is all there was only where the record is
 * complete and dates what it holds; else at least so much.
 */
final class RecordInputs implements InputRows {
    private static final long MILLION = 1_000_000;
    /** A record as one number: its problem, its day, and two bits. */
    private static final int DAY_SHIFT = 2;

    private static final int PROBLEM_SHIFT = 34;
    private static final long UNEXPLAINED = 1;
    private static final long CLOSES = 2;
    /** Days are counted from here, so that none is negative. */
    private static final int FIRST_DAY = Block.FIRST_DAY;

    private final boolean isComplete;
    private final RecordContents[] contents;
    /** The problem that rows of a fact are records of; negative where they do not count. */
    private final int[] problem;

    private final LongColumn records = new LongColumn();
    private final IntColumn next = new IntColumn();
    private int[] first = new int[0];
    private long[] own = new long[8];
    private boolean[] dated = new boolean[0];
    private int[] assessedOn = new int[0];
    private ToldRows rows;
    private boolean isRead;
    private int people;
    private int person;

    RecordInputs(Rules rules, Codes codes, String wider) {
        this.isComplete = rules.isComplete();
        this.rows = Block.empty(codes).told();
        int facts = codes.facts().size();
        this.contents = new RecordContents[facts];
        this.problem = new int[facts];
        for (int number = 0; number < facts; number++) {
            Fact fact = codes.facts().get(number);
            String base = Abbreviation.of(fact).base();
            boolean counts = base.equals(wider)
                    || rules.vocabulary().widerThan(base).stream()
                            .anyMatch(parent -> parent.fact().equals(wider));
            problem[number] = counts ? codes.fact(base) : -1;
            contents[number] = new RecordContents(rules, codes, number);
        }
    }

    @Override
    public void start(Block block) {
        people = block.people();
        person = 0;
        assessedOn = block.peopleRows().assessedOn;
        if (first.length < people) {
            first = new int[people];
            dated = new boolean[people];
        }
        rows = block.told();
        isRead = false;
    }

    /** Reads the rows of those of whom it matters, who may be few. */
    private void read(Need need) {
        Arrays.fill(first, 0, people, -1);
        Arrays.fill(dated, 0, people, false);
        records.clear();
        next.clear();
        for (int fact = 0; fact < problem.length; fact++) {
            int from = rows.from(fact, ToldRows.PLAIN);
            int to = rows.to(fact, ToldRows.ABSENT);
            if (from < to) {
                contents[fact].refresh();
                for (int row = from; row < to; row++) {
                    if (need.of(rows.person[row])) {
                        add(rows, fact, row);
                    }
                }
            }
        }
        isRead = true;
    }

    private void add(ToldRows rows, int fact, int row) {
        int says = contents[fact].of(rows.content[row]);
        int whose = rows.person[row];
        dated[whose] |= (says & RecordContents.DATED) != 0;
        if (problem[fact] < 0) {
            return;
        }
        int day = assessedOn[whose] - rows.recorded[row];
        boolean gone = (says & RecordContents.ABSENT) != 0;
        if ((says & RecordContents.WIDE) != 0) {
            int wide = rows.wideRow(row);
            int on = rows.wide.recorded[wide];
            int ended = rows.wide.ended[wide];
            day = on == ToldRows.NONE ? assessedOn[whose] : on;
            gone |= ended != ToldRows.NONE && ended <= assessedOn[whose];
        }
        boolean explained = (says & RecordContents.EXPLAINED) != 0;
        boolean unexplained = (says & RecordContents.UNEXPLAINED) != 0;
        long bits = (explained || gone ? CLOSES : 0) | (unexplained && !explained && !gone ? UNEXPLAINED : 0);
        long key = ((long) problem[fact] << PROBLEM_SHIFT) | ((long) (day - FIRST_DAY) << DAY_SHIFT);
        next.add(first[whose]);
        first[whose] = next.size() - 1;
        records.add(key | bits);
    }

    @Override
    public int next(GatheredRows into, Need need) {
        if (!isRead) {
            read(need);
        }
        while (person < people) {
            int whose = person++;
            if (need.of(whose) && (first[whose] >= 0 || (isComplete && dated[whose]))) {
                into.start(assessedOn[whose]);
                gather(whose, into);
                return whose;
            }
        }
        return NOBODY;
    }

    private void gather(int whose, GatheredRows into) {
        int size = 0;
        for (int row = first[whose]; row >= 0; row = next.get(row)) {
            if (size == own.length) {
                own = Arrays.copyOf(own, 2 * size);
            }
            int at = size++;
            long record = records.get(row);
            while (at > 0 && own[at - 1] > record) {
                own[at] = own[at - 1];
                at--;
            }
            own[at] = record;
        }
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && own[to] >> PROBLEM_SHIFT == own[from] >> PROBLEM_SHIFT) {
                to++;
            }
            open(from, to, into);
            from = to;
        }
    }

    /** The records of one problem after the last day that closes it. */
    private void open(int from, int to, GatheredRows into) {
        int begin = from;
        for (int row = from; row < to; row++) {
            if ((own[row] & CLOSES) != 0) {
                begin = row + 1;
                while (begin < to && day(own[begin]) == day(own[row])) {
                    begin++;
                }
            }
        }
        for (int row = begin; row < to; row++) {
            into.add(0, day(own[row]), (own[row] >> PROBLEM_SHIFT) * MILLION, (own[row] & UNEXPLAINED) != 0);
        }
    }

    private static int day(long record) {
        return (int) (record >> DAY_SHIFT) + FIRST_DAY;
    }

    @Override
    public boolean tells(DerivedNumber number) {
        if (isComplete && dated[person - 1]) {
            return true;
        }
        long low = number.lowMillionths();
        number.set(low, number.lowOpen(), NumberInterval.WITHOUT_HIGH, true, number.day());
        return low > 0;
    }
}
