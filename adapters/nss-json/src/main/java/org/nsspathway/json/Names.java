package org.nsspathway.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Vocabulary;

/** Looks names of a document up. A name that is none is shown only if it looks like one. */
final class Names {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,79}");

    private Names() {}

    static Optional<String> fact(String name, Members at, String member, Vocabulary vocabulary) {
        if (vocabulary.fact(name).isPresent()) {
            return Optional.of(name);
        }
        report(name, "fact", vocabulary.nearest(name), at, member);
        return Optional.empty();
    }

    static boolean qualifier(String name, Members at, Vocabulary vocabulary) {
        if (vocabulary.qualifier(name).isPresent()) {
            return true;
        }
        report(name, "qualifier", vocabulary.nearestQualifier(name), at, "qualifiers");
        return false;
    }

    private static void report(String name, String what, Optional<String> nearest, Members at, String member) {
        String shown = CODE.matcher(name).matches() ? "'" + name + "'" : "this";
        String near = nearest.map(other -> " Did you mean '" + other + "'?").orElse(" Look its name up.");
        at.report(ProblemCode.JSON_NAME_UNKNOWN, member, shown + " is no known " + what + "." + near);
    }

    /** A code such as the type of a cancer: never free text. */
    static Optional<String> code(Members at, String member) {
        return at.parsed(member, "a code of lower case letters, digits and underscores", text -> {
            if (!CODE.matcher(text).matches()) {
                throw new IllegalArgumentException("no code");
            }
            return text;
        });
    }
}
