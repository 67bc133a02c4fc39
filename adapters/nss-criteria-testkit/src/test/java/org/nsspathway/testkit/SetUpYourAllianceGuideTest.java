package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** The page on setting up an alliance: its tables load, its people read as it says, its slips are refused as it says. */
class SetUpYourAllianceGuideTest {
    private static final Guide PAGE = Guide.page("set-up-your-alliance.md");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String CRITERIA = table("north.criteria.csv");
    private static final String SERVICES = table("north.services.csv");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void its_two_files_in_a_folder_are_a_profile() throws IOException {
        Files.writeString(folder.resolve("north.criteria.csv"), CRITERIA);
        Files.writeString(folder.resolve("north.services.csv"), SERVICES);

        CriteriaCatalogue north = Profile.read(folder).over(CriteriaCatalogue.installed());

        assertThat(north.set("north")).hasToString("north@2026-11-25");
        assertThat(north.set("nhs-nss-core").version()).endsWith("/north");
        assertThat(north.filterTests().inForceOn(DAY))
                .extracting(FilterTest::validForDays)
                .containsOnly(60);
        assertThat(north.routingPolicy().setting("unlocalised", DAY)).contains("test-first");
        assertThat(north.evaluator().sets())
                .flatMap(set -> set.criteria())
                .extracting(each -> each.id())
                .contains("OPT-LABS-ALP", "NORTH-SWEATS")
                .doesNotContain("CORE-RAD", "OPT-VTE");
        assertThat(String.join("\n", PAGE.lines()))
                .contains("CriteriaCatalogue north = Profile.read(folder).over(CriteriaCatalogue.installed());");
    }

    @Test
    void its_services_read_as_the_page_says() {
        Service nss = profile("", "").service("nss").orElseThrow();

        assertThat(nss.stateOn(LocalDate.of(2024, 3, 31))).isEqualTo(Service.State.NOT_YET_OPEN);
        assertThat(nss.stateOn(LocalDate.of(2024, 4, 1))).isEqualTo(Service.State.OPEN);
        assertThat(nss.fallback()).containsExactly("triage-hub", "test-first");
    }

    @TestFactory
    Stream<DynamicTest> its_people_read_as_it_says() {
        CriteriaCatalogue north = profile("", "").over(CriteriaCatalogue.installed());
        return PAGE.examples("people").stream()
                .map(line -> DynamicTest.dynamicTest(line[0], () -> {
                    String[] expected = line[1].split(" ");
                    assertThat(north.evaluator()
                                    .evaluate(
                                            GivenText.read(line[0].strip(), north.vocabulary(), DAY),
                                            RecordReading.complete())
                                    .of(expected[0])
                                    .verdict())
                            .isEqualTo(Verdict.valueOf(expected[1]));
                }));
    }

    @TestFactory
    Stream<DynamicTest> its_slips_are_refused_as_it_says() {
        return Stream.concat(
                PAGE.examples("refused-edit").stream()
                        .map(line -> DynamicTest.dynamicTest(
                                line[0], () -> refused("north.criteria.csv", line[0].strip(), "", line[1]))),
                PAGE.examples("refused-service").stream()
                        .map(line -> DynamicTest.dynamicTest(
                                line[0], () -> refused("north.services.csv", "", line[0].strip(), line[1]))));
    }

    @Test
    void every_column_of_the_services_is_explained() {
        String page = String.join("\n", PAGE.lines());
        List<String> columns =
                Arrays.asList(SERVICES.lines().findFirst().orElseThrow().split(","));

        assertThat(columns).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }

    private static void refused(String file, String edit, String service, String message) {
        int row = (edit.isEmpty() ? SERVICES : CRITERIA).lines().toList().size() + 1;

        assertThatThrownBy(() -> profile(edit, service).over(CriteriaCatalogue.installed()))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(file + ", row " + row)
                .hasMessageContaining(message);
    }

    private static Profile profile(String edit, String service) {
        return Profile.read(
                "north",
                TableSource.text("north.criteria.csv", CRITERIA + edit + "\n"),
                TableSource.text("north.services.csv", SERVICES + service + "\n"));
    }

    /** A file of the page is all blocks with its name, one after the other. */
    private static String table(String file) {
        return PAGE.blocks("csv").stream()
                .filter(block -> block.kind().endsWith(" " + file))
                .map(Guide.Block::text)
                .collect(Collectors.joining());
    }
}
