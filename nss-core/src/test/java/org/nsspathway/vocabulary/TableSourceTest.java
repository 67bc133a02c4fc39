package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.problem.TableException;

class TableSourceTest {

    @Test
    void a_resource_that_is_not_there_is_refused() {
        TableSource source =
                TableSource.resource("facts.csv", () -> TableSourceTest.class.getResourceAsStream("no-such-table.csv"));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(source::read)
                .withMessage("facts.csv: the table is not there. Check its name and that the jar holds it.");
    }

    @Test
    void a_file_is_read_as_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.csv"), "id\n\u00e9\n", StandardCharsets.UTF_8);
        assertThat(TableSource.file(file).read()).isEqualTo("id\n\u00e9\n");
        assertThat(TableSource.file(file).name()).isEqualTo("rules.csv");
    }

    @Test
    void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(TableSource.file(folder.resolve("rules.csv"))::read)
                .withMessageEndingWith(
                        "the file cannot be opened (NoSuchFileException). Check its name and that you may read it.");
    }

    @Test
    void a_file_that_a_spreadsheet_saved_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("rules.csv"), "id\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(TableSource.file(file)::read)
                .withMessage("rules.csv: the text is not in UTF-8. Save it as 'CSV UTF-8'.");
    }

    @Test
    void a_resource_in_another_encoding_is_refused() {
        byte[] latin = "id\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(TableSource.resource("rules.csv", () -> new ByteArrayInputStream(latin))::read)
                .withMessage("rules.csv: the text is not in UTF-8. Save it as 'CSV UTF-8'.");
    }

    @Test
    void a_source_that_never_ends_is_refused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(TableSource.resource("rules.csv", () -> endless)::read)
                .withMessage("rules.csv: the table has more than 67108864 characters. Split it.");
    }
}
