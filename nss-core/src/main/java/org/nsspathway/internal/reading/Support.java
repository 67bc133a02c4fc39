package org.nsspathway.internal.reading;

import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/** Whether something recorded speaks for a condition: evidence from the record under a part that is not negated. */
public final class Support {

    private Support() {}

    public static boolean in(Reading reading) {
        if (reading instanceof Reading.Joint joint) {
            return !(joint.condition() instanceof Condition.Not) && inAny(joint.parts());
        }
        Reading.Leaf leaf = (Reading.Leaf) reading;
        boolean demographic = (leaf.condition() instanceof Condition.Compare compare
                        && compare.fact().equals("age"))
                || (leaf.condition() instanceof Condition.HasCode code
                        && code.fact().equals("sex"));
        if (demographic || leaf.condition() instanceof Condition.Always) {
            return false;
        }
        return leaf.verdict() == Verdict.MET
                || (leaf.verdict() == Verdict.UNKNOWN && !leaf.told().evidence().isEmpty());
    }

    private static boolean inAny(List<Reading> parts) {
        for (Reading part : parts) {
            if (in(part)) {
                return true;
            }
        }
        return false;
    }
}
