package org.nsspathway.clock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;
import org.nsspathway.problem.ProblemCode;

/** What is found while one referral is read: problems, and the choices that decided something. */
final class Findings {
    private static final Place REFERRAL = Place.of("referral");

    private final List<Problem> problems = new ArrayList<>(0);
    private final EnumSet<PolicyChoice> decidedBy = EnumSet.noneOf(PolicyChoice.class);

    void problem(ProblemCode code, String item, String text) {
        problems.add(Problem.of(code, REFERRAL.column(item), text));
    }

    void decidedBy(Set<PolicyChoice> choices) {
        decidedBy.addAll(choices);
    }

    void decidedBy(PolicyChoice choice) {
        decidedBy.add(choice);
    }

    List<Problem> problems() {
        return problems;
    }

    Set<PolicyChoice> decidedBy() {
        return decidedBy;
    }
}
