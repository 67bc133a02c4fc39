package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.ProblemCode;

/** Everybody in a block is led where the router leads them one by one. */
class BlockRoutesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final List<RecordReading> READINGS = List.of(
            RecordReading.complete(),
            RecordReading.partial(),
            RecordReading.complete().assumingUnexplained());
    private static final int PEOPLE = 250;
    private static final List<String> UNREAD = List.of(
            "weight_loss",
            "right_upper_abdominal_pain",
            "haemoptysis",
            "fit_ug_g",
            "bone_pain",
            "past_cancer",
            "fatigue");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_block_is_led_where_its_people_are_led_one_by_one(long seed) {
        RandomPeople random = new RandomPeople(seed, CATALOGUE);
        Map<String, Integer> mix = new TreeMap<>();
        for (RecordReading reading : READINGS) {
            compare(PathwayRouter.of(CATALOGUE), reading, people(random), mix);
        }
        assertThat(mix).as("routes that were compared").hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void so_it_is_in_every_place(long seed) {
        RandomPlaces places = new RandomPlaces(seed, CATALOGUE.routingPolicy());
        RandomPeople random = new RandomPeople(seed, CATALOGUE);
        PathwayRouter router = PathwayRouter.of(CATALOGUE).in(places.next(1));
        compare(router, READINGS.get((int) (seed % READINGS.size())), people(random), new TreeMap<>());
    }

    @Test
    void so_it_is_with_sets_that_are_asked_for() {
        RandomPeople random = new RandomPeople(7, CATALOGUE);
        PathwayRouter router = PathwayRouter.of(CATALOGUE, "nhs-nss-core", "bcn-2023-proposed");
        compare(router, RecordReading.complete(), people(random), new TreeMap<>());
    }

    @Test
    void one_reader_reads_one_block_after_the_other() {
        RandomPeople random = new RandomPeople(8, CATALOGUE);
        PathwayRouter router = PathwayRouter.of(CATALOGUE);
        BlockRouter reader = CohortRouter.of(router, RecordReading.complete()).reader();
        for (int size : List.of(1, 200, 64, 65)) {
            List<Presentation> people = people(random).subList(0, size);
            BlockRoutes routes = reader.read(block(people));
            for (int person = 0; person < size; person++) {
                assertThat(routes.pathway(person))
                        .isEqualTo(routes.decision(person).pathway());
                assertThat(routes.state(person))
                        .isEqualTo(routes.decision(person).state());
            }
        }
    }

    private static List<Presentation> people(RandomPeople random) {
        List<Presentation> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            RandomPeople.Someone all = random.next();
            int few = Math.min(all.facts().size(), i % 4 == 0 ? all.facts().size() : i % 4 - 1);
            Presentation someone = new RandomPeople.Someone(
                            all.day(), all.setting(), all.person(), all.facts().subList(0, few))
                    .presentation();
            people.add(
                    i % 5 == 0
                            ? someone.toBuilder()
                                    .addUnread(UNREAD.get(i / 5 % UNREAD.size()))
                                    .build()
                            : someone);
        }
        return people;
    }

    private static CohortBlock block(List<Presentation> people) {
        BlockBuilder builder = BlockBuilder.of(CohortCodes.of(CATALOGUE.vocabulary()));
        people.forEach(each -> assertThat(builder.add(each))
                .as("what a value cannot be is unread by both, and told")
                .allMatch(problem -> problem.code().equals(ProblemCode.CASE_VALUE_IMPOSSIBLE.code())));
        return builder.build();
    }

    private static void compare(
            PathwayRouter router, RecordReading reading, List<Presentation> people, Map<String, Integer> mix) {
        BlockRoutes routes = CohortRouter.of(router, reading).reader().read(block(people));
        for (int person = 0; person < people.size(); person++) {
            RoutingDecision decision = router.decide(people.get(person), reading);
            String one = decision.pathway().id() + " " + decision.state();
            assertThat(routes.pathway(person).id() + " " + routes.state(person))
                    .as("person %s, %s, decided by %s", person, people.get(person), decision.decidedBy())
                    .isEqualTo(one);
            mix.merge(one, 1, Integer::sum);
        }
    }
}
