package org.nsspathway.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of this repository, found from wherever the tests are started. */
final class Repository {

    static final List<String> LIBRARY_MODULES = List.of("nss-core", "nss-criteria-uk", "nss-clock", "nss-routing");

    private Repository() {}

    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No folder above " + start + " holds mvnw. Run the tests inside the repository.");
    }

    /** Every Java file written by hand, in the order of its path; {@code target} holds only what was generated. */
    static List<Path> handWrittenSources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isBuilt(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lies in the {@code target} beside a pom; a package of that name is another matter. */
    private static boolean isBuilt(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"))) {
                return true;
            }
        }
        return false;
    }
}
