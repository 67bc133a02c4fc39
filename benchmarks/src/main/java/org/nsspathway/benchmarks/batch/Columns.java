package org.nsspathway.benchmarks.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The six core criteria as a programmer writes them who knows that a million people are to be read: packed columns in the
 * order of people, look-up tables in place of conditions, thresholds in Java. Two-valued: a person meets a criterion or
 * does not; what is unknown is a no.
 *
 * <p>Two loops: {@link #tables}, person by person, and {@link #skipping}, which looks for the few rows that matter among
 * results eight at a time.
 */
final class Columns implements Cohort.Sink {
    static final int WEIGHT = 1;
    static final int CONSTITUTIONAL = 2;
    static final int ABDOMINAL = 4;
    static final int PAIN = 8;
    static final int GUT = 16;
    static final int IMAGE = 32;
    static final int CANDIDATE = 64;

    private static final int TERM_BITS = 4;
    private static final int CODES = 1 << (TERM_BITS + 8);
    private static final int FOUR_WEEKS = 28;
    private static final int VALID_DAYS = 90;
    /** Codes of things shown are above those of tests. */
    private static final int SHOWN = 0x40;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** By code of a symptom, and whether it has lasted four weeks. */
    private static final byte[] SYMPTOMS = symptoms();

    private int people;
    private int symptoms;
    private int weights;
    private int others;
    private short[] assessedOn = new short[64];
    private byte[] gut = new byte[64];
    private int[] symptomsFrom = new int[65];
    private int[] weightsFrom = new int[65];
    private int[] othersFrom = new int[65];
    private short[] symptomCode = new short[64];
    private short[] symptomDay = new short[64];
    private short[] weightDay = new short[64];
    private short[] weightTenths = new short[64];
    private byte[] otherCode = new byte[64];
    private short[] otherDay = new short[64];
    private int[] otherTenths = new int[64];

    private static byte[] symptoms() {
        byte[] table = new byte[2 * CODES];
        for (int code = 0; code < CODES; code++) {
            for (int four = 0; four < 2; four++) {
                table[code + four * CODES] = (byte) symptom(code & 15, code >> TERM_BITS, four == 1);
            }
        }
        return table;
    }

    static int symptom(int term, int flags, boolean fourWeeks) {
        boolean unexplained = (flags & Cohort.UNEXPLAINED) != 0;
        boolean soon = fourWeeks || (flags & Cohort.CONCERN) != 0;
        if ((flags & Cohort.NEW) == 0) {
            return 0;
        }
        if (term == Cohort.WEIGHT_LOSS) {
            boolean asked = unexplained && (flags & Cohort.UNINTENDED) != 0;
            return !asked ? 0 : (flags & Cohort.STRONG_SUSPICION) != 0 ? WEIGHT : CANDIDATE;
        }
        if (term < Cohort.ABDOMINAL_PAIN) {
            return unexplained && soon ? CONSTITUTIONAL : 0;
        }
        if (term == Cohort.ABDOMINAL_PAIN) {
            return unexplained && soon && (flags & Cohort.VAGUE) != 0 ? ABDOMINAL : 0;
        }
        boolean odd = (flags & (Cohort.UNEXPLAINED | Cohort.UNEXPECTED | Cohort.PROGRESSIVE)) != 0;
        return term <= Cohort.BONE_PAIN && fourWeeks && odd ? PAIN : 0;
    }

    @Override
    public void person(int day, int birthDay, boolean female, int concern) {
        if (people == gut.length) {
            int room = 2 * people;
            assessedOn = Arrays.copyOf(assessedOn, room);
            gut = Arrays.copyOf(gut, room);
            symptomsFrom = Arrays.copyOf(symptomsFrom, room + 1);
            weightsFrom = Arrays.copyOf(weightsFrom, room + 1);
            othersFrom = Arrays.copyOf(othersFrom, room + 1);
        }
        assessedOn[people] = (short) (day - Cohort.FIRST_DAY);
        gut[people] = (byte) (concern == 2 ? 1 : 0);
        people++;
        ends();
    }

    private void ends() {
        symptomsFrom[people] = symptoms;
        weightsFrom[people] = weights;
        othersFrom[people] = others;
    }

    @Override
    public void symptom(int term, int flags, int onsetDay, int recordedDay) {
        if (symptoms == symptomCode.length) {
            symptomCode = Arrays.copyOf(symptomCode, 2 * symptoms);
            symptomDay = Arrays.copyOf(symptomDay, 2 * symptoms);
        }
        symptomCode[symptoms] = (short) (term | (flags << TERM_BITS));
        symptomDay[symptoms++] = (short) (onsetDay - Cohort.FIRST_DAY);
        ends();
    }

    @Override
    public void weight(int day, int tenths) {
        if (weights == weightDay.length) {
            weightDay = Arrays.copyOf(weightDay, 2 * weights);
            weightTenths = Arrays.copyOf(weightTenths, 2 * weights);
        }
        weightDay[weights] = (short) (day - Cohort.FIRST_DAY);
        weightTenths[weights++] = (short) tenths;
        ends();
    }

    @Override
    public void result(int test, int day, int tenths, boolean withRange) {
        other(test, day, tenths);
    }

    @Override
    public void shown(int what, int day) {
        other(SHOWN | what, day, 0);
    }

    private void other(int code, int day, int tenths) {
        if (others == otherCode.length) {
            otherCode = Arrays.copyOf(otherCode, 2 * others);
            otherDay = Arrays.copyOf(otherDay, 2 * others);
            otherTenths = Arrays.copyOf(otherTenths, 2 * others);
        }
        otherCode[others] = (byte) code;
        otherDay[others] = (short) (day - Cohort.FIRST_DAY);
        otherTenths[others++] = tenths;
        ends();
    }

    int people() {
        return people;
    }

    long bytes() {
        return 15L * people + 4L * symptoms + 4L * weights + 7L * others;
    }

    /** Person by person. */
    void tables(int from, int to, byte[] out) {
        for (int i = from; i < to; i++) {
            int met = symptoms(i);
            int shown = 0;
            for (int row = othersFrom[i]; row < othersFrom[i + 1]; row++) {
                int code = otherCode[row];
                shown |= code >= SHOWN ? 1 << (code & 3) : 0;
            }
            met |= shown == 1 ? IMAGE : 0;
            out[i] = (byte) (met & (CANDIDATE - 1));
        }
    }

    private int symptoms(int i) {
        int met = gut[i] * GUT;
        int day = assessedOn[i];
        for (int row = symptomsFrom[i]; row < symptomsFrom[i + 1]; row++) {
            int four = ~(day - symptomDay[row] - FOUR_WEEKS) >>> 31;
            met |= SYMPTOMS[(symptomCode[row] & (CODES - 1)) + four * CODES];
        }
        if ((met & (CANDIDATE | WEIGHT)) == CANDIDATE && hasLostWeight(i, day)) {
            met |= WEIGHT;
        }
        return met;
    }

    /** Symptoms person by person; then all other rows, eight at a time, for the few that are no laboratory results. */
    void skipping(int from, int to, byte[] out) {
        for (int i = from; i < to; i++) {
            out[i] = (byte) (symptoms(i) & (CANDIDATE - 1));
        }
        int row = othersFrom[from];
        int end = othersFrom[to];
        int i = from;
        while (row < end) {
            if (row + 8 <= end && ((long) LONG.get(otherCode, row) & 0x4040_4040_4040_4040L) == 0) {
                row += 8;
                continue;
            }
            int stop = Math.min(end, row + 8);
            for (; row < stop; row++) {
                if (otherCode[row] >= SHOWN) {
                    while (othersFrom[i + 1] <= row) {
                        i++;
                    }
                    out[i] = (byte) (out[i] | (shown(i) == 1 ? IMAGE : 0));
                }
            }
        }
    }

    private int shown(int i) {
        int shown = 0;
        for (int row = othersFrom[i]; row < othersFrom[i + 1]; row++) {
            int code = otherCode[row];
            shown |= code >= SHOWN ? 1 << (code & 3) : 0;
        }
        return shown;
    }

    /** More than five per cent below the highest weight of the three calendar months before the newest valid one. */
    private boolean hasLostWeight(int i, int day) {
        int end = Integer.MIN_VALUE;
        int last = 0;
        for (int row = weightsFrom[i]; row < weightsFrom[i + 1]; row++) {
            int on = weightDay[row];
            boolean newer = on > end || (on == end && weightTenths[row] > last);
            if (day - on <= VALID_DAYS && newer) {
                end = on;
                last = weightTenths[row];
            }
        }
        if (end == Integer.MIN_VALUE) {
            return false;
        }
        int start = (int) LocalDate.ofEpochDay(end + Cohort.FIRST_DAY)
                        .minusMonths(3)
                        .toEpochDay()
                - Cohort.FIRST_DAY;
        for (int row = weightsFrom[i]; row < weightsFrom[i + 1]; row++) {
            int before = weightTenths[row];
            if (weightDay[row] < end && weightDay[row] >= start && (before - last) * 1000 > 50 * before) {
                return true;
            }
        }
        return false;
    }
}
