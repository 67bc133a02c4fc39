package org.nsspathway.criteria.uk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.nsspathway.cases.Case;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.Qualifier;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Cases that use everything the notation can say, over all facts of a vocabulary. The same seed gives the same cases. */
final class RandomCases {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);
    private static final String ODD = "a ;,\"'=+-@\n\r\tü~:!()/é€";
    private static final List<String> CODES = List.of("normal", "abnormal", "high", "low", "breast", "lung", "copd");

    private final Random random;
    private final List<Fact> facts;
    private final List<String> qualifiers;

    RandomCases(long seed, Vocabulary vocabulary) {
        random = new Random(seed);
        facts = vocabulary.facts().stream().filter(RandomCases::isWritten).toList();
        qualifiers = vocabulary.qualifiers().stream()
                .map(Qualifier::name)
                .filter(name -> !Set.of("left", "right", "bilateral").contains(name))
                .toList();
    }

    private static boolean isWritten(Fact fact) {
        boolean follows = fact.kind() == FactKind.PANEL || fact.kind() == FactKind.ROUTING;
        boolean combined = isSymptom(fact) && fact.definition().isPresent();
        return !follows
                && !combined
                && !Set.of("age", "sex", "setting", "gut_feeling", "gut_feeling_reasons")
                        .contains(fact.name());
    }

    Case next(int number) {
        Presentation.Builder it = Presentation.on(DAY);
        Person.Builder person = person();
        it.setting(one(List.of(Setting.values())));
        Set<String> used = new HashSet<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            Fact fact = one(facts);
            if (used.add(fact.name())) {
                add(fact, it, person);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            it.addConcerns(
                    one(List.of(Concern.because(text()), Concern.withoutReasons(), Concern.withReasonsWithheld())));
        }
        Map<String, String> further = new LinkedHashMap<>();
        further.put("expected_met", text().strip());
        further.put("why", text().strip());
        return new Case((text() + number).strip(), it.person(person.build()).build(), further);
    }

    private Person.Builder person() {
        Person.Builder person = Person.builder().sex(one(List.of(Sex.values())));
        return switch (random.nextInt(5)) {
            case 0 -> person;
            case 1 -> person.bornOn(OLDEST.minusDays(random.nextInt(3000)));
            case 2 -> person.bornIn(Year.of(1900 + random.nextInt(30)));
            case 3 -> person.born(new DateInterval(OLDEST.minusDays(1 + random.nextInt(4000)), OLDEST));
            default -> person.ageInYears(random.nextInt(131));
        };
    }

    private void add(Fact fact, Presentation.Builder it, Person.Builder person) {
        if (fact.kind() == FactKind.DEMOGRAPHIC) {
            person.putOrgans(fact.name(), random.nextBoolean());
        } else if (isResult(fact)) {
            repeat(() -> it.addResults(result(fact)));
        } else if (random.nextInt(4) == 0) {
            absent(fact, it);
        } else if (isSymptom(fact)) {
            repeat(() -> it.addSymptoms(symptom(fact)));
        } else {
            repeat(() -> it.addHistory(history(fact)));
        }
    }

    private void absent(Fact fact, Presentation.Builder it) {
        if (isSymptom(fact)) {
            Symptom.Builder symptom = Symptom.of(fact.name()).presence(Presence.ABSENT);
            maybe(() -> symptom.recordedOn(day()));
            it.addSymptoms(symptom.build());
        } else {
            it.addHistory(HistoryItem.absent(fact.name()));
        }
    }

    private static boolean isSymptom(Fact fact) {
        return Set.of(FactKind.SYMPTOM, FactKind.SIGN, FactKind.EXAMINATION).contains(fact.kind());
    }

    private static boolean isResult(Fact fact) {
        boolean coded = fact.value() == ValueKind.CODE
                && (fact.kind() == FactKind.TEST_RESULT || fact.kind() == FactKind.IMAGING);
        return fact.value() == ValueKind.NUMBER
                || fact.value() == ValueKind.DURATION
                || (coded && !fact.silenceIsAbsence());
    }

    private Symptom symptom(Fact fact) {
        Symptom.Builder symptom = Symptom.of(fact.name());
        repeat(() -> symptom.addQualifiers(one(qualifiers)));
        maybe(() -> symptom.side(one(List.of(Side.values()))));
        maybe(() -> symptom.cause(one(CODES)));
        maybe(() -> symptom.recordedOn(day()));
        maybe(() -> symptom.endedOn(DAY));
        maybe(() -> symptom.onset(random.nextBoolean() ? Onset.lasting(span()) : new Onset.Since(date())));
        return symptom.build();
    }

    private HistoryItem history(Fact fact) {
        HistoryItem.Builder item = HistoryItem.of(fact.name());
        maybe(() -> item.addQualifiers(one(qualifiers)));
        maybe(() -> item.startedOn(date()));
        if (fact.value() == ValueKind.CODE) {
            maybe(() -> item.detail(one(CODES)));
        }
        return item.build();
    }

    private TestResult result(Fact fact) {
        if (random.nextInt(6) == 0) {
            return TestResult.without(
                    fact.name(), one(List.of(ResultStatus.AWAITED, ResultStatus.DECLINED, ResultStatus.NOT_RETURNED)));
        }
        TestResult.Builder result = fact.value() == ValueKind.CODE
                ? TestResult.coded(fact.name(), one(fact.findings().isEmpty() ? CODES : List.copyOf(fact.findings())))
                : TestResult.number(fact.name(), number(fact.value() == ValueKind.DURATION));
        maybe(() -> result.takenOn(date()));
        maybe(() -> result.over(span()));
        maybe(() -> result.flag(one(List.of(ResultFlag.values()))));
        maybe(() -> result.range(range()));
        return result.build();
    }

    private NumberInterval number(boolean days) {
        long low = millionths(days);
        return switch (random.nextInt(6)) {
            case 0 -> new NumberInterval(NumberInterval.WITHOUT_LOW, true, low, random.nextBoolean());
            case 1 -> new NumberInterval(low, random.nextBoolean(), NumberInterval.WITHOUT_HIGH, true);
            case 2 -> between(low, millionths(days));
            default -> new NumberInterval(low, false, low, false);
        };
    }

    private static NumberInterval between(long one, long other) {
        return new NumberInterval(Math.min(one, other), false, Math.max(one, other), false);
    }

    private long millionths(boolean days) {
        return days ? span().sixteenthsOfADay() * 62_500 : random.nextInt(1_000_000_000);
    }

    private ReferenceRange range() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(2000) - 200, random.nextInt(4));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(2000), random.nextInt(4)));
        return switch (random.nextInt(4)) {
            case 0 -> ReferenceRange.builder().lowInclusive(low).build();
            case 1 -> ReferenceRange.builder().highInclusive(high).build();
            default -> ReferenceRange.of(low, high);
        };
    }

    private TimeSpan span() {
        return new TimeSpan(1 + random.nextInt(40), one(List.of(TimeSpan.Unit.values())));
    }

    private LocalDate day() {
        return DAY.minusDays(random.nextInt(9000));
    }

    private DateInterval date() {
        LocalDate day = day();
        return switch (random.nextInt(4)) {
            case 0 -> DateInterval.parse(day.toString().substring(0, 4));
            case 1 -> DateInterval.parse(day.toString().substring(0, 7));
            case 2 -> new DateInterval(day, day.plusDays(random.nextInt(700)));
            default -> DateInterval.on(day);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void maybe(Runnable step) {
        if (random.nextInt(3) == 0) {
            step.run();
        }
    }

    private void repeat(Runnable step) {
        List<Runnable> steps = new ArrayList<>(List.of(step));
        if (random.nextInt(4) == 0) {
            steps.add(step);
        }
        steps.forEach(Runnable::run);
    }
}
