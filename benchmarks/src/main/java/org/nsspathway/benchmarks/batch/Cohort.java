package org.nsspathway.benchmarks.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A cohort as coded records leave it, the same for the same seed: of each person 0 to 8 symptoms (4 on average) of 16
 * terms, of which 9 matter to the six core criteria; 0 to 6 weights (3); 0 to 15 results of 20 tests (7.5), most of them
 * with the laboratory's range; now and then something an image shows. Everybody is assessed on a day of their own within
 * three years. Flags and terms are independent draws, which is harder to predict for a processor than real records are.
 *
 * <p>Person {@code i} depends on the seed and {@code i} only, so that any part can be made again.
 */
final class Cohort {
    /** Terms of symptoms; the first is weight loss, then five constitutional ones, abdominal pain, and two pains. */
    static final List<String> TERMS = List.of(
            "weight_loss",
            "appetite_loss",
            "fatigue",
            "nausea",
            "malaise",
            "bloating",
            "abdominal_pain",
            "pain",
            "bone_pain",
            "cough",
            "haemoptysis",
            "dysphagia",
            "night_sweats",
            "fever",
            "rectal_bleeding",
            "change_in_bowel_habit");

    static final int WEIGHT_LOSS = 0;
    static final int ABDOMINAL_PAIN = 6;
    static final int PAIN = 7;
    static final int BONE_PAIN = 8;

    static final int NEW = 1;
    static final int UNEXPLAINED = 2;
    static final int UNINTENDED = 4;
    static final int UNEXPECTED = 8;
    static final int PROGRESSIVE = 16;
    static final int STRONG_SUSPICION = 32;
    static final int CONCERN = 64;
    static final int VAGUE = 128;

    static final List<String> TESTS = List.of(
            "fit_ug_g",
            "haemoglobin_g_l",
            "platelets_10_9_l",
            "white_cells_10_9_l",
            "crp_mg_l",
            "esr_mm_h",
            "sodium_mmol_l",
            "potassium_mmol_l",
            "creatinine_umol_l",
            "egfr_ml_min",
            "alt_u_l",
            "alp_u_l",
            "bilirubin_umol_l",
            "albumin_g_l",
            "calcium_mmol_l",
            "tsh_mu_l",
            "hba1c_mmol_mol",
            "ca125_iu_ml",
            "psa_ug_l",
            "ferritin_ug_l");
    /** Lower and upper limit of normal of each test, in tenths. */
    static final int[][] RANGES = {
        {0, 100},
        {1150, 1650},
        {1500, 4000},
        {40, 110},
        {0, 50},
        {0, 200},
        {1330, 1460},
        {35, 53},
        {450, 900},
        {600, 1200},
        {0, 400},
        {300, 1300},
        {0, 210},
        {350, 500},
        {22, 26},
        {3, 42},
        {200, 420},
        {0, 350},
        {0, 40},
        {150, 3000}
    };

    /** What an image may show, and that somebody needs to be admitted. */
    static final List<String> SHOWN = List.of(
            "imaging_suggests_cancer",
            "imaging_suggests_cancer_site",
            "imaging_metastases_unknown_primary",
            "needs_admission");

    static final int FIRST_DAY = (int) LocalDate.of(2023, 1, 1).toEpochDay();
    static final int DAYS = 1096;

    private static final long SEED = 20_240_607;

    private Cohort() {}

    /** Takes the people, row by row. */
    interface Sink {
        void person(int day, int birthDay, boolean female, int concern);

        void symptom(int term, int flags, int onsetDay, int recordedDay);

        void weight(int day, int tenths);

        void result(int test, int day, int tenths, boolean withRange);

        void shown(int what, int day);
    }

    static void generate(int from, int to, Sink sink) {
        for (int i = from; i < to; i++) {
            person(i, sink);
        }
    }

    private static void person(int i, Sink sink) {
        SplittableRandom random = new SplittableRandom(SEED + i * 0xBF58_476D_1CE4_E5B9L);
        int day = FIRST_DAY + random.nextInt(DAYS);
        int birth = day - 365 * (18 + random.nextInt(75)) - random.nextInt(365);
        boolean female = random.nextInt(2) == 0;
        int concern = random.nextInt(12);
        sink.person(day, birth, female, concern == 0 ? 2 : concern == 1 ? 1 : 0);
        symptoms(random, day, sink);
        weights(random, day, sink);
        for (int n = random.nextInt(16); n > 0; n--) {
            int test = random.nextInt(TESTS.size());
            int[] range = RANGES[test];
            int taken = day - random.nextInt(400);
            int wide = range[1] - range[0];
            int tenths = Math.max(1, range[0] - wide / 4 + random.nextInt(Math.max(2, 2 * wide)));
            sink.result(test, taken, tenths, random.nextInt(10) < 7);
        }
        if (random.nextInt(10) == 0) {
            for (int n = 1 + random.nextInt(2); n > 0; n--) {
                sink.shown(random.nextInt(5) < 3 ? 0 : random.nextInt(SHOWN.size()), day - random.nextInt(200));
            }
        }
    }

    private static void symptoms(SplittableRandom random, int day, Sink sink) {
        for (int n = random.nextInt(9); n > 0; n--) {
            int flags = 0;
            flags |= random.nextInt(10) < 4 ? NEW : 0;
            flags |= random.nextInt(10) < 4 ? UNEXPLAINED : 0;
            flags |= random.nextInt(10) < 6 ? UNINTENDED : 0;
            flags |= random.nextInt(10) < 2 ? UNEXPECTED : 0;
            flags |= random.nextInt(10) < 2 ? PROGRESSIVE : 0;
            flags |= random.nextInt(10) < 1 ? STRONG_SUSPICION : 0;
            flags |= random.nextInt(20) < 1 ? CONCERN : 0;
            flags |= random.nextInt(2) < 1 ? VAGUE : 0;
            int ago = random.nextInt(110);
            sink.symptom(random.nextInt(TERMS.size()), flags, day - ago, day - random.nextInt(ago + 1));
        }
    }

    private static void weights(SplittableRandom random, int day, Sink sink) {
        int number = random.nextInt(7);
        int on = day - 40 * number + random.nextInt(30);
        int tenths = 450 + random.nextInt(600);
        for (int n = 0; n < number; n++) {
            sink.weight(Math.min(day, on), tenths);
            on += 10 + random.nextInt(45);
            tenths += (random.nextInt(3) == 0 ? -1 : 1) * random.nextInt(Math.max(1, tenths / 15));
        }
    }
}
