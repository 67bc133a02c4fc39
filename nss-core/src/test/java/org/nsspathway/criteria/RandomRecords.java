package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;

/** Random people in the terms of the small rules: instances repeated, numbers and dates known in part, tests without a result. */
final class RandomRecords {
    static final LocalDate DAY = Given.DAY;
    static final List<String> FELT =
            List.of("cough", "fatigue", "pain", "back_pain", "lumbar_pain", "bone_pain", "lump", "weight_loss");
    static final List<String> WORDS = List.of("longstanding", "unexplained", "explained", "progressive", "severe");
    static final List<String> NUMBERS = List.of(
            "fit_ug_g",
            "alp_u_l",
            "platelets_10_9_l",
            "haemoglobin_g_l",
            "calcium_mmol_l",
            "albumin_g_l",
            "body_weight_kg",
            "visits",
            "since_menopause",
            "weight_loss_percent");
    private static final List<String> CODES = List.of("chest_x_ray", "liver_tests", "platelets", "haemoglobin");
    private static final List<String> TOLD = List.of(
            "pregnant",
            "infection_excluded",
            "diabetes",
            "imaging_suggests_cancer",
            "cxr_suggests_lung_cancer",
            "fit_not_returned");

    private final SplittableRandom random;

    RandomRecords(SplittableRandom random) {
        this.random = random;
    }

    RecordReading reading() {
        RecordReading reading = random.nextInt(3) == 0 ? RecordReading.complete() : RecordReading.partial();
        return random.nextInt(4) == 0 ? reading.assumingUnexplained() : reading;
    }

    Presentation next() {
        Presentation.Builder builder = Presentation.on(DAY)
                .person(person())
                .setting(random.nextInt(5) == 0 ? Setting.EMERGENCY : Setting.GENERAL_PRACTICE);
        symptoms().forEach(builder::addSymptoms);
        history().forEach(builder::addHistory);
        results().forEach(builder::addResults);
        if (random.nextInt(4) == 0) {
            builder.addConcerns(random.nextBoolean() ? Concern.withReasonsWithheld() : Concern.withoutReasons());
        }
        return builder.build();
    }

    private Person person() {
        Person.Builder person = Person.builder().sex(pick(List.of(Sex.values())));
        switch (random.nextInt(4)) {
            case 0 -> person.ageInYears(random.nextInt(100));
            case 1 -> person.bornIn(Year.of(1960 + random.nextInt(8)));
            case 2 -> person.bornOn(LocalDate.of(1966, 3, 1).plusDays(random.nextInt(3)));
            default -> {}
        }
        if (random.nextInt(5) == 0) {
            person.putOrgans("has_ovary", random.nextBoolean());
        }
        return person.build();
    }

    private List<Symptom> symptoms() {
        List<Symptom> rows = new ArrayList<>();
        for (String term : FELT) {
            int kind = random.nextInt(10);
            if (kind < 3) {
                rows.add(Symptom.absent(term));
            } else if (kind < 6) {
                int instances = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
                for (int i = 0; i < instances; i++) {
                    rows.add(instance(term));
                }
            }
        }
        if (random.nextInt(8) == 0) {
            rows.add(Symptom.of("unexplained_cough").lasting(span()).build());
            rows.removeIf(each -> each.equals(Symptom.absent("cough")));
        }
        return rows;
    }

    Symptom instance(String term) {
        Symptom.Builder symptom = Symptom.of(term);
        Set<String> said = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            said.add(pick(WORDS));
        }
        if (said.contains("unexplained")) {
            said.remove("explained");
        }
        symptom.addAllQualifiers(said);
        String denied = pick(WORDS);
        if (random.nextInt(3) == 0 && !said.contains(denied)) {
            symptom.addDeniedQualifiers(denied);
        }
        switch (random.nextInt(4)) {
            case 0 -> symptom.lasting(span());
            case 1 -> symptom.since(DAY.minusDays(random.nextInt(120)));
            case 2 -> symptom.onset(new org.nsspathway.presentation.Onset.Since(date()));
            default -> {}
        }
        if (random.nextInt(6) == 0) {
            symptom.cause(random.nextBoolean() ? "copd" : "asthma");
        }
        return symptom.build();
    }

    private TimeSpan span() {
        return TimeSpan.parse(pick(List.of("0d", "10d", "27d", "28d", "4w", "1mo", "3mo", "2y")));
    }

    private DateInterval date() {
        return switch (random.nextInt(4)) {
            case 0 -> DateInterval.parse(pick(List.of("2026", "2026-02", "2026-01", "2025-12", "2025")));
            default -> DateInterval.on(DAY.minusDays(random.nextInt(200)));
        };
    }

    private List<HistoryItem> history() {
        List<HistoryItem> rows = new ArrayList<>();
        for (String term : TOLD) {
            switch (random.nextInt(6)) {
                case 0 -> rows.add(HistoryItem.absent(term));
                case 1 -> rows.add(HistoryItem.of(term).build());
                default -> {}
            }
        }
        if (random.nextInt(8) == 0) {
            rows.add(HistoryItem.of("imaging_suggests_cancer_site")
                    .detail("breast")
                    .build());
        }
        switch (random.nextInt(6)) {
            case 0 -> rows.add(HistoryItem.absent("past_cancer"));
            case 1 -> rows.add(HistoryItem.of("past_cancer").build());
            case 2 ->
                rows.add(HistoryItem.of("past_cancer")
                        .detail("breast")
                        .startedOn(date())
                        .build());
            case 3 -> {
                rows.add(HistoryItem.of("past_cancer").detail("breast").build());
                rows.add(HistoryItem.of("past_cancer").detail("skin").build());
            }
            default -> {}
        }
        return rows;
    }

    private List<TestResult> results() {
        List<TestResult> rows = new ArrayList<>();
        for (String test : NUMBERS) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(
                        random.nextInt(8) == 0
                                ? TestResult.without(
                                        test, pick(List.of(ResultStatus.AWAITED, ResultStatus.NOT_RETURNED)))
                                : number(test));
            }
        }
        for (String test : CODES) {
            if (random.nextInt(4) == 0) {
                rows.add(TestResult.coded(test, pick(List.of("normal", "abnormal", "high", "low")))
                        .takenOn(date())
                        .build());
            }
        }
        return rows;
    }

    TestResult number(String test) {
        String sign = pick(List.of("", "", "", "<", ">", ">="));
        TestResult.Builder result = TestResult.number(
                test, sign + pick(List.of("0", "2.5", "9.999999", "10", "35", "61", "76.9", "131", "401", "95000")));
        if (random.nextBoolean()) {
            result.takenOn(date());
        }
        if (random.nextInt(3) == 0) {
            result.range(new BigDecimal("3.000001"), new BigDecimal(pick(List.of("10", "130", "400.000001"))));
        }
        if (random.nextInt(5) == 0) {
            result.flag(pick(List.of(ResultFlag.values())));
        }
        if (test.equals("weight_loss_percent") && random.nextBoolean()) {
            result.over(span());
        }
        return result.build();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
