package org.nsspathway.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.Service;

/** The example profiles of the repository, and the rules as they hold there. */
final class ExampleProfiles {
    static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();

    private static final Path FOLDER = Path.of("..", "..", "examples", "profiles");

    private ExampleProfiles() {}

    static List<String> names() {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Profile profile(String name) {
        return Profile.read(FOLDER.resolve(name));
    }

    static CriteriaCatalogue rules(String name) {
        return profile(name).over(NATIONAL);
    }

    static Service service(String name, String pathway) {
        return profile(name).service(pathway).orElseThrow();
    }
}
