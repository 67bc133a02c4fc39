package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.condition.Verdict;

/**
 * What is left of a condition when everything known has been put in: a formula over the unknowns. From it follows
 * which missing facts settle the verdict.
 */
sealed interface Residual {

    /** Nothing is left: the value is known. */
    record Known(boolean holds) implements Residual {}

    /** One unknown. */
    record Open(Unknown unknown) implements Residual {}

    /** All hold. */
    record All(List<Residual> parts) implements Residual {}

    /** At least so many hold; any of them with 1. */
    record Some(int least, List<Residual> parts) implements Residual {}

    /** It does not hold. */
    record Inverse(Residual part) implements Residual {}

    static Residual of(Verdict verdict) {
        return new Known(verdict == Verdict.MET);
    }

    static Residual all(List<Residual> parts) {
        ImmutableList.Builder<Residual> open = ImmutableList.builder();
        for (Residual part : parts) {
            if (part instanceof Known known) {
                if (!known.holds()) {
                    return known;
                }
            } else {
                open.add(part);
            }
        }
        List<Residual> left = open.build();
        return left.isEmpty() ? new Known(true) : left.size() == 1 ? left.get(0) : new All(left);
    }

    static Residual any(List<Residual> parts) {
        return some(1, parts);
    }

    static Residual some(int least, List<Residual> parts) {
        ImmutableList.Builder<Residual> open = ImmutableList.builder();
        int needed = least;
        for (Residual part : parts) {
            if (part instanceof Known known) {
                needed -= known.holds() ? 1 : 0;
            } else {
                open.add(part);
            }
        }
        List<Residual> left = open.build();
        if (needed <= 0) {
            return new Known(true);
        }
        if (left.size() < needed) {
            return new Known(false);
        }
        return left.size() == 1 ? left.get(0) : new Some(needed, left);
    }

    static Residual inverse(Residual part) {
        return part instanceof Known known ? new Known(!known.holds()) : new Inverse(part);
    }
}
