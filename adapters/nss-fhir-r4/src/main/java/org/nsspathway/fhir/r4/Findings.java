package org.nsspathway.fhir.r4;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** What could not be read of one record, each with its path. A path has places and no identifiers. */
final class Findings {
    private final Place message;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Place message) {
        this.message = message;
    }

    void add(ProblemCode code, String path, String text) {
        problems.add(Problem.of(code, at(path), text));
    }

    Place at(String path) {
        return message.column(path);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
