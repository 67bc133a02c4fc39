package org.nsspathway.equality;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/**
 * Random people as coded records leave them: every row dated, repeated, ended, taken back, in another name for the same
 * thing, or in a form that the fact does not have; numbers, dates and births known in part; everything missing somewhere.
 */
final class RandomPeople {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2023, 5, 30),
            LocalDate.of(2026, 11, 25));
    private static final Set<FactKind> FELT = Set.of(FactKind.SYMPTOM, FactKind.SIGN, FactKind.EXAMINATION);

    private final Scene scene;
    private final List<Fact> facts;
    private final Chance chance;
    /** How many of ten facts are spoken of. */
    private final int often;

    private LocalDate day = DAYS.get(0);
    private Presentation.Builder person = Presentation.on(day);
    private boolean born;
    private final Set<String> said = new HashSet<>();

    RandomPeople(Scene scene, Chance chance, int often) {
        this.scene = scene;
        this.facts = scene.facts();
        this.chance = chance;
        this.often = often;
    }

    /** How records may be read: silence, assumptions, how long things stay current. */
    static List<RecordReading> readings() {
        return List.of(
                RecordReading.partial(),
                RecordReading.complete(),
                RecordReading.complete().assumingUnexplained(),
                RecordReading.builder()
                        .silence(RecordReading.Silence.COMPLETE)
                        .symptomsCurrentForDays(60)
                        .durationFromRepeatedRecords(true)
                        .putResultsValidForDays("*", 200)
                        .build(),
                RecordReading.builder()
                        .silence(RecordReading.Silence.PARTIAL)
                        .addAssumedQualifiers("progressive")
                        .durationFromRepeatedRecords(true)
                        .build());
    }

    Presentation next() {
        day = chance.pick(DAYS);
        said.clear();
        person = Presentation.on(day).person(who());
        if (chance.oneIn(4)) {
            person.setting(chance.pick(List.of(Setting.values())));
        }
        for (Fact fact : facts) {
            if (chance.below(10) < often) {
                int times = chance.oneIn(3) ? chance.between(2, 4) : 1;
                for (int i = 0; i < times; i++) {
                    row(fact);
                }
            }
        }
        if (chance.oneIn(3)) {
            person.addUnread(term(chance.pick(facts)));
        }
        if (chance.oneIn(5)) {
            person.addConcerns(chance.oneIn(2) ? Concern.withReasonsWithheld() : Concern.withoutReasons());
        }
        return person.build();
    }

    private Person who() {
        Person.Builder who = Person.builder().sex(chance.pick(List.of(Sex.values())));
        int birth = chance.below(6);
        born = birth >= 1 && birth <= 3;
        switch (birth) {
            case 0 -> who.ageInYears(chance.below(100));
            case 1 -> who.bornIn(Year.of(chance.between(1935, 1995)));
            case 2 -> who.bornOn(day.minusYears(chance.between(20, 80)).plusDays(chance.between(-1, 1)));
            case 3 -> who.born(new DateInterval(LocalDate.of(1930, 1, 1), LocalDate.of(1990, 6, 30)));
            default -> {}
        }
        for (Fact fact : facts) {
            boolean organ = fact.kind() == FactKind.DEMOGRAPHIC && fact.value() == ValueKind.BOOLEAN;
            if (organ && chance.oneIn(6)) {
                who.putOrgans(fact.name(), chance.oneIn(2));
            }
        }
        return who.build();
    }

    private void row(Fact fact) {
        boolean felt = FELT.contains(fact.kind());
        boolean told = fact.value() == ValueKind.BOOLEAN || fact.value() == ValueKind.CODE;
        boolean result = fact.kind() == FactKind.TEST_RESULT || !told;
        int otherwise = chance.below(25);
        if (otherwise == 0 || (felt && otherwise > 1)) {
            symptom(fact);
        } else if (otherwise == 1 || result) {
            person.addResults(new RandomResults(scene, chance, day).next(fact, term(fact)));
        } else {
            history(fact);
        }
    }

    private String term(Fact fact) {
        boolean other = !fact.aliases().isEmpty() && chance.oneIn(3);
        return other ? fact.aliases().iterator().next() : fact.name();
    }

    private void symptom(Fact fact) {
        String term = term(fact);
        Symptom.Builder row = Symptom.of(term);
        LocalDate recorded = day;
        if (chance.below(3) > 0) {
            boolean longAgo = !born && chance.oneIn(40);
            recorded = day.minusDays(longAgo ? 40_000 : chance.below(chance.oneIn(2) ? 30 : 200));
        }
        boolean absent = chance.oneIn(5);
        if (!fits(term + "@" + recorded, absent)) {
            return;
        }
        if (!recorded.equals(day) || chance.oneIn(4)) {
            row.recordedOn(recorded);
        }
        if (absent) {
            person.addSymptoms(row.presence(Presence.ABSENT).build());
            return;
        }
        describe(row, fact);
        LocalDate since = day.minusDays(chance.below(chance.oneIn(2) ? 40 : 400));
        switch (chance.below(6)) {
            case 0 -> row.lasting(span());
            case 1, 2 -> row.since(since);
            case 3 -> row.onset(new org.nsspathway.presentation.Onset.Since(around(since)));
            default -> {}
        }
        if (chance.oneIn(9)) {
            LocalDate end = day.plusDays(chance.between(-5, 3));
            row.endedOn(end.isBefore(since) ? day : end);
        }
        person.addSymptoms(row.build());
    }

    private void describe(Symptom.Builder row, Fact fact) {
        Set<String> words = words(fact);
        row.addAllQualifiers(words);
        for (String denied : words(fact)) {
            if (!words.contains(denied) && chance.oneIn(4)) {
                row.addDeniedQualifiers(denied);
            }
        }
        if (chance.oneIn(8)) {
            row.side(chance.pick(List.of(Side.values())));
        }
        if (chance.oneIn(8)) {
            row.cause(chance.oneIn(2) ? "copd" : chance.pick(scene.codes(fact)));
        }
    }

    private Set<String> words(Fact fact) {
        Set<String> words = new HashSet<>();
        List<String> known = scene.words(fact).stream()
                .filter(each -> scene.vocabulary().qualifier(each).isPresent())
                .toList();
        for (int i = chance.below(5); i > 0 && !known.isEmpty(); i--) {
            words.add(chance.pick(known));
        }
        return words;
    }

    private void history(Fact fact) {
        String term = term(fact);
        boolean absent = chance.oneIn(4);
        if (!fits(term + "@", absent)) {
            return;
        }
        if (absent) {
            person.addHistory(HistoryItem.absent(term));
            return;
        }
        HistoryItem.Builder item = HistoryItem.of(term).addAllQualifiers(words(fact));
        if (chance.oneIn(2)) {
            item.startedOn(around(day.minusDays(chance.below(600))));
        }
        if (fact.value() == ValueKind.CODE ? chance.below(4) > 0 : chance.oneIn(9)) {
            item.detail(chance.pick(scene.codes(fact)));
        }
        person.addHistory(item.build());
    }

    /** Whether a term on a day does not contradict what was said before. */
    private boolean fits(String key, boolean absent) {
        if (said.contains(key + !absent)) {
            return false;
        }
        said.add(key + absent);
        return true;
    }

    private DateInterval around(LocalDate date) {
        return switch (chance.below(6)) {
            case 0 -> DateInterval.in(java.time.YearMonth.from(date));
            case 1 -> DateInterval.in(Year.from(date));
            case 2 -> new DateInterval(date, date.plusDays(chance.below(40)));
            default -> DateInterval.on(date);
        };
    }

    private TimeSpan span() {
        return TimeSpan.parse(chance.pick(List.of("0d", "10d", "27d", "28d", "4w", "6w", "1mo", "3mo", "1y", "2y")));
    }
}
