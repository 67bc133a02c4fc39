package org.nsspathway.benchmarks.batch;

/** Leaves a person in so many as the cohort has them; of all others, weights and results within their ranges only. */
final class MostlyWell implements Cohort.Sink {
    private final Cohort.Sink sink;
    private final int oneIn;
    private int people;

    MostlyWell(Cohort.Sink sink, int oneIn) {
        this.sink = sink;
        this.oneIn = oneIn;
    }

    private boolean unwell() {
        return people % oneIn == 0;
    }

    @Override
    public void person(int day, int birthDay, boolean female, int concern) {
        people++;
        sink.person(day, birthDay, female, unwell() ? concern : 0);
    }

    @Override
    public void symptom(int term, int flags, int onsetDay, int recordedDay) {
        if (unwell()) {
            sink.symptom(term, flags, onsetDay, recordedDay);
        }
    }

    @Override
    public void weight(int day, int tenths) {
        sink.weight(day, tenths);
    }

    @Override
    public void result(int test, int day, int tenths, boolean withRange) {
        boolean within = tenths >= Cohort.RANGES[test][0] && tenths <= Cohort.RANGES[test][1];
        if (unwell() || within) {
            sink.result(test, day, tenths, withRange);
        }
    }

    @Override
    public void shown(int what, int day) {
        if (unwell()) {
            sink.shown(what, day);
        }
    }
}
