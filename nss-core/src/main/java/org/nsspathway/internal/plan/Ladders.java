package org.nsspathway.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.presentation.TimeSpan;

/**
 * Planes that follow from each other. Whoever has lost 7 % has lost 6 % and 5 % too: of the planes that ask for more and
 * more of one value, a row sets the one that asks for most, and the others follow for 64 people at once, down the ladder.
 *
 * <p>A ladder has two sides, the planes on which a comparison is met, and those on which it is open or not met. What is
 * known only between two bounds stands at one rung of each. Where a comparison is met, nobody reads whether it is open,
 * so that open may follow too.
 */
public final class Ladders {
    /** A place on a ladder: higher asks for more. */
    private record Rung(long at, int step, int met, int other) implements Comparable<Rung> {
        @Override
        public int compareTo(Rung rung) {
            return at != rung.at ? Long.compare(at, rung.at) : Integer.compare(step, rung.step);
        }
    }

    private final List<int[]> ofRows = new ArrayList<>();
    private final List<int[]> ofDerived = new ArrayList<>();

    Ladders(Wants wants) {
        numbers(wants.ages, ofRows);
        wants.derived.values().forEach(limits -> numbers(limits, ofDerived));
        wants.tests.values().forEach(test -> results(test.questions));
        instances(wants.instances);
    }

    /** Planes of the rows, each followed by one that is true wherever it is. */
    List<int[]> ofRows() {
        return ofRows;
    }

    /** The same of numbers that are worked out. */
    List<int[]> ofDerived() {
        return ofDerived;
    }

    private static void numbers(Map<Wants.Limit, Truth> limits, List<int[]> into) {
        Map<Object, List<Rung>> ladders = new LinkedHashMap<>();
        limits.forEach((limit, truth) -> {
            if (limit.isLeast()) {
                add(ladders, limit.fromZero(), rung(limit, truth.met(), truth.notMet()));
            }
        });
        ladders.values().forEach(rungs -> {
            into.add(downwards(rungs).mapToInt(Rung::met).toArray());
            into.add(rungs.stream().sorted().mapToInt(Rung::other).toArray());
        });
    }

    private void results(Map<ResultQuestion, Wants.Asked> questions) {
        Map<Object, List<Rung>> ladders = new LinkedHashMap<>();
        questions.forEach((question, asked) -> {
            Wants.Limit limit = question.threshold();
            if (limit != null && limit.isLeast() && asked.open() != Circuit.NEVER) {
                add(ladders, question.withThreshold(limit.withoutCut()), rung(limit, asked.met(), asked.open()));
            }
        });
        asked(ladders);
    }

    private static Rung rung(Wants.Limit limit, int met, int other) {
        return new Rung(limit.cut().floor(), limit.step(), met, other);
    }

    private void instances(Map<Wants.OfInstance, Wants.Asked> demands) {
        Map<Object, List<Rung>> ladders = new LinkedHashMap<>();
        demands.forEach((demand, asked) -> {
            List<InstanceCondition.Lasting> lasting = new ArrayList<>();
            InstanceCondition rest = without(demand.demand(), lasting);
            if (lasting.size() == 1) {
                Comparison comparison = lasting.get(0).comparison();
                boolean least = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
                long length = lasting.get(0).span().sixteenthsOfADay();
                add(
                        ladders,
                        new Wants.OfInstance(demand.facts(), rest),
                        new Rung(least ? length : -length, 0, asked.met(), asked.open()));
            }
        });
        asked(ladders);
    }

    /** A demand without its lengths, which are noted: the same for all that differ in them only. */
    private static InstanceCondition without(InstanceCondition demand, List<InstanceCondition.Lasting> lengths) {
        if (demand instanceof InstanceCondition.All all) {
            return new InstanceCondition.All(
                    all.parts().stream().map(part -> without(part, lengths)).toList());
        }
        if (demand instanceof InstanceCondition.Any any) {
            return new InstanceCondition.Any(
                    any.parts().stream().map(part -> without(part, lengths)).toList());
        }
        if (demand instanceof InstanceCondition.Lasting lasting && isOrdered(lasting.comparison())) {
            lengths.add(lasting);
            TimeSpan none = Spans.isOfCalendar(lasting.span()) ? TimeSpan.ofMonths(0) : TimeSpan.ofDays(0);
            return new InstanceCondition.Lasting(lasting.comparison(), none);
        }
        return demand;
    }

    private static boolean isOrdered(Comparison comparison) {
        return comparison != Comparison.EQUAL && comparison != Comparison.NOT_EQUAL;
    }

    private void asked(Map<Object, List<Rung>> ladders) {
        ladders.values().forEach(rungs -> {
            ofRows.add(downwards(rungs).mapToInt(Rung::met).toArray());
            ofRows.add(downwards(rungs).mapToInt(Rung::other).toArray());
        });
    }

    private static void add(Map<Object, List<Rung>> ladders, Object ladder, Rung rung) {
        ladders.computeIfAbsent(ladder, key -> new ArrayList<>()).add(rung);
    }

    private static Stream<Rung> downwards(List<Rung> rungs) {
        return rungs.stream().sorted(Comparator.reverseOrder());
    }
}
