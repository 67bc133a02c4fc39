package org.nsspathway.cohort.generate;

import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.generate.Recipe.Kind;

/** Writes down what became of a synthetic person: a cancer that was found, a referral and when the person was told. */
final class OutcomeMaker {
    /** How many standard deviations the upper quartile of a normal distribution lies above its mean. */
    private static final double UPPER_QUARTILE = 0.674489750196082;

    private static final int YEAR = 365;

    private final Calibration figures;
    private final TableSink sink;
    private final Draws draws;
    private final DayTexts days;
    private final double logMedian;
    private final double logSpread;

    OutcomeMaker(Calibration figures, TableSink sink, Draws draws, DayTexts days) {
        this.figures = figures;
        this.sink = sink;
        this.draws = draws;
        this.days = days;
        this.logMedian = Math.log(figures.of("cancer_days_median"));
        this.logSpread = (Math.log(figures.of("cancer_days_upper_quartile")) - logMedian) / UPPER_QUARTILE;
    }

    void make(String person, String referral, int assessed, @Nullable Kind kind) {
        String share = kind == null
                ? "cancer_share_other"
                : kind == Kind.POSITIVE ? "cancer_share_positive" : "cancer_share_near_miss";
        boolean cancer = draws.with(figures.of(share));
        if (cancer) {
            int later = kind == null
                    ? draws.between(1, YEAR)
                    : (int) Math.max(1, Math.min(2 * YEAR, Math.exp(draws.normal(logMedian, logSpread))));
            String stage = draws.with(figures.of("share_stage_4")) ? "4" : "";
            sink.row(
                    SyntheticTable.DIAGNOSES, person, days.of(assessed + later), site(), "primary", stage, "synthetic");
        }
        if (kind == Kind.POSITIVE) {
            referral(person, referral, assessed, cancer);
        }
    }

    private String site() {
        double place = draws.share();
        double upTo = figures.of("share_cancer_lung");
        if (place < upTo) {
            return "C34";
        }
        upTo += figures.of("share_cancer_blood");
        if (place < upTo) {
            return "C85";
        }
        upTo += figures.of("share_cancer_colorectal");
        if (place < upTo) {
            return "C18";
        }
        return place < upTo + figures.of("share_cancer_pancreas") ? "C25" : "C80";
    }

    private void referral(String person, String referral, int assessed, boolean cancer) {
        sink.row(SyntheticTable.REFERRALS, referral, person, days.of(assessed), "3", "03", "17");
        int told = wait(draws.share());
        int seen = draws.with(figures.of("seen_within_14_days")) ? draws.between(1, 14) : draws.between(15, 28);
        sink.row(SyntheticTable.EVENTS, referral, "first_seen", days.of(assessed + Math.min(seen, told)), "");
        sink.row(
                SyntheticTable.EVENTS,
                referral,
                cancer ? "told_cancer" : "told_not_cancer",
                days.of(assessed + told),
                "");
    }

    /** Days until the person is told, within the bands that are published. */
    private int wait(double place) {
        if (place < figures.of("told_within_14_days")) {
            return draws.between(1, 14);
        }
        if (place < figures.of("told_within_28_days")) {
            return draws.between(15, 28);
        }
        if (place < figures.of("told_within_42_days")) {
            return draws.between(29, 42);
        }
        return place < figures.of("told_within_62_days")
                ? draws.between(43, 62)
                : draws.between(63, figures.days("longest_wait_days"));
    }
}
