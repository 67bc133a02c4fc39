package org.nsspathway.vocabulary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;

/**
 * A number that is the sum of weights of what holds, such as a checklist. Comparing it is a condition over its parts,
 * so that every reader reads it and what is unknown of it by the logic of conditions: with some parts unknown, the
 * score lies between what is known to hold and what may hold.
 *
 * @param parts what counts, and how much
 * @since 0.1
 */
public record Score(List<Part> parts) {
    private static final String OPENING = "score(";
    private static final Pattern PARTS = Pattern.compile(",(?=\\s*[0-9]+:)");
    private static final Pattern PART = Pattern.compile("([1-9][0-9]?): *(.+)", Pattern.DOTALL);

    /**
     * Something that counts.
     *
     * @param weight how much, at least 1
     * @param condition what must hold
     * @since 0.1
     */
    public record Part(int weight, Condition condition) {}

    /** Checks that something counts. */
    public Score {
        parts = ImmutableList.copyOf(parts);
        checkArgument(!parts.isEmpty(), "a score needs at least one part");
    }

    /** Whether a table means a score by a text, and not a derivation. */
    static boolean is(String text) {
        return text.startsWith(OPENING) && text.endsWith(")");
    }

    /**
     * Reads a score.
     *
     * @param text the score as a table writes it: {@code score(2: lesion_oozing, 1: lesion_diameter_mm >= 7)}
     * @return the score
     * @throws IllegalArgumentException if the text is none
     */
    public static Score parse(String text) {
        checkArgument(is(text), "'%s' is no score. Write score(2: condition, 1: condition).", text);
        List<Part> parts = new ArrayList<>();
        for (String part : PARTS.split(text.substring(OPENING.length(), text.length() - 1), -1)) {
            String cell = part.strip();
            Matcher matcher = PART.matcher(cell);
            checkArgument(
                    matcher.matches(),
                    "'%s' is no part of a score. Write a weight from 1 to 99, a colon and a condition.",
                    cell);
            parts.add(new Part(Integer.parseInt(matcher.group(1)), Condition.parse(matcher.group(2))));
        }
        return new Score(parts);
    }

    /**
     * The comparison of this score with a number, as a condition over its parts.
     *
     * @param comparison how
     * @param number with what
     * @return a condition that holds where the comparison does
     */
    public Condition compared(Comparison comparison, BigDecimal number) {
        int up = number.setScale(0, RoundingMode.CEILING).intValue();
        int beyond = number.setScale(0, RoundingMode.FLOOR).intValue() + 1;
        return switch (comparison) {
            case AT_LEAST -> reaches(up);
            case ABOVE -> reaches(beyond);
            case BELOW -> new Condition.Not(reaches(up));
            case AT_MOST -> new Condition.Not(reaches(beyond));
            case EQUAL -> equalTo(up, beyond);
            case NOT_EQUAL -> new Condition.Not(equalTo(up, beyond));
        };
    }

    private Condition equalTo(int up, int beyond) {
        return new Condition.And(List.of(reaches(up), new Condition.Not(reaches(beyond))));
    }

    /** A part of weight two stands twice among those of which so many must hold. */
    private Condition reaches(int least) {
        List<Condition> weighed = new ArrayList<>();
        for (Part part : parts) {
            weighed.addAll(Collections.nCopies(part.weight(), part.condition()));
        }
        if (least <= 0) {
            return new Condition.Always();
        }
        return least > weighed.size()
                ? new Condition.Not(new Condition.Always())
                : new Condition.AtLeast(least, weighed);
    }
}
