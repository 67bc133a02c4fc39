package org.nsspathway.benchmarks.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six core criteria over plain objects, with the obvious {@code if}s: contender 1, and 1e, which makes an object that
 * says by which row each criterion is met.
 */
final class Patients implements Cohort.Sink {
    private static final int FOUR_WEEKS = 28;
    private static final int VALID_DAYS = 90;

    private final List<Patient> patients = new ArrayList<>();
    private Patient last = new Patient(0, false);

    private record Told(int term, int flags, int onsetDay) {}

    private record Weight(int day, int tenths) {}

    private record Result(int test, int day, int tenths) {}

    private static final class Patient {
        private final int day;
        private final boolean reasoned;
        private final List<Told> symptoms = new ArrayList<>(4);
        private final List<Weight> weights = new ArrayList<>(4);
        private final List<Result> results = new ArrayList<>(8);
        private final List<Integer> shown = new ArrayList<>(0);

        private Patient(int day, boolean reasoned) {
            this.day = day;
            this.reasoned = reasoned;
        }
    }

    /** What the explaining loop answers: the criteria that are met as bits, and for each the row that says so. */
    record Explained(int met, List<Object> because) {}

    @Override
    public void person(int day, int birthDay, boolean female, int concern) {
        last = new Patient(day, concern == 2);
        patients.add(last);
    }

    @Override
    public void symptom(int term, int flags, int onsetDay, int recordedDay) {
        last.symptoms.add(new Told(term, flags, onsetDay));
    }

    @Override
    public void weight(int day, int tenths) {
        last.weights.add(new Weight(day, tenths));
    }

    @Override
    public void result(int test, int day, int tenths, boolean withRange) {
        last.results.add(new Result(test, day, tenths));
    }

    @Override
    public void shown(int what, int day) {
        last.shown.add(what);
    }

    void read(byte[] out) {
        for (int i = 0; i < patients.size(); i++) {
            out[i] = (byte) met(patients.get(i), null);
        }
    }

    void explain(Explained[] out) {
        for (int i = 0; i < patients.size(); i++) {
            List<Object> because = new ArrayList<>(2);
            out[i] = new Explained(met(patients.get(i), because), because);
        }
    }

    private static int met(Patient patient, @Nullable List<Object> because) {
        int met = 0;
        for (Told each : patient.symptoms) {
            int now = Columns.symptom(each.term(), each.flags(), patient.day - each.onsetDay() >= FOUR_WEEKS);
            if ((now & Columns.CANDIDATE) != 0) {
                Weight lost = weightLost(patient);
                now = lost == null ? 0 : Columns.WEIGHT;
                note(now & ~met, lost, because);
            } else {
                note(now & ~met, each, because);
            }
            met |= now;
        }
        if (patient.reasoned) {
            note(Columns.GUT, patient.day, because);
            met |= Columns.GUT;
        }
        if (patient.shown.contains(0) && patient.shown.stream().allMatch(what -> what == 0)) {
            note(Columns.IMAGE, patient.shown, because);
            met |= Columns.IMAGE;
        }
        return met;
    }

    private static void note(int met, @Nullable Object row, @Nullable List<Object> because) {
        if (met != 0 && because != null && row != null) {
            because.add(row);
        }
    }

    /** The newest valid weight, if it is more than five per cent below one of the three calendar months before. */
    private static @Nullable Weight weightLost(Patient patient) {
        Weight newest = null;
        for (Weight each : patient.weights) {
            boolean later = newest == null
                    || each.day() > newest.day()
                    || (each.day() == newest.day() && each.tenths() > newest.tenths());
            if (patient.day - each.day() <= VALID_DAYS && later) {
                newest = each;
            }
        }
        if (newest == null) {
            return null;
        }
        long start = LocalDate.ofEpochDay(newest.day()).minusMonths(3).toEpochDay();
        for (Weight each : patient.weights) {
            boolean before = each.day() < newest.day() && each.day() >= start;
            if (before && (each.tenths() - newest.tenths()) * 1000 > 50 * each.tenths()) {
                return newest;
            }
        }
        return null;
    }
}
