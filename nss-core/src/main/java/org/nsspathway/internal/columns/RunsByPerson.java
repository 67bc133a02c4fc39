package org.nsspathway.internal.columns;

/** Goes through the people of a block who have results of certain tests; each person's rows of a test are one run. */
public final class RunsByPerson {
    private final int[] tests;
    /** By test and part: where the next rows are, where the last one ends, and the run of the person at hand. */
    private final int[] at;

    private final int[] end;
    private final int[] from;
    private char[] persons = new char[0];

    public RunsByPerson(int[] tests) {
        this.tests = tests;
        this.at = new int[tests.length * ResultRows.PARTS];
        this.end = new int[at.length];
        this.from = new int[at.length];
    }

    public void start(ResultRows rows) {
        persons = rows.person;
        for (int run = 0; run < at.length; run++) {
            at[run] = rows.from(tests[run / ResultRows.PARTS], run % ResultRows.PARTS);
            end[run] = rows.to(tests[run / ResultRows.PARTS], run % ResultRows.PARTS);
        }
    }

    /** The next person who has rows, in the order of the block; negative after the last. */
    public int next() {
        int person = Integer.MAX_VALUE;
        for (int run = 0; run < at.length; run++) {
            if (at[run] < end[run]) {
                person = Math.min(person, persons[at[run]]);
            }
        }
        if (person == Integer.MAX_VALUE) {
            return -1;
        }
        for (int run = 0; run < at.length; run++) {
            int row = at[run];
            from[run] = row;
            while (row < end[run] && persons[row] == person) {
                row++;
            }
            at[run] = row;
        }
        return person;
    }

    public int runs() {
        return at.length;
    }

    /** Which of the tests a run is of. */
    public int input(int run) {
        return run / ResultRows.PARTS;
    }

    public int test(int run) {
        return tests[run / ResultRows.PARTS];
    }

    public int from(int run) {
        return from[run];
    }

    public int to(int run) {
        return at[run];
    }
}
