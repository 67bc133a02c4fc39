package org.nsspathway.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.equality.BothReaders.Side;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.Place;

/** A reader that errs is found out: faults are planted in the one and in the other, each on its own. */
class PlantedFaultsTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final RecordReading PARTIAL = RecordReading.partial();
    private static final String[] SETS = {"nhs-nss-core", "nice-ng12", "nhs-nss-exclusions"};
    private static final int PEOPLE = 2000;

    static Stream<Arguments> faults() {
        return Stream.of(
                        Arguments.of("takes silence for absence", read(RecordReading.complete())),
                        Arguments.of(
                                "takes everything for unexplained",
                                read(RecordReading.builder()
                                        .silence(RecordReading.Silence.PARTIAL)
                                        .addAssumedQualifiers("unexplained")
                                        .build())),
                        Arguments.of(
                                "forgets symptoms after sixty days",
                                read(RecordReading.builder()
                                        .silence(RecordReading.Silence.PARTIAL)
                                        .symptomsCurrentForDays(60)
                                        .build())),
                        Arguments.of(
                                "keeps results for ever",
                                read(RecordReading.builder()
                                        .silence(RecordReading.Silence.PARTIAL)
                                        .putResultsValidForDays("*", 9999)
                                        .build())),
                        Arguments.of("takes eight per cent for five", edited("CORE-WEIGHT", "> 5", "> 8")),
                        Arguments.of("reads AND as OR", edited("CORE-WEIGHT", " AND ", " OR ")),
                        Arguments.of("overlooks what could not be read", person(PlantedFaultsTest::withoutUnread)),
                        Arguments.of("overlooks what was denied", person(PlantedFaultsTest::withoutDenials)),
                        Arguments.of("overlooks what is absent", person(PlantedFaultsTest::withoutAbsences)),
                        Arguments.of("reads a day late", person(PlantedFaultsTest::aDayLate)),
                        Arguments.of("sees the first results only", person(PlantedFaultsTest::firstResults)))
                .flatMap(fault -> Stream.of(
                        Arguments.of(fault.get()[0], fault.get()[1], "in the block"),
                        Arguments.of(fault.get()[0], fault.get()[1], "one by one")));
    }

    @ParameterizedTest(name = "the reader {2} {0}")
    @MethodSource("faults")
    void a_planted_fault_is_found(String what, Side faulty, String where) {
        Side sound = Side.sound(CATALOGUE, PARTIAL);
        boolean inBlock = where.equals("in the block");
        BothReaders readers = new BothReaders(inBlock ? sound : faulty, inBlock ? faulty : sound, SETS);
        assertThat(readers.difference(people())).as(what).isPresent();
    }

    @ParameterizedTest
    @MethodSource("soundReadings")
    void without_a_fault_nothing_is_found(RecordReading reading) {
        assertThat(BothReaders.sound(CATALOGUE, reading, SETS).difference(people()))
                .isEmpty();
    }

    static List<RecordReading> soundReadings() {
        return RandomPeople.readings();
    }

    private static List<Presentation> people() {
        Chance chance = new Chance(41);
        Scene scene = new Scene(CATALOGUE.vocabulary());
        for (String set : List.of("nhs-nss-core", "nhs-nss-exclusions", "uk-emergency")) {
            CATALOGUE.set(set).criteria().forEach(each -> scene.add(each.wholeCondition(), chance));
        }
        RandomPeople random = new RandomPeople(scene, chance, 5);
        return Stream.generate(random::next).limit(PEOPLE).toList();
    }

    private static Side read(RecordReading reading) {
        return Side.sound(CATALOGUE, reading);
    }

    private static Side person(UnaryOperator<Presentation> fault) {
        return new Side(CATALOGUE, PARTIAL, fault);
    }

    private static Side edited(String id, String was, String is) {
        String condition = CATALOGUE.set("nhs-nss-core").criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .condition()
                .text();
        assertThat(condition).contains(was);
        CriterionEdit edit = new CriterionEdit(
                "nhs-nss-core", id, "condition", condition.replace(was, is), Place.of("a planted fault"));
        return Side.sound(CATALOGUE.edited("fault", List.of(edit)), PARTIAL);
    }

    private static Presentation withoutUnread(Presentation of) {
        return rebuilt(of, of.assessedOn(), each -> true, of.results(), Set.of());
    }

    private static Presentation withoutDenials(Presentation of) {
        return rebuilt(of, of.assessedOn(), each -> each.deniedQualifiers().isEmpty(), of.results(), of.unread());
    }

    private static Presentation withoutAbsences(Presentation of) {
        return rebuilt(of, of.assessedOn(), each -> each.presence() == Presence.PRESENT, of.results(), of.unread());
    }

    private static Presentation aDayLate(Presentation of) {
        return rebuilt(of, of.assessedOn().plusDays(1), each -> true, of.results(), of.unread());
    }

    private static Presentation firstResults(Presentation of) {
        List<TestResult> few = of.results().stream().limit(3).toList();
        return rebuilt(of, of.assessedOn(), each -> true, few, of.unread());
    }

    private static Presentation rebuilt(
            Presentation of, LocalDate day, Predicate<Symptom> kept, List<TestResult> results, Set<String> unread) {
        return Presentation.on(day)
                .person(of.person())
                .setting(of.setting())
                .addAllSymptoms(of.symptoms().stream().filter(kept).toList())
                .addAllResults(results)
                .addAllHistory(of.history())
                .addAllConcerns(of.concerns())
                .addAllUnread(unread)
                .build();
    }
}
