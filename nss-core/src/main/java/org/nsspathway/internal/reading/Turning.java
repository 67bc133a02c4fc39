package org.nsspathway.internal.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/**
 * What would have to be otherwise for a condition to come to another verdict: the smallest sets of its parts that ask
 * the record, each of which would turn it if every part in it came out as said. Exact as long as no more than
 * {@value #MOST} sets are in play, which is more than any rule of the United Kingdom has.
 */
public final class Turning {
    static final int MOST = 1000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();

    /** One part and what it would have to come to. */
    public record Turn(Reading part, boolean met) {}

    private Turning() {}

    public static List<List<Turn>> to(Reading reading, boolean met) {
        Turning turning = new Turning();
        return turning.turn(reading, met).stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .map(set -> set.stream().mapToObj(turning.turns::get).toList())
                .toList();
    }

    private List<BitSet> turn(Reading reading, boolean met) {
        if (reading.verdict() == Verdict.of(met)) {
            return List.of(new BitSet());
        }
        if (!(reading instanceof Reading.Joint joint)) {
            return List.of(single(reading, met));
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

    /** The same condition asked for twice is one turn. */
    private BitSet single(Reading reading, boolean met) {
        int number = numbers.computeIfAbsent(reading.condition().text() + " " + met, key -> {
            turns.add(new Turn(reading, met));
            return turns.size() - 1;
        });
        BitSet set = new BitSet();
        set.set(number);
        return set;
    }

    /** Every way in which so many of the parts come out as said, without those that hold another way within them. */
    private List<BitSet> some(List<Reading> parts, int needed, boolean met) {
        List<List<BitSet>> ways = new ArrayList<>();
        for (int i = 0; i <= needed; i++) {
            ways.add(i == 0 ? List.of(new BitSet()) : List.of());
        }
        for (Reading part : parts) {
            List<BitSet> own = turn(part, met);
            for (int i = needed; i >= 1; i--) {
                ways.set(i, smallest(ways.get(i), ways.get(i - 1), own));
            }
        }
        return ways.get(needed);
    }

    private static List<BitSet> smallest(List<BitSet> already, List<BitSet> before, List<BitSet> own) {
        List<BitSet> all = new ArrayList<>(already);
        for (BitSet first : before) {
            for (BitSet second : own) {
                if (all.size() < 2 * MOST) {
                    BitSet both = (BitSet) first.clone();
                    both.or(second);
                    all.add(both);
                }
            }
        }
        all.sort(Comparator.comparingInt(BitSet::cardinality));
        List<BitSet> kept = new ArrayList<>();
        for (BitSet each : all) {
            if (kept.size() < MOST && kept.stream().noneMatch(smaller -> within(smaller, each))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean within(BitSet smaller, BitSet larger) {
        BitSet left = (BitSet) smaller.clone();
        left.andNot(larger);
        return left.isEmpty();
    }
}
