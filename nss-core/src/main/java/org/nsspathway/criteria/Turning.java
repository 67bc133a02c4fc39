package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/**
 * What would have to be otherwise for a condition to come to another verdict: the smallest sets of its parts that ask
 * the record, each of which would turn it if every part in it came out as said. Exact as long as no more than
 * {@value #MOST} sets are in play, which is more than any rule of the United Kingdom has.
 */
final class Turning {
    static final int MOST = 1000;

    /** One part and what it would have to come to. */
    record Turn(Reading part, boolean met) {}

    private Turning() {}

    static List<Set<Turn>> to(Reading reading, boolean met) {
        List<Set<Turn>> sets = new ArrayList<>(turn(reading, met));
        sets.sort(Comparator.comparingInt(Set::size));
        return ImmutableList.copyOf(sets);
    }

    private static Set<Set<Turn>> turn(Reading reading, boolean met) {
        if (reading.verdict() == Verdict.of(met)) {
            return ImmutableSet.of(ImmutableSet.of());
        }
        if (!(reading instanceof Reading.Joint joint)) {
            return ImmutableSet.of(ImmutableSet.of(new Turn(reading, met)));
        }
        int parts = joint.parts().size();
        if (joint.condition() instanceof Condition.Not) {
            return turn(joint.parts().get(0), !met);
        }
        if (joint.condition() instanceof Condition.AtLeast atLeast) {
            return some(joint.parts(), met ? atLeast.least() : parts - atLeast.least() + 1, met);
        }
        boolean any = joint.condition() instanceof Condition.Or || joint.condition() instanceof Condition.Fires;
        return some(joint.parts(), any == met ? 1 : parts, met);
    }

    /** Every way in which so many of the parts come out as said, without those that hold another way within them. */
    private static Set<Set<Turn>> some(List<Reading> parts, int needed, boolean met) {
        List<Set<Set<Turn>>> ways = new ArrayList<>();
        for (int i = 0; i <= needed; i++) {
            ways.add(i == 0 ? ImmutableSet.of(ImmutableSet.of()) : ImmutableSet.of());
        }
        for (Reading part : parts) {
            Set<Set<Turn>> own = turn(part, met);
            for (int i = needed; i >= 1; i--) {
                Set<Set<Turn>> more = new LinkedHashSet<>(ways.get(i));
                for (Set<Turn> before : ways.get(i - 1)) {
                    own.forEach(each -> more.add(ImmutableSet.copyOf(Sets.union(before, each))));
                }
                ways.set(i, smallest(more));
            }
        }
        return ways.get(needed);
    }

    private static Set<Set<Turn>> smallest(Set<Set<Turn>> sets) {
        List<Set<Turn>> bySize = new ArrayList<>(sets);
        bySize.sort(Comparator.comparingInt(Set::size));
        Set<Set<Turn>> kept = new LinkedHashSet<>();
        for (Set<Turn> each : bySize) {
            if (kept.size() < MOST && kept.stream().noneMatch(each::containsAll)) {
                kept.add(each);
            }
        }
        return kept;
    }
}
