package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nsspathway.condition.Verdict;

/**
 * What is left of a condition when everything known has been put in: a formula over the unknowns. From it follows
 * which missing facts settle the verdict.
 */
public sealed interface Residual {

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

    /** What it comes to when some of the unknowns are answered, by Kleene's logic. */
    default Verdict value(Function<Unknown, Verdict> answers) {
        if (this instanceof Known known) {
            return Verdict.of(known.holds());
        }
        if (this instanceof Open open) {
            return answers.apply(open.unknown());
        }
        if (this instanceof Inverse inverse) {
            return inverse.part().value(answers).not();
        }
        if (this instanceof All all) {
            Verdict verdict = Verdict.MET;
            for (Residual each : all.parts()) {
                verdict = verdict.and(each.value(answers));
            }
            return verdict;
        }
        Some some = (Some) this;
        return Verdict.atLeast(
                some.least(),
                some.parts().stream().map(each -> each.value(answers)).toList());
    }

    /** Every unknown in it, as often as it stands there. */
    default void unknowns(Consumer<Unknown> each) {
        if (this instanceof Open open) {
            each.accept(open.unknown());
        } else if (this instanceof Inverse inverse) {
            inverse.part().unknowns(each);
        } else if (this instanceof All all) {
            all.parts().forEach(part -> part.unknowns(each));
        } else if (this instanceof Some some) {
            some.parts().forEach(part -> part.unknowns(each));
        }
    }

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
