package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.Profile;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.Problem;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;
import org.nsspathway.vocabulary.TableSource;

/** A decision carries what it was made with, and can be made again. */
class DecisionJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Path PROFILES = Path.of("..", "..", "nss-routing/src/test/resources/vignettes/profiles");
    private static final DecisionJson JSON = DecisionJson.of(Uk.CATALOGUE);
    private static final PathwayRouter NATIONAL = PathwayRouter.of(Uk.CATALOGUE);

    private static final Presentation TIRED = Presentation.on(DAY)
            .person(Person.builder().ageInYears(58).sex(Sex.FEMALE).build())
            .addSymptoms(Symptom.of("fatigue")
                    .addQualifiers("unexplained")
                    .lasting(TimeSpan.ofWeeks(6))
                    .build())
            .addResults(TestResult.number("fit_ug_g", "<4")
                    .takenOn(LocalDate.of(2026, 2, 20))
                    .build())
            .addConcerns(Concern.because("third visit"))
            .build();

    @Test
    void a_decision_names_its_rules_and_its_library_and_fits_the_schema() {
        String text = decided(NATIONAL, TIRED, RecordReading.partial());

        assertThat(Schemas.faults(JsonSchema.DECISION, text)).isEmpty();
        assertThat(text)
                .startsWith("{\"format\":\"nss-decision-1\",\"id\":\"d1\",\"library\":\"")
                .contains("{\"id\":\"nhs-nss-core\",\"version\":\"")
                .contains("\"route\":{\"pathway\":\"nss\"")
                .contains("\"reading\":{\"silence\":\"partial\"}")
                .doesNotContain("third visit", "null");
    }

    @Test
    void reasons_are_written_only_when_asked_for() {
        assertThat(JSON.withReasons().write("", NATIONAL.decide(TIRED, RecordReading.partial()), NATIONAL))
                .contains("third visit");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void decisions_on_random_people_fit_the_schema_and_are_the_same_when_made_again(long seed) {
        RandomPresentations random = new RandomPresentations(seed, Uk.CATALOGUE.vocabulary());
        for (int i = 0; i < 25; i++) {
            RecordReading reading = i % 2 == 0
                    ? RecordReading.partial()
                    : RecordReading.builder()
                            .silence(RecordReading.Silence.COMPLETE)
                            .addAssumedQualifiers("unexplained")
                            .symptomsCurrentForDays(400)
                            .durationFromRepeatedRecords(true)
                            .putResultsValidForDays("fit_ug_g", 30)
                            .build();
            String text = decided(NATIONAL, random.next(), reading);

            assertThat(Schemas.faults(JsonSchema.DECISION, text)).as(text).isEmpty();
            JsonRead<Replay> replay = JSON.replay("test", text);
            assertThat(replay.problems()).isEmpty();
            assertThat(replay.value().orElseThrow().differences()).isEmpty();
            assertThat(replay.value().orElseThrow().decision().evaluation().reading())
                    .isEqualTo(reading);
        }
    }

    @Test
    void the_sets_that_were_asked_for_are_asked_for_again() {
        PathwayRouter core = PathwayRouter.of(Uk.CATALOGUE, "nhs-nss-core");
        String text = decided(core, TIRED, RecordReading.partial());

        assertThat(text).contains("\"asked_for\":[\"nhs-nss-core\"]");
        assertThat(JSON.replay("test", text).value().orElseThrow().differences())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invented-nss-suspended-hub-open",
                "invented-self-referral-door",
                "invented-breast-team-first",
                "invented-breast-team-closed",
                "invented-breast-service-suspended",
                "invented-hub-for-several-sites"
            })
    void the_place_with_its_changes_and_services_is_carried_and_made_again(String name) {
        Profile profile = Profile.read(
                name,
                TableSource.file(PROFILES.resolve(name + ".criteria.csv")),
                TableSource.file(PROFILES.resolve(name + ".services.csv")));
        String text = decided(NATIONAL.in(profile), TIRED, RecordReading.partial());

        assertThat(Schemas.faults(JsonSchema.DECISION, text)).isEmpty();
        JsonRead<Replay> replay = JSON.replay("test", text);
        assertThat(replay.problems()).isEmpty();
        assertThat(replay.value().orElseThrow().differences()).isEmpty();
    }

    @Test
    void a_rule_that_has_changed_since_is_told_field_by_field() {
        Profile eightWeeks = new Profile(
                "eight-weeks",
                List.of(new CriterionEdit(
                        "nhs-nss-core",
                        "CORE-CONST",
                        "condition",
                        "fatigue[unexplained, new, duration >= 8w]",
                        org.nsspathway.problem.Place.of("test"))),
                List.of());
        Presentation tired = Presentation.on(DAY)
                .person(TIRED.person())
                .addAllSymptoms(TIRED.symptoms())
                .build();
        String then = decided(NATIONAL, tired, RecordReading.partial());
        JsonRead<Replay> replay = DecisionJson.of(eightWeeks.over(Uk.CATALOGUE)).replay("test", then);

        assertThat(replay.problems()).isEmpty();
        List<Replay.Difference> differences = replay.value().orElseThrow().differences();
        assertThat(differences)
                .contains(new Replay.Difference("outcome/results/nhs-nss-core CORE-CONST/verdict", "met", "not_met"))
                .anySatisfy(each -> {
                    assertThat(each.field()).isEqualTo("sets/nhs-nss-core/version");
                    assertThat(each.now()).isEqualTo(each.recorded() + "/eight-weeks");
                })
                .anySatisfy(each -> assertThat(each.field()).isEqualTo("outcome/route/pathway"));
        assertThat(differences.toString()).doesNotContain("not_met");
    }

    @Test
    void another_library_is_a_difference() {
        String then = decided(NATIONAL, TIRED, RecordReading.partial())
                .replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0.0.1\"");

        assertThat(JSON.replay("test", then).value().orElseThrow().differences())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.field()).isEqualTo("library");
                    assertThat(each.recorded()).isEqualTo("0.0.1");
                });
    }

    @Test
    void a_field_that_was_changed_by_hand_is_found() {
        String then = decided(NATIONAL, TIRED, RecordReading.partial())
                .replaceFirst("\"pathway\":\"nss\"", "\"pathway\":\"review\"");

        assertThat(JSON.replay("test", then).value().orElseThrow().differences())
                .containsExactly(new Replay.Difference("outcome/route/pathway", "review", "nss"));
    }

    @Test
    void what_cannot_be_made_again_is_rejected_with_its_place() {
        String good = decided(NATIONAL, TIRED, RecordReading.partial());

        assertThat(problems(good.replace("\"silence\":\"partial\"", "\"silence\":\"some\"")))
                .containsExactly("test, column /reading/silence: NSS-J004 the value is not readable."
                        + " Write one of partial, complete.");
        assertThat(problems(good.replace("\"assessed_on\":\"2026-03-02\"", "\"assessed_on\":\"2026\"")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("test, column /presentation/assessed_on: NSS-J004"));
        assertThat(problems(good.replace("\"format\":\"nss-decision-1\",", "")))
                .containsExactly("test: NSS-J003 'format' is missing. Add it.");
        assertThat(problems(good.replace("\"reading\":", "\"asked_for\":[\"no-such-set\"],\"reading\":")))
                .hasSize(1)
                .allMatch(line -> line.contains("There is no set 'no-such-set'"));
        assertThat(problems(good.replace(
                        "\"presentation\":",
                        "\"profile\":{\"name\":\"x\",\"services\":[{\"pathway\":\"nss\"}]},\"presentation\":")))
                .anyMatch(line -> line.startsWith("test, column /profile/services/0: NSS-J003 'source' is missing."));
    }

    private static List<String> problems(String json) {
        JsonRead<Replay> read = JSON.replay("test", json);
        assertThat(read.value()).isEmpty();
        return read.problems().stream().map(Problem::toString).toList();
    }

    private static String decided(PathwayRouter router, Presentation presentation, RecordReading reading) {
        RoutingDecision decision = router.decide(presentation, reading);
        return JSON.write("d1", decision, router);
    }
}
