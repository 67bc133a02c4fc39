package org.nsspathway.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.csv.CsvTable;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/**
 * Where a table comes from: a name for messages, and its text, which is opened when it is read.
 *
 * @since 0.1
 */
public final class TableSource {
    private final String name;
    private final Supplier<Reader> opener;

    private TableSource(String name, Supplier<Reader> opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * A resource of a provider's own jar, which only the provider can open.
     *
     * @param name name for messages
     * @param stream opens the resource, for example {@code () -> getClass().getResourceAsStream("facts.csv")}
     * @return the source
     */
    public static TableSource resource(String name, Supplier<@Nullable InputStream> stream) {
        return new TableSource(name, () -> {
            InputStream opened = stream.get();
            if (opened == null) {
                throw new TableException(
                        Place.of(name), "the table is not there. Check its name and that the jar holds it.");
            }
            return new InputStreamReader(opened, StandardCharsets.UTF_8.newDecoder());
        });
    }

    /**
     * A file in UTF-8.
     *
     * @param file the file
     * @return the source
     */
    public static TableSource file(Path file) {
        return new TableSource(String.valueOf(file.getFileName()), () -> {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new TableException(
                        Place.of(file.toString()),
                        "the file cannot be opened (" + e.getClass().getSimpleName()
                                + "). Check its name and that you may read it.");
            }
        });
    }

    /**
     * A text in memory.
     *
     * @param name name for messages
     * @param text the table as CSV
     * @return the source
     */
    public static TableSource text(String name, String text) {
        return new TableSource(name, () -> new StringReader(text));
    }

    /**
     * The name for messages.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads all of it.
     *
     * @return the table's text
     * @throws TableException if it is not there, not in UTF-8, or too long
     * @throws UncheckedIOException if reading fails
     */
    public String read() {
        try (Reader reader = opener.get()) {
            return CsvTable.read(name, reader);
        } catch (CharacterCodingException e) {
            throw new TableException(Place.of(name), "the text is not in UTF-8. Save it as 'CSV UTF-8'.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name for messages. */
    @Override
    public String toString() {
        return name;
    }
}
