package org.nsspathway.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nsspathway.cases.Case;
import org.nsspathway.json.DecisionJson;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** Decisions as JSON, one a line, each with all that is needed to make it again. Reasons of concerns are left out. */
final class DecisionsFile implements AutoCloseable {
    private final Path file;
    private final BufferedWriter writer;
    private final DecisionJson json;
    private final PathwayRouter router;

    DecisionsFile(Path file, DecisionJson json, PathwayRouter router) {
        this.file = file;
        this.json = json;
        this.router = router;
        try {
            this.writer = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    void add(Case person, RoutingDecision decision) {
        try {
            writer.write(json.write(person.id(), decision, router));
            writer.write('\n');
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new CannotWrite(file.toString(), e);
        }
    }
}
