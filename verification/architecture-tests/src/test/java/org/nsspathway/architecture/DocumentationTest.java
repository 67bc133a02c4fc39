package org.nsspathway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others may use is documented: a unit, a boundary or the meaning of "absent" cannot be seen in a type. */
class DocumentationTest {

    @Test
    void every_exported_type_and_member_is_documented() {
        List<Path> exported = Repository.LIBRARY_MODULES.stream()
                .map(module -> Repository.root().resolve(module).resolve("src/main/java"))
                .filter(Files::exists)
                .flatMap(folder -> Repository.handWrittenSources(folder).stream())
                .filter(file -> !file.toString().contains("/internal/"))
                .toList();

        assertThat(exported).as("exported sources found").hasSizeGreaterThan(20);
        assertThat(Documentation.gapsIn(exported))
                .as("gaps in the documentation of exported packages")
                .isEmpty();
    }

    @Test
    void every_gap_of_a_planted_file_is_reported_and_nothing_else(@TempDir Path folder) throws IOException {
        Path planted = Files.writeString(folder.resolve("Planted.java"), """
                package planted;

                /** Has no since.
                 *
                 * @param <T> any type
                 * @param days calendar days
                 */
                public record Planted<T>(int days, T missing) {

                    /** A compact constructor need not repeat the components. */
                    public Planted {}

                    /** Says nothing about what it takes and returns. */
                    public static int read(String text) {
                        return 0;
                    }

                    public void bare() {}

                    /** Complete.
                     *
                     * @param text any text
                     * @return its length
                     */
                    public static int complete(String text) {
                        return 0;
                    }

                    @Override
                    public String toString() {
                        return "";
                    }

                    void hidden() {}

                    /** {@return the number of days} */
                    public int alsoComplete() {
                        return days;
                    }

                    /** A door. */
                    public interface Door {
                        int open();
                    }
                }
                """);

        assertThat(Documentation.gapsIn(List.of(planted)))
                .containsExactly(
                        "Planted.java, line 8: Planted has no @since",
                        "Planted.java, line 8: Planted has no @param missing",
                        "Planted.java, line 14: Planted.read() has no @param text",
                        "Planted.java, line 14: Planted.read() has no @return",
                        "Planted.java, line 18: Planted.bare() has no comment",
                        "Planted.java, line 43: Door.open() has no comment");
    }

    @Test
    void a_package_without_a_comment_is_reported(@TempDir Path folder) throws IOException {
        Path planted = Files.writeString(folder.resolve("package-info.java"), "package planted;\n");

        assertThat(Documentation.gapsIn(List.of(planted)))
                .containsExactly("package-info.java, line 1: package planted has no comment");
    }
}
