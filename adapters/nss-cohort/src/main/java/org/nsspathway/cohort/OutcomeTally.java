package org.nsspathway.cohort;

/** How many assessments, of all and of those that some rules meet, were followed by a cancer within some months. */
final class OutcomeTally {
    /** Whom a row of outcomes speaks of. */
    enum Of {
        ALL,
        FROM,
        TO,
        GAINED,
        LOST
    }

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final long[] assessments = new long[Of.values().length];
    private final long[][] cancers;
    private final int[] days;

    OutcomeTally(java.util.List<Integer> months) {
        this.days =
                months.stream().mapToInt(each -> (int) (each * DAYS_A_MONTH)).toArray();
        this.cancers = new long[Of.values().length][days.length];
    }

    /** Counts an assessment; the days to a cancer are below 0 where there is none. */
    @SuppressWarnings("EnumOrdinal") // a place in an array, never stored
    void add(Of whom, int daysToCancer) {
        assessments[whom.ordinal()]++;
        for (int i = 0; i < days.length; i++) {
            if (daysToCancer >= 0 && daysToCancer <= days[i]) {
                cancers[whom.ordinal()][i]++;
            }
        }
    }

    void add(OutcomeTally other) {
        for (int whom = 0; whom < assessments.length; whom++) {
            assessments[whom] += other.assessments[whom];
            for (int i = 0; i < days.length; i++) {
                cancers[whom][i] += other.cancers[whom][i];
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    long assessments(Of whom) {
        return assessments[whom.ordinal()];
    }

    @SuppressWarnings("EnumOrdinal")
    long cancers(Of whom, int month) {
        return cancers[whom.ordinal()][month];
    }
}
