package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;

/**
 * Makes known what was unknown, and nothing else. Left out are the listed exceptions: a newer result in the place of
 * an older one, and the contradiction of a qualifier that was assumed.
 */
final class Extension {
    private static final List<List<String>> ONE_THING = List.of(
            List.of("platelets_10_9_l", "platelets"),
            List.of("haemoglobin_g_l", "haemoglobin"),
            List.of("calcium_mmol_l", "albumin_g_l", "adjusted_calcium_mmol_l"),
            List.of("body_weight_kg", "weight_loss_percent"),
            List.of("fit_ug_g"),
            List.of("alp_u_l", "liver_tests"),
            List.of("visits"),
            List.of("since_menopause"),
            List.of("chest_x_ray"));

    private final Presentation of;
    private final boolean partial;
    private final SplittableRandom random;

    Extension(Presentation of, RecordReading reading, SplittableRandom random) {
        this.of = of;
        this.partial = reading.silence() == RecordReading.Silence.PARTIAL;
        this.random = random;
    }

    Presentation next() {
        List<UnaryOperator<Presentation>> ways = List.of(
                this::feltOrNot,
                this::told,
                this::measured,
                this::qualified,
                this::dated,
                this::aged,
                this::sexed,
                this::reasoned,
                this::typed);
        return ways.get(random.nextInt(ways.size())).apply(of);
    }

    /** A symptom nobody asked about, and no wider one was ruled out. */
    private Presentation feltOrNot(Presentation from) {
        String term = pick(RandomRecords.FELT);
        Set<String> wider = wider(term);
        boolean asked = from.symptoms().stream()
                .anyMatch(each -> each.term().equals(term) || each.term().endsWith("_" + term));
        boolean ruledOut = from.symptoms().stream()
                .anyMatch(each -> each.presence() == Presence.ABSENT && wider.contains(each.term()));
        if (!partial || asked || ruledOut) {
            return from;
        }
        boolean kindRecorded =
                from.symptoms().stream().anyMatch(each -> wider(each.term()).contains(term));
        Symptom added =
                random.nextBoolean() && !kindRecorded ? Symptom.absent(term) : new RandomRecords(random).instance(term);
        List<Symptom> rows = new ArrayList<>(from.symptoms());
        rows.add(added);
        return with(from, rows);
    }

    private static Set<String> wider(String term) {
        return switch (term) {
            case "lumbar_pain" -> Set.of("back_pain", "pain");
            case "back_pain", "bone_pain" -> Set.of("pain");
            default -> Set.of();
        };
    }

    /** Something of history, circumstances or images that was not recorded and whose silence is no absence. */
    private Presentation told(Presentation from) {
        List<String> terms = partial
                ? List.of(
                        "pregnant",
                        "infection_excluded",
                        "diabetes",
                        "past_cancer",
                        "imaging_suggests_cancer",
                        "cxr_suggests_lung_cancer")
                : List.of("infection_excluded");
        String term = pick(terms);
        boolean image = term.contains("suggests");
        boolean asked = from.history().stream().anyMatch(each -> each.term().equals(term));
        boolean otherImage = image
                && from.history().stream()
                        .anyMatch(each -> each.term().contains("suggests") && each.presence() == Presence.ABSENT);
        boolean kindRecorded = term.equals("imaging_suggests_cancer")
                && from.history().stream()
                        .anyMatch(each ->
                                each.term().startsWith("cxr") || each.term().endsWith("_site"));
        if (asked || otherImage || kindRecorded) {
            return from;
        }
        HistoryItem added = random.nextBoolean()
                ? HistoryItem.absent(term)
                : HistoryItem.of(term).build();
        return copy(from)
                .addAllSymptoms(from.symptoms())
                .addAllHistory(from.history())
                .addHistory(added)
                .addAllConcerns(from.concerns())
                .person(from.person())
                .build();
    }

    /** A test of which nothing at all was recorded, nor of what follows from it. */
    private Presentation measured(Presentation from) {
        List<String> family = pick(ONE_THING);
        if (from.results().stream().anyMatch(each -> family.contains(each.test()))) {
            return from;
        }
        List<TestResult> rows = new ArrayList<>();
        for (String test : family) {
            boolean coded = RandomRecords.NUMBERS.contains(test);
            if (random.nextBoolean() && coded) {
                rows.add(new RandomRecords(random).number(test));
            } else if (random.nextBoolean() && !coded && family.size() == 1) {
                rows.add(TestResult.coded(test, pick(List.of("normal", "abnormal")))
                        .build());
            }
        }
        return rest(from)
                .addAllSymptoms(from.symptoms())
                .addAllHistory(from.history())
                .addAllResults(rows)
                .build();
    }

    /** A qualifier of an instance that was neither said nor denied nor assumed. */
    private Presentation qualified(Presentation from) {
        return partial
                ? changed(from, each -> {
                    boolean open = !each.qualifiers().contains("unexplained")
                            && !each.qualifiers().contains("explained");
                    String word = open ? pick(List.of("unexplained", "progressive")) : "progressive";
                    if (each.qualifiers().contains(word)
                            || each.deniedQualifiers().contains(word)) {
                        return each;
                    }
                    Symptom.Builder known = copy(each).onset(each.onset());
                    boolean denied = word.equals("progressive") && random.nextBoolean();
                    return (denied ? known.addDeniedQualifiers(word) : known.addQualifiers(word)).build();
                })
                : from;
    }

    private Presentation dated(Presentation from) {
        return changed(
                from,
                each -> each.onset().isPresent()
                        ? each
                        : copy(each)
                                .onset(Onset.lasting(TimeSpan.ofDays(random.nextInt(100))))
                                .build());
    }

    private static Symptom.Builder copy(Symptom of) {
        return Symptom.of(of.term())
                .addAllQualifiers(of.qualifiers())
                .addAllDeniedQualifiers(of.deniedQualifiers())
                .cause(of.cause())
                .side(of.side());
    }

    private Presentation changed(Presentation from, UnaryOperator<Symptom> change) {
        List<Symptom> rows = new ArrayList<>(from.symptoms());
        if (rows.isEmpty()) {
            return from;
        }
        int at = random.nextInt(rows.size());
        if (rows.get(at).presence() == Presence.PRESENT) {
            rows.set(at, change.apply(rows.get(at)));
        }
        return with(from, rows);
    }

    /** A birth that was not known, or only its year. */
    private Presentation aged(Presentation from) {
        Person person = from.person();
        if (person.ageInYears().isPresent()) {
            return from;
        }
        DateInterval born = person.born().orElse(DateInterval.parse("1966"));
        LocalDate day = born.earliest()
                .plusDays(random.nextLong(
                        born.latest().toEpochDay() - born.earliest().toEpochDay() + 1));
        return person(
                from,
                Person.builder()
                        .bornOn(day)
                        .sex(person.sex())
                        .putAllOrgans(person.organs())
                        .build());
    }

    private Presentation sexed(Presentation from) {
        Person person = from.person();
        if (person.sex() != Sex.UNKNOWN) {
            return from;
        }
        return person(
                from,
                Person.builder()
                        .ageInYears(person.ageInYears())
                        .born(person.born())
                        .putAllOrgans(person.organs())
                        .sex(pick(List.of(Sex.values())))
                        .build());
    }

    /** Reasons for a concern that had none. */
    private Presentation reasoned(Presentation from) {
        return from.concerns().isEmpty()
                ? from
                : copy(from)
                        .person(from.person())
                        .addAllSymptoms(from.symptoms())
                        .addAllHistory(from.history())
                        .addConcerns(Concern.withReasonsWithheld())
                        .build();
    }

    /** The type of a cancer that was recorded without one. */
    private Presentation typed(Presentation from) {
        List<HistoryItem> rows = new ArrayList<>(from.history());
        HistoryItem bare = HistoryItem.of("past_cancer").build();
        rows.replaceAll(each ->
                each.equals(bare) ? HistoryItem.of("past_cancer").detail("lung").build() : each);
        return rest(from).addAllSymptoms(from.symptoms()).addAllHistory(rows).build();
    }

    private static Presentation with(Presentation from, List<Symptom> symptoms) {
        return rest(from).addAllSymptoms(symptoms).addAllHistory(from.history()).build();
    }

    private static Presentation person(Presentation from, Person person) {
        return copy(from)
                .person(person)
                .addAllSymptoms(from.symptoms())
                .addAllHistory(from.history())
                .addAllConcerns(from.concerns())
                .build();
    }

    private static Presentation.Builder rest(Presentation from) {
        return copy(from).person(from.person()).addAllConcerns(from.concerns());
    }

    private static Presentation.Builder copy(Presentation from) {
        return Presentation.on(from.assessedOn()).setting(from.setting()).addAllResults(from.results());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
