package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Set;
import java.util.regex.Pattern;

/** What every value of this package demands of its parts. */
final class Checks {
    private static final Pattern TERM = Pattern.compile("[a-z][a-z0-9_]*");

    private Checks() {}

    static void term(String term) {
        checkArgument(
                TERM.matcher(term).matches(),
                "a term is lower case letters, digits and underscores but was '%s'. Look its name up in the vocabulary.",
                term);
    }

    /** What is said to hold is not said to fail. */
    static void qualifiers(String term, Set<String> qualifiers, Set<String> denied) {
        qualifiers.forEach(Checks::term);
        for (String each : denied) {
            term(each);
            require(
                    !qualifiers.contains(each),
                    "%s is recorded as %s and as not %s. Keep the one that is right.",
                    term,
                    each,
                    each);
        }
    }

    static void require(boolean holds, String message, Object... parts) {
        if (!holds) {
            throw new IllegalArgumentException(Strings.lenientFormat(message, parts));
        }
    }
}
