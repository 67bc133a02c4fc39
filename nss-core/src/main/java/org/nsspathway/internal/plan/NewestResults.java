package org.nsspathway.internal.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/**
 * The newest valid results of one test of one person: usually one, several where dates leave open which is the newest.
 * Filled again for every person who needs it.
 */
public final class NewestResults {
    private final Codes codes;
    private final Span number = new Span();
    private final Span change = new Span();
    private ResultContent[] contents = new ResultContent[4];
    private long[] low = new long[4];
    private long[] high = new long[4];
    private boolean[] lowOpen = new boolean[4];
    private boolean[] highOpen = new boolean[4];
    private int size;
    private long assessedOn;

    public NewestResults(Codes codes) {
        this.codes = codes;
    }

    public void start(long assessedOnEpochDay) {
        size = 0;
        assessedOn = assessedOnEpochDay;
    }

    public void add(ResultContent says, long lowEnd, boolean lowIsOpen, long highEnd, boolean highIsOpen) {
        if (size == contents.length) {
            contents = Arrays.copyOf(contents, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
            lowOpen = Arrays.copyOf(lowOpen, 2 * size);
            highOpen = Arrays.copyOf(highOpen, 2 * size);
        }
        contents[size] = says;
        low[size] = lowEnd;
        lowOpen[size] = lowIsOpen;
        high[size] = highEnd;
        highOpen[size] = highIsOpen;
        size++;
    }

    /** Adds a row of a block. */
    public void add(ResultRows rows, int row, ResultContent says) {
        add(says, rows.low(row, says), rows.lowOpen(row, says), rows.high(row, says), rows.highOpen(row, says));
    }

    public int size() {
        return size;
    }

    ResultContent content(int each) {
        return contents[each];
    }

    @Nullable
    String finding(int each) {
        return codes.nameOfCode(contents[each].finding());
    }

    boolean allHaveNumbers() {
        for (int each = 0; each < size; each++) {
            if (!contents[each].hasNumber()) {
                return false;
            }
        }
        return true;
    }

    /** One result's number; to be read before the next one is asked for. */
    Span number(int each) {
        return number.set(low[each], lowOpen[each], high[each], highOpen[each]);
    }

    /** The smallest interval that holds all of them; to be read before the next one is asked for. */
    Span span() {
        number(0);
        for (int each = 1; each < size; each++) {
            number.reach(low[each], lowOpen[each], high[each], highOpen[each]);
        }
        return number;
    }

    /**
     * The changes that are stated over a time not longer than the window, together; a change over much less than the
     * window is a lower bound. Null where none is stated.
     */
    @Nullable
    Span changeWithin(TimeSpan window, double fullShare) {
        long asked = assessedOn - window.epochDayBefore(assessedOn);
        boolean found = false;
        for (int each = 0; each < size; each++) {
            TimeSpan over = contents[each].over();
            long covered = over == null ? Long.MAX_VALUE : assessedOn - over.epochDayBefore(assessedOn);
            if (covered <= asked && contents[each].hasNumber()) {
                boolean whole = covered >= fullShare * asked;
                long top = whole ? high[each] : NumberInterval.WITHOUT_HIGH;
                boolean topOpen = !whole || highOpen[each];
                if (found) {
                    change.reach(low[each], lowOpen[each], top, topOpen);
                } else {
                    change.set(low[each], lowOpen[each], top, topOpen);
                }
                found = true;
            }
        }
        return found ? change : null;
    }
}
