package org.nsspathway.internal.circuit;

import java.util.HashMap;
import java.util.Map;
import org.nsspathway.internal.columns.IntColumn;

/**
 * What is worked out of planes: a graph of conjunctions in which any side may be inverted, which is enough to say
 * everything. The same conjunction is made once, whoever asks for it, so that what rule sets have in common is worked
 * out once.
 *
 * <p>A <i>wire</i> is a node of the graph, or its inverse where the lowest bit is set. Wires 0 and 1 are never and
 * always true. Nodes are made before they are used, so that their order is an order of evaluation.
 */
public final class Circuit {
    public static final int NEVER = 0;
    public static final int ALWAYS = 1;

    private static final int INPUT = -1;

    private final Map<Long, Integer> made = new HashMap<>();
    private final IntColumn left = new IntColumn();
    private final IntColumn right = new IntColumn();

    public Circuit() {
        left.add(INPUT);
        right.add(INPUT);
    }

    public static int not(int wire) {
        return wire ^ 1;
    }

    public static int node(int wire) {
        return wire >> 1;
    }

    public static boolean isInverted(int wire) {
        return (wire & 1) != 0;
    }

    public int nodes() {
        return left.size();
    }

    public boolean isInput(int node) {
        return left.get(node) == INPUT;
    }

    public int left(int node) {
        return left.get(node);
    }

    public int right(int node) {
        return right.get(node);
    }

    /** A plane that comes from the rows. */
    public int input() {
        left.add(INPUT);
        right.add(INPUT);
        return (nodes() - 1) << 1;
    }

    public int and(int one, int other) {
        int a = Math.min(one, other);
        int b = Math.max(one, other);
        if (a == NEVER || a == not(b)) {
            return NEVER;
        }
        if (a == ALWAYS || a == b) {
            return b;
        }
        Integer known = made.putIfAbsent(((long) a << Integer.SIZE) | b, nodes() << 1);
        if (known != null) {
            return known;
        }
        left.add(a);
        right.add(b);
        return (nodes() - 1) << 1;
    }

    public int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    public int andNot(int one, int other) {
        return and(one, not(other));
    }

    /** At least so many of several wires are true. */
    int atLeast(int least, int[] wires) {
        int[] reached = new int[least + 1];
        reached[0] = ALWAYS;
        for (int wire : wires) {
            for (int number = least; number >= 1; number--) {
                reached[number] = or(reached[number], and(reached[number - 1], wire));
            }
        }
        return reached[least];
    }
}
