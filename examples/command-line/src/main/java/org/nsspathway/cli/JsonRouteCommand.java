package org.nsspathway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.nsspathway.json.JsonLines;
import org.nsspathway.json.JsonRead;
import org.nsspathway.json.PresentationJson;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where people point who stand in a file of JSON, one presentation a line. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description =
                "Where each presentation points, why, what to ask first, and by when the person would have to be told.",
        footer = {
            "",
            "Columns as of nss route; case_id is the id of the document, or its line. With -o, what could not be read goes",
            "to OUT.problems.csv: source,row,path,code,text."
        })
final class JsonRouteCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "PEOPLE.ndjson",
            description = "One presentation in JSON a line; its schema is in nss-json.")
    private Path file = Path.of("");

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private PeopleRouting routing = new PeopleRouting();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            JsonLines<Presentation> lines =
                    PresentationJson.of(rules.catalogue().vocabulary()).lines(name, reader);
            return routing.route(people(name, lines), rules, options, spec);
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
