package org.nsspathway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.json.JsonLines;
import org.nsspathway.json.JsonRead;
import org.nsspathway.json.PresentationJson;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Place;
import picocli.CommandLine.Parameters;

/** A file of presentations in JSON, one a line. */
final class JsonOptions {

    @Parameters(
            index = "0",
            paramLabel = "PEOPLE.ndjson",
            description = "One presentation in JSON a line; its schema is in nss-json.")
    private Path file = Path.of("");

    /** Does something with the people while the file is open. */
    int with(CriteriaCatalogue catalogue, Function<Iterator<ReadPerson>, Integer> use) {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return use.apply(
                    people(name, PresentationJson.of(catalogue.vocabulary()).lines(name, reader)));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": the file cannot be read (" + e.getClass().getSimpleName()
                            + "). Check its name and that it is UTF-8.",
                    e);
        }
    }

    private static Iterator<ReadPerson> people(String name, JsonLines<Presentation> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public ReadPerson next() {
                JsonRead<Presentation> read = lines.next();
                String id = read.id().isEmpty() ? "line " + lines.line() : read.id();
                Place place = Place.of(name, lines.line());
                return new ReadPerson(id, place, read.value().orElse(null), read.problems(), 0);
            }
        };
    }
}
