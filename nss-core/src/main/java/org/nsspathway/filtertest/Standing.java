package org.nsspathway.filtertest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;

/**
 * How a test stands by its results alone, whoever needs it.
 *
 * @param state done and valid, awaited, not returned, declined, stale or missing
 * @param takenOn when the result was taken, or null
 * @param why what to say of it
 */
record Standing(FilterTestState state, @Nullable DateInterval takenOn, String why) {

    static Standing missing(String why) {
        return new Standing(FilterTestState.MISSING, null, why);
    }

    /** Of two ways to know a test, the better; of two alike, the one that has a date. */
    Standing or(Standing other) {
        boolean dated = other.state == state && takenOn == null && other.takenOn != null;
        return other.state.compareTo(state) < 0 || dated ? other : this;
    }

    /** Of several parts that are all needed, the worst; where all are done, the oldest. */
    static Standing all(List<String> names, List<Standing> parts) {
        Standing worst = parts.get(0);
        for (Standing part : parts) {
            boolean older = part.state == worst.state && before(part.takenOn, worst.takenOn);
            worst = part.state.compareTo(worst.state) > 0 || older ? part : worst;
        }
        if (worst.state == FilterTestState.DONE_AND_VALID) {
            return worst;
        }
        if (parts.stream().allMatch(part -> part.state == FilterTestState.MISSING && part.takenOn == null)) {
            return missing(parts.get(0).why);
        }
        StringBuilder why = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).state != FilterTestState.DONE_AND_VALID) {
                why.append(why.length() == 0 ? "" : "; ")
                        .append(names.get(i))
                        .append(' ')
                        .append(parts.get(i).why);
            }
        }
        return new Standing(worst.state, worst.takenOn, why.toString());
    }

    private static boolean before(@Nullable DateInterval one, @Nullable DateInterval other) {
        return one != null && (other == null || one.earliest().isBefore(other.earliest()));
    }
}
