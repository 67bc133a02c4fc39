package org.nsspathway.internal.pass;

import java.util.Arrays;
import java.util.List;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.PeopleRows;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.columns.ResultStage;
import org.nsspathway.internal.columns.RunsByPerson;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.internal.columns.ToldStage;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.Program;
import org.nsspathway.internal.plan.Spans;
import org.nsspathway.presentation.TimeSpan;

/** Days with results of the people of a block as people of blocks of their own, and what a program answers of each. */
final class DaysBlock {
    private static final int MOST = Block.USUAL_PEOPLE;

    private final Codes codes;
    private final ProgramRunner runner;
    private final RunsByPerson ofDays;
    private final RunsByPerson read;
    private final Spans window;
    private final ResultStage stage = new ResultStage();
    private final int[] owner = new int[MOST];
    private final Need need;
    private int size;
    /** The days of the person at hand, in days before the assessment. */
    private int[] agos = new int[16];

    private int found;

    /** Takes the answer of one day of a person. */
    @FunctionalInterface
    interface EachDay {
        void answer(int person, boolean met, boolean notMet);
    }

    DaysBlock(Program ofADay, Codes codes, int[] testsOfDays, int[] testsRead, TimeSpan window, Need need) {
        this.need = need;
        this.codes = codes;
        this.runner = new ProgramRunner(ofADay, codes);
        this.ofDays = new RunsByPerson(testsOfDays);
        this.read = new RunsByPerson(testsRead);
        this.window = new Spans(List.of(window));
    }

    void read(Block block, EachDay each) {
        ResultRows rows = block.results();
        window.start(block.peopleRows().assessedOn);
        ofDays.start(rows);
        read.start(rows);
        size = 0;
        stage.clear();
        int reading = read.next();
        for (int person = ofDays.next(); person >= 0; person = ofDays.next()) {
            found = 0;
            if (need.of(person)) {
                findDays(block, person);
            }
            while (reading >= 0 && reading < person) {
                reading = read.next();
            }
            for (int done = 0; done < found; ) {
                if (size == MOST) {
                    flush(block, each);
                }
                int some = Math.min(found - done, MOST - size);
                if (reading == person) {
                    addRows(block, done, done + some);
                }
                Arrays.fill(owner, size, size + some, person);
                size += some;
                done += some;
            }
        }
        flush(block, each);
    }

    private void findDays(Block block, int person) {
        int back = window.daysBack(0)[person];
        for (int run = 0; run < ofDays.runs(); run++) {
            for (int row = ofDays.from(run); row < ofDays.to(run); row++) {
                int ago = dayAgo(block, ofDays.test(run), row);
                if (ago >= 0 && ago <= back && index(ago) < 0) {
                    if (found == agos.length) {
                        agos = Arrays.copyOf(agos, 2 * found);
                    }
                    agos[found++] = ago;
                }
            }
        }
    }

    private int index(int ago) {
        for (int each = 0; each < found; each++) {
            if (agos[each] == ago) {
                return each;
            }
        }
        return -1;
    }

    /** How many days before the assessment a done result was taken; negative where no one day is known. */
    private int dayAgo(Block block, int test, int row) {
        ResultRows rows = block.results();
        ResultContent says = codes.results(test).value(rows.content[row]);
        int day = block.peopleRows().assessedOn[rows.person[row]];
        boolean oneDay = says.taken() && rows.earliest(row, says, day) == rows.latest(row, says, day);
        return says.isDone() && oneDay ? day - rows.earliest(row, says, day) : -1;
    }

    /** Rows of some days, day by day, as a stage takes people. */
    private void addRows(Block block, int fromDay, int toDay) {
        for (int day = fromDay; day < toDay; day++) {
            for (int run = 0; run < read.runs(); run++) {
                for (int row = read.from(run); row < read.to(run); row++) {
                    if (dayAgo(block, read.test(run), row) == agos[day]) {
                        add(block.results(), read.test(run), row, size + day - fromDay);
                    }
                }
            }
        }
    }

    private void add(ResultRows rows, int test, int row, int day) {
        ResultContent says = codes.results(test).value(rows.content[row]);
        int number = says.wide() ? wide(rows, rows.number[row]) : rows.number[row];
        int kind = says.wide() ? ResultStage.WIDE : says.over() != null ? ResultStage.STATED : ResultStage.DONE;
        stage.add(day, test, kind, rows.content[row], rows.ago[row], number);
    }

    private int wide(ResultRows rows, int row) {
        ResultRows.Wide wide = rows.wide;
        return stage.wide(wide.earliest[row], wide.latest[row], wide.low[row], wide.high[row], wide.open[row]);
    }

    private void flush(Block block, EachDay each) {
        if (size == 0) {
            return;
        }
        PeopleRows people = block.peopleRows().repeated(owner, size);
        int facts = codes.facts().size();
        ToldRows nothingTold = new ToldStage().build(facts, people.assessedOn);
        runner.read(new Block(codes, people, nothingTold, stage.build(facts, people.assessedOn)));
        for (int day = 0; day < size; day++) {
            each.answer(owner[day], runner.isMet(0, day), runner.isNotMet(0, day));
        }
        size = 0;
        stage.clear();
    }
}
