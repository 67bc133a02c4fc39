package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The official clocks cannot be moved by a calendar, because they do not know one. */
class OfficialClockIndependenceTest {

    @Test
    void no_class_of_the_official_clocks_refers_to_working_days_pathways_targets_or_tracking()
            throws IOException, URISyntaxException {
        Path folder = Path.of(
                        Objects.requireNonNull(FasterDiagnosisClock.class.getResource("FasterDiagnosisClock.class"))
                                .toURI())
                .getParent();
        List<Path> classes;
        try (Stream<Path> files = Files.list(folder)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        assertThat(classes).hasSizeGreaterThan(30);
        for (Path file : classes) {
            // names of types stand as plain text in a class file
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(content)
                    .as(file.getFileName().toString())
                    .doesNotContain(
                            "clock/workingday",
                            "clock/pathway",
                            "clock/targets",
                            "clock/tracking",
                            "java/time/DayOfWeek");
        }
    }
}
