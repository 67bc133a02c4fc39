package org.nsspathway.json;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** What is wrong with one document, each with the JSON pointer at which it stands. */
final class Findings {
    private final Place document;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Place document) {
        this.document = document;
    }

    void add(ProblemCode code, String pointer, String text) {
        problems.add(Problem.of(code, at(pointer), text));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Place at(String pointer) {
        return document.column(pointer);
    }

    int count() {
        return problems.size();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
