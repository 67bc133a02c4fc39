package org.nsspathway.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Something wrong with data, as a value: what it was, where it stood, and what to do about it.
 *
 * <p>Bad data never throws from an evaluation. It becomes a problem, the good rows go on, and nothing is lost: rows
 * in equal rows out plus rows rejected. The text never holds an identifier or free text about a person; the place
 * says where to look.
 *
 * @param code stable code such as {@code NSS-C003}, listed in {@link ProblemCode}
 * @param place where the trouble stands
 * @param text what was wrong, the limit, and what to do, as one or two plain sentences; never blank
 * @since 0.1
 */
public record Problem(String code, Place place, String text) {

    private static final Pattern CODE = Pattern.compile("NSS-[A-Z][0-9]{3}");

    /** Checks that the code has its fixed form and that there is something to read. */
    public Problem {
        checkArgument(CODE.matcher(code).matches(), "code must look like NSS-C003 but was '%s'", code);
        checkArgument(!text.isBlank(), "text must say what was wrong and what to do");
    }

    /**
     * A problem with a listed code.
     *
     * @param code what kind of trouble
     * @param place where it stands
     * @param text what was wrong, the limit, and what to do
     * @return the problem
     */
    public static Problem of(ProblemCode code, Place place, String text) {
        return new Problem(code.code(), place, text);
    }

    /** The problem as one line: place, code, text. */
    @Override
    public String toString() {
        return place + ": " + code + " " + text;
    }
}
