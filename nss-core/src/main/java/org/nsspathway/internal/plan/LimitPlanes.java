package org.nsspathway.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.circuit.Truth;

/** Comparisons of one number, and the planes on which each is met and not met. */
public final class LimitPlanes {
    private final Planes planes;
    private final List<Rungs> ladders = new ArrayList<>();
    private final Wants.Limit[] limits;
    private final int[] met;
    private final int[] notMet;
    private final Span span = new Span();

    public LimitPlanes(Map<Wants.Limit, Truth> asked, Schedule schedule, Planes planes) {
        this.planes = planes;
        for (boolean fromZero : new boolean[] {false, true}) {
            Rungs rungs = new Rungs(asked, fromZero, schedule);
            if (!rungs.isEmpty()) {
                ladders.add(rungs);
            }
        }
        List<Map.Entry<Wants.Limit, Truth>> equalities = asked.entrySet().stream()
                .filter(each -> !each.getKey().isLeast())
                .toList();
        this.limits = equalities.stream().map(Map.Entry::getKey).toArray(Wants.Limit[]::new);
        this.met = equalities.stream()
                .mapToInt(each -> schedule.plane(each.getValue().met()))
                .toArray();
        this.notMet = equalities.stream()
                .mapToInt(each -> schedule.plane(each.getValue().notMet()))
                .toArray();
    }

    /** Sets what a person's number comes to in every comparison. */
    public void compare(int person, long low, boolean lowOpen, long high, boolean highOpen) {
        for (int ladder = 0; ladder < ladders.size(); ladder++) {
            ladders.get(ladder).set(planes, person, low, lowOpen, high, highOpen);
        }
        for (int limit = 0; limit < limits.length; limit++) {
            Verdict verdict = limits[limit].compare(span.set(low, lowOpen, high, highOpen));
            if (verdict != Verdict.UNKNOWN) {
                planes.set(verdict == Verdict.MET ? met[limit] : notMet[limit], person);
            }
        }
    }
}
