package org.nsspathway.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Verdict;

/** Comparisons of one number, and the planes on which each is met and not met. */
final class LimitPlanes {
    private final Planes planes;
    private final Wants.Limit[] limits;
    private final int[] met;
    private final int[] notMet;
    private final Span span = new Span();

    LimitPlanes(Map<Wants.Limit, Truth> asked, Schedule schedule, Planes planes) {
        List<Truth> truths = new ArrayList<>(asked.values());
        this.planes = planes;
        this.limits = asked.keySet().toArray(Wants.Limit[]::new);
        this.met = truths.stream().mapToInt(each -> schedule.plane(each.met())).toArray();
        this.notMet =
                truths.stream().mapToInt(each -> schedule.plane(each.notMet())).toArray();
    }

    /** Sets what a person's number comes to in every comparison. */
    void compare(int person, long low, boolean lowOpen, long high, boolean highOpen) {
        for (int limit = 0; limit < limits.length; limit++) {
            Verdict verdict = limits[limit].compare(span.set(low, lowOpen, high, highOpen));
            if (verdict != Verdict.UNKNOWN) {
                planes.set(verdict == Verdict.MET ? met[limit] : notMet[limit], person);
            }
        }
    }
}
