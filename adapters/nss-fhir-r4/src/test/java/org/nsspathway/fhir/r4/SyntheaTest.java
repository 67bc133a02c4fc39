package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.routing.PathwayRouter;

/**
 * Synthetic American records, written by nobody here: their units and codes give problems and unknowns, never wrong
 * values, and nobody qualifies by accident. Five trimmed ones are read in every build; the profile {@code synthea} makes
 * more of them and reads them whole.
 */
class SyntheaTest {
    /** Of a hundred coded concepts in these records, at least so many are read. It may rise and not fall. */
    private static final double LEAST_PERCENT_READ = 8;

    private static final CriteriaEvaluator CORE = Uk.CATALOGUE.evaluator("nhs-nss-core");

    @Test
    void the_records_in_this_build() throws IOException {
        check(Path.of(resource("synthea")), 5);
    }

    @Test
    @Tag("synthea")
    void the_records_that_were_just_made() throws IOException {
        Path folder = Path.of(System.getProperty("synthea.folder", ""));
        check(folder, Integer.parseInt(System.getProperty("synthea.people", "")));
    }

    @Test
    void a_globulin_in_the_wrong_unit_and_a_filtration_rate_without_its_surface_are_unread() throws IOException {
        Presentation it = read(Path.of(resource("synthea")).resolve("synthea-2.json"))
                .presentation()
                .orElseThrow();

        assertThat(it.results())
                .filteredOn(result -> Set.of("globulin_g_l", "egfr_ml_min").contains(result.test()))
                .isNotEmpty()
                .allMatch(result -> result.value().orElseThrow().isAny());
    }

    private static void check(Path folder, int people) throws IOException {
        CodedConcepts concepts = new CodedConcepts(0, 0, 0);
        int records = 0;
        int rejected = 0;
        Set<String> met = new TreeSet<>();
        Set<String> routes = new TreeSet<>();
        PathwayRouter router = PathwayRouter.of(Uk.CATALOGUE);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                FhirRecord record = read(file);
                records++;
                concepts = concepts.plus(record.codedConcepts());
                rejected += record.presentation().isPresent() ? 0 : 1;
                record.presentation().ifPresent(it -> {
                    met.addAll(met(CORE.evaluate(it, RecordReading.complete())));
                    routes.add(
                            router.decide(it, RecordReading.partial()).pathway().id());
                    assertThat(it.results()).allSatisfy(SyntheaTest::isInOurUnit);
                });
            }
        }
        assertThat(records).isGreaterThanOrEqualTo(people);
        assertThat(rejected).as("records that were rejected").isZero();
        assertThat(met).as("core criteria that somebody meets").isEmpty();
        assertThat(routes).as("routes").doesNotContain("nss", "emergency-same-day");
        assertThat(100.0 * concepts.read() / concepts.all())
                .as("percent of %s coded concepts that were read", concepts.all())
                .isGreaterThanOrEqualTo(LEAST_PERCENT_READ);
    }

    /** Nothing that was read lies where only another unit puts it. */
    private static void isInOurUnit(TestResult result) {
        result.value()
                .filter(value -> !value.isAny())
                .ifPresent(value -> assertThat(Uk.CATALOGUE
                                .vocabulary()
                                .fact(result.test())
                                .orElseThrow()
                                .isPossible(value))
                        .as(result.test())
                        .isTrue());
    }

    private static List<String> met(Evaluation evaluation) {
        return evaluation.with(Verdict.MET).stream()
                .map(each -> each.criterion().id())
                .toList();
    }

    private static FhirRecord read(Path file) {
        try {
            return Uk.READER.read("synthea.json", Files.readString(file), Uk.DAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(SyntheaTest.class.getResource(name))
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
