package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.presentation.TimeSpan;

/** Random conditions over the small rules, of every kind, up to eight deep. */
final class RandomConditions {
    static final int DEEPEST = 8;
    private static final List<String> SPANS = List.of("0d", "13d", "4w", "28d", "1mo", "3mo", "1y");
    private static final List<String> ATOMS = List.of(
            "TRUE",
            "cough",
            "fatigue",
            "lump",
            "pain",
            "back_pain",
            "lumbar_pain",
            "bone_pain",
            "any_symptom",
            "unexplained_cough",
            "weight_loss",
            "pregnant",
            "past_cancer",
            "past_cancer = breast",
            "past_cancer = lung",
            "infection_excluded",
            "gut_feeling",
            "gut_feeling_reasons",
            "imaging_suggests_cancer",
            "imaging_suggests_cancer_site",
            "imaging_suggests_cancer_site = lung",
            "cxr_suggests_lung_cancer",
            "chest_x_ray = normal",
            "chest_x_ray = abnormal",
            "liver_tests = normal",
            "liver_tests = abnormal",
            "fit_ug_g = awaited",
            "fit_not_returned",
            "platelets = high",
            "platelets = normal",
            "thrombocytosis",
            "anaemia",
            "haemoglobin = low",
            "sex = female",
            "sex = male",
            "has_ovary",
            "has_prostate",
            "setting = emergency",
            "FIRES(F1)",
            "FIRES(F2)",
            "FIRES(F3)",
            "any_of(fatigue, cough)[new, unexplained, duration >= 4w OR progressive]",
            "weight_loss[new, unexplained, unintended] AND weight_loss_percent(3mo) > 5",
            "pain[new, unexplained OR progressive, duration >= 4w]",
            "imaging_suggests_cancer AND NOT pregnant AND NOT imaging_suggests_cancer_site",
            "diabetes[new_onset]");

    private static final List<String> NUMBERS =
            List.of("fit_ug_g", "visits", "age", "alp_u_l", "platelets_10_9_l", "adjusted_calcium_mmol_l");
    private static final List<String> LIMITED = List.of("alp_u_l", "platelets_10_9_l", "haemoglobin_g_l");
    private static final List<String> FELT = List.of("cough", "fatigue", "pain", "back_pain", "bone_pain");
    private static final List<String> WORDS = List.of("new", "longstanding", "unexplained", "explained", "progressive");

    private final SplittableRandom random;

    RandomConditions(SplittableRandom random) {
        this.random = random;
    }

    Condition next() {
        return next(random.nextInt(DEEPEST));
    }

    private Condition next(int deep) {
        if (deep == 0) {
            return atom();
        }
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Condition.And(parts(deep));
            case 2, 3 -> new Condition.Or(parts(deep));
            case 4 -> new Condition.Not(next(deep - 1));
            case 5 -> {
                List<Condition> parts = parts(deep);
                yield new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
            }
            default -> atom();
        };
    }

    /** One part goes on to the full depth, the others may end sooner. */
    private List<Condition> parts(int deep) {
        List<Condition> parts = new ArrayList<>();
        parts.add(next(deep - 1));
        int others = 1 + random.nextInt(deep > 3 ? 1 : 3);
        for (int i = 0; i < others; i++) {
            parts.add(next(random.nextInt(Math.min(deep, 2))));
        }
        return parts;
    }

    Condition atom() {
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.Compare(pick(NUMBERS), comparison(), number());
            case 1 ->
                new Condition.CompareLimit(
                        pick(LIMITED), comparison(), new BigDecimal(pick(List.of("1", "2", "1.5"))), limit());
            case 2 -> instance();
            case 3 -> instance();
            case 4 -> rare();
            default -> Condition.parse(pick(ATOMS));
        };
    }

    private Condition rare() {
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.CompareSpan("since_menopause", comparison(), span());
            case 1 ->
                new Condition.CompareWithin(
                        "weight_loss_percent",
                        TimeSpan.parse(pick(List.of("3mo", "6mo"))),
                        comparison(),
                        new BigDecimal("5"));
            default ->
                new Condition.Occasions(
                        1 + random.nextInt(2),
                        TimeSpan.ofMonths(6),
                        new Condition.Compare(pick(List.of("platelets_10_9_l", "fit_ug_g")), comparison(), number()));
        };
    }

    Condition instance() {
        List<String> facts = random.nextInt(4) == 0 ? List.of("cough", "fatigue") : List.of(pick(FELT));
        return new Condition.Instance(facts, demand(2));
    }

    private InstanceCondition demand(int deep) {
        int kind = random.nextInt(deep == 0 ? 4 : 8);
        return switch (kind) {
            case 0 -> new InstanceCondition.Lasting(comparison(), span());
            case 1, 2 -> new InstanceCondition.Has(pick(WORDS));
            case 3 ->
                random.nextInt(3) == 0
                        ? new InstanceCondition.CausedBy("copd")
                        : new InstanceCondition.Has(pick(WORDS));
            case 4 -> new InstanceCondition.None(demand(deep - 1));
            case 5 -> new InstanceCondition.Any(List.of(demand(deep - 1), demand(deep - 1)));
            default -> new InstanceCondition.All(List.of(demand(deep - 1), demand(deep - 1)));
        };
    }

    private Comparison comparison() {
        return Comparison.values()[random.nextInt(Comparison.values().length)];
    }

    private Condition.Limit limit() {
        return Condition.Limit.values()[random.nextInt(2)];
    }

    private TimeSpan span() {
        return TimeSpan.parse(pick(SPANS));
    }

    private BigDecimal number() {
        return new BigDecimal(pick(List.of("0", "2.6", "3", "10", "60", "130", "400")));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
