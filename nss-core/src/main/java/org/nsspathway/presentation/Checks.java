package org.nsspathway.presentation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Set;

/** What every value of this package demands of its parts. */
final class Checks {
    private Checks() {}

    static void term(String term) {
        checkArgument(
                isTerm(term),
                "a term is lower case letters, digits and underscores but was '%s'. Look its name up in the vocabulary.",
                term);
    }

    private static boolean isTerm(String term) {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z') || (i > 0 && (c == '_' || (c >= '0' && c <= '9')));
            if (!allowed) {
                return false;
            }
        }
        return !term.isEmpty();
    }

    /** What is said to hold is not said to fail. */
    static void qualifiers(String term, Set<String> qualifiers, Set<String> denied) {
        for (String each : qualifiers) {
            term(each);
        }
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
