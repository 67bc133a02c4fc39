package org.nsspathway.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;

/**
 * People as a consultation leaves them, the same ones for the same seed: 0 to 8 symptoms, 0 to 6 weights, 0 to 15
 * results and a few items of history each, uniformly, many qualifiers and onsets not said. Some were asked all that a
 * criterion wants to know. Independent draws are harder to predict for a processor than real records are.
 */
final class People {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long SEED = 20_240_607;

    private static final List<String> CONSTITUTIONAL =
            List.of("appetite_loss", "fatigue", "nausea", "malaise", "bloating");
    private static final List<String> PAINS =
            List.of("pain", "back_pain", "bone_pain", "chest_pain", "headache", "pelvic_pain", "shoulder_pain");
    private static final List<String> ABDOMINAL = List.of("abdominal_pain", "upper_abdominal_pain");
    private static final List<String> OTHERS =
            List.of("cough", "haemoptysis", "night_sweats", "vomiting", "constipation", "thirst", "confusion");
    private static final List<String> HISTORY = List.of(
            "ever_smoked",
            "diabetes",
            "asbestos_exposure",
            "needs_admission",
            "cannot_attend_outpatient",
            "imaging_suggests_cancer",
            "imaging_suggests_cancer",
            "imaging_metastases_unknown_primary");
    private static final List<Measured> MEASURED = List.of(
            new Measured("fit_ug_g", 1, 60, 10, 0),
            new Measured("haemoglobin_g_l", 90, 160, 0, 130),
            new Measured("platelets_10_9_l", 120, 520, 400, 0),
            new Measured("crp_mg_l", 1, 90, 5, 0),
            new Measured("albumin_g_l", 28, 50, 0, 35),
            new Measured("alp_u_l", 30, 400, 130, 0),
            new Measured("calcium_mmol_l", 2, 3, 0, 0),
            new Measured("sodium_mmol_l", 128, 146, 0, 133),
            new Measured("ferritin_ug_l", 8, 300, 0, 30),
            new Measured("tsh_mu_l", 1, 9, 0, 0));

    private final SplittableRandom random = new SplittableRandom(SEED);

    private People() {}

    /** A test with the bounds of its values, and the limit that its laboratory reports, 0 for none. */
    private record Measured(String test, int least, int most, int upperLimit, int lowerLimit) {}

    /** So many people, all different; the first ones are the same for every number. */
    static List<Presentation> generate(int number) {
        People people = new People();
        List<Presentation> all = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            all.add(people.next());
        }
        return all;
    }

    private Presentation next() {
        Presentation.Builder person = Presentation.on(TODAY).person(person());
        symptoms(person);
        weights(person);
        results(person);
        history(person);
        return person.build();
    }

    private Person person() {
        Person.Builder person = Person.builder();
        int age = 18 + random.nextInt(78);
        if (chance(70)) {
            person.ageInYears(age);
        } else {
            person.bornIn(Year.of(TODAY.getYear() - age));
        }
        return person.sex(chance(50) ? Sex.FEMALE : Sex.MALE).build();
    }

    private void symptoms(Presentation.Builder person) {
        int number = random.nextInt(9);
        Set<String> present = new HashSet<>();
        Set<String> absent = new HashSet<>();
        if (chance(6)) {
            number = 0;
            CONSTITUTIONAL.forEach(term -> person.addSymptoms(Symptom.absent(term)));
        }
        for (int i = 0; i < number; i++) {
            List<String> group = group();
            String term = pick(group);
            if (chance(25)) {
                if (!present.contains(term) && absent.add(term)) {
                    person.addSymptoms(Symptom.absent(term));
                }
            } else {
                Symptom symptom = symptom(term, group);
                boolean before = symptom.recordedOn().filter(TODAY::isAfter).isPresent();
                if (before || !absent.contains(term)) {
                    person.addSymptoms(symptom);
                    present.add(term);
                }
            }
        }
    }

    private List<String> group() {
        int kind = random.nextInt(100);
        if (kind < 40) {
            return CONSTITUTIONAL;
        }
        if (kind < 55) {
            return List.of("weight_loss");
        }
        if (kind < 67) {
            return ABDOMINAL;
        }
        return kind < 85 ? PAINS : OTHERS;
    }

    private Symptom symptom(String term, List<String> group) {
        Symptom.Builder symptom = Symptom.of(term);
        Set<String> qualifiers = new HashSet<>();
        either(qualifiers, "unexplained", 50, "explained", 10);
        either(qualifiers, "new", 15, "longstanding", 8);
        either(qualifiers, "very_significant_concern", 6, "severe", 10);
        if (term.equals("weight_loss")) {
            either(qualifiers, "unintended", 50, "intended", 12);
            either(qualifiers, "strong_suspicion", 12, "progressive", 10);
        } else if (group.equals(ABDOMINAL)) {
            either(qualifiers, "vague", 45, "localised", 20);
        } else if (group.equals(PAINS)) {
            either(qualifiers, "progressive", 15, "unexpected", 10);
        }
        symptom.addAllQualifiers(qualifiers);
        onset(symptom);
        if (chance(30)) {
            symptom.recordedOn(TODAY.minusDays(random.nextInt(90)));
        }
        return symptom.build();
    }

    private void onset(Symptom.Builder symptom) {
        int how = random.nextInt(100);
        if (how < 55) {
            symptom.lasting(TimeSpan.ofWeeks(1 + random.nextInt(12)));
        } else if (how < 70) {
            symptom.since(TODAY.minusDays(random.nextInt(120)));
        } else if (how < 78) {
            YearMonth month = YearMonth.from(TODAY).minusMonths(random.nextInt(6));
            symptom.onset(new Onset.Since(DateInterval.in(month)));
        }
    }

    private void weights(Presentation.Builder person) {
        int number = random.nextInt(7);
        int hectograms = 550 + random.nextInt(500);
        int day = 200 + random.nextInt(100);
        for (int i = 0; i < number; i++) {
            person.addResults(TestResult.number("body_weight_kg", decimal(hectograms))
                    .takenOn(TODAY.minusDays(day))
                    .build());
            day = random.nextInt(day + 1);
            hectograms -= random.nextInt(60) - 15;
        }
    }

    private void results(Presentation.Builder person) {
        int number = random.nextInt(16);
        for (int i = 0; i < number; i++) {
            Measured measured = pick(MEASURED);
            if (chance(10)) {
                person.addResults(TestResult.without(
                        measured.test(), pick(List.of(ResultStatus.AWAITED, ResultStatus.DECLINED))));
            } else {
                person.addResults(result(measured));
            }
        }
    }

    private TestResult result(Measured measured) {
        int tenths = measured.least() * 10 + random.nextInt((measured.most() - measured.least()) * 10);
        TestResult.Builder result =
                TestResult.number(measured.test(), decimal(tenths)).takenOn(TODAY.minusDays(random.nextInt(150)));
        if (measured.upperLimit() > 0 && chance(40)) {
            result.range(BigDecimal.ZERO, BigDecimal.valueOf(measured.upperLimit()));
        } else if (measured.lowerLimit() > 0 && chance(40)) {
            result.range(BigDecimal.valueOf(measured.lowerLimit()), BigDecimal.valueOf(10_000));
        }
        return result.build();
    }

    private void history(Presentation.Builder person) {
        Set<String> said = new HashSet<>();
        if (chance(6)) {
            wholeReport(person, said);
        }
        int feeling = random.nextInt(100);
        if (feeling < 10) {
            person.addConcerns(feeling < 6 ? Concern.withReasonsWithheld() : Concern.withoutReasons());
        } else if (feeling < 18) {
            person.addHistory(HistoryItem.absent("gut_feeling"));
        }
        int number = random.nextInt(5);
        for (int i = 0; i < number; i++) {
            String term = pick(HISTORY);
            if (said.add(term)) {
                person.addHistory(chance(50) ? HistoryItem.of(term).build() : HistoryItem.absent(term));
            }
        }
        if (chance(12)) {
            person.addHistory(HistoryItem.of("past_cancer")
                    .detail(pick(List.of("breast", "prostate", "bowel")))
                    .startedOn(DateInterval.in(Year.of(2010 + random.nextInt(15))))
                    .build());
        }
        if (chance(6) && said.add("imaging_suggests_cancer_site")) {
            person.addHistory(HistoryItem.of("imaging_suggests_cancer_site")
                    .detail("lung")
                    .build());
        }
    }

    /** An image that suggests cancer, with all said that the criterion asks of its report. */
    private static void wholeReport(Presentation.Builder person, Set<String> said) {
        said.add("imaging_suggests_cancer");
        person.addHistory(HistoryItem.of("imaging_suggests_cancer").build());
        for (String term :
                List.of("imaging_suggests_cancer_site", "imaging_metastases_unknown_primary", "needs_admission")) {
            said.add(term);
            person.addHistory(HistoryItem.absent(term));
        }
    }

    private static String decimal(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private void either(Set<String> into, String one, int percent, String other, int otherPercent) {
        int drawn = random.nextInt(100);
        if (drawn < percent) {
            into.add(one);
        } else if (drawn < percent + otherPercent) {
            into.add(other);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
