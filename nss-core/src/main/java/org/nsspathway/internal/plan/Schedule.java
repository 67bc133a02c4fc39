package org.nsspathway.internal.plan;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Kernel;
import org.nsspathway.internal.columns.IntColumn;

/**
 * A circuit made ready to run: which plane holds what, and one step after the other. Only what some output needs is
 * kept. A plane that nobody reads any more holds the next thing, so that all of them stay in the cache.
 */
public final class Schedule {
    /** The plane that is false everywhere. */
    static final int NOWHERE = 0;
    /** What is asked for a wire that no output needs. */
    public static final int UNUSED = -1;

    private static final int FOREVER = Integer.MAX_VALUE;

    private final int[] planeOf;
    private final int inputs;
    private int planes;
    private final int[] early;
    private final int[] late;
    /** By plane the one that follows from it; {@link #NOWHERE} where none does. */
    private final int[] following;

    /** Steps that {@code needed} wires hang on come first, then all others that outputs hang on. */
    Schedule(Circuit circuit, int[] needed, int[] outputs, Ladders ladders) {
        int nodes = circuit.nodes();
        boolean[] hasten = reached(circuit, needed);
        boolean[] used = reached(circuit, outputs);
        IntColumn order = new IntColumn();
        steps(circuit, hasten, new boolean[nodes], order);
        int half = order.size();
        steps(circuit, used, hasten, order);
        planeOf = new int[nodes];
        Arrays.fill(planeOf, UNUSED);
        planeOf[0] = NOWHERE;
        planes = 1;
        for (int node = 1; node < nodes; node++) {
            if ((hasten[node] || used[node]) && circuit.isInput(node)) {
                planeOf[node] = planes++;
            }
        }
        inputs = planes;
        int[] lastUse = lastUse(circuit, order, half, needed, outputs);
        following = new int[inputs];
        IntColumn first = follow(ladders.ofRows());
        IntColumn second = follow(ladders.ofDerived());
        Deque<Integer> free = new ArrayDeque<>();
        planned(circuit, order, 0, half, lastUse, free, first);
        planned(circuit, order, half, order.size(), lastUse, free, second);
        early = first.toArray();
        late = second.toArray();
    }

    /** Steps down some ladders, past the planes that no output needs. */
    private IntColumn follow(List<int[]> ladders) {
        IntColumn todo = new IntColumn();
        for (int[] wires : ladders) {
            int before = NOWHERE;
            for (int wire : wires) {
                int plane = plane(wire);
                if (plane > NOWHERE && before > NOWHERE) {
                    following[before] = plane;
                    step(todo, Kernel.EITHER, plane, before, plane);
                }
                before = plane > NOWHERE ? plane : before;
            }
        }
        return todo;
    }

    private static void step(IntColumn todo, int what, int first, int second, int into) {
        todo.add(what);
        todo.add(first);
        todo.add(second);
        todo.add(into);
    }

    private static boolean[] reached(Circuit circuit, int[] wires) {
        boolean[] reached = new boolean[circuit.nodes()];
        for (int wire : wires) {
            reached[Circuit.node(wire)] = true;
        }
        for (int node = reached.length - 1; node > 0; node--) {
            if (reached[node] && !circuit.isInput(node)) {
                reached[Circuit.node(circuit.left(node))] = true;
                reached[Circuit.node(circuit.right(node))] = true;
            }
        }
        return reached;
    }

    private static void steps(Circuit circuit, boolean[] wanted, boolean[] done, IntColumn order) {
        for (int node = 1; node < wanted.length; node++) {
            if (wanted[node] && !done[node] && !circuit.isInput(node)) {
                order.add(node);
            }
        }
    }

    /** By node the place of the last step that reads it. */
    private static int[] lastUse(Circuit circuit, IntColumn order, int half, int[] needed, int[] outputs) {
        int[] lastUse = new int[circuit.nodes()];
        for (int place = 0; place < order.size(); place++) {
            lastUse[Circuit.node(circuit.left(order.get(place)))] = place;
            lastUse[Circuit.node(circuit.right(order.get(place)))] = place;
        }
        for (int wire : needed) {
            lastUse[Circuit.node(wire)] = Math.max(lastUse[Circuit.node(wire)], half);
        }
        for (int wire : outputs) {
            lastUse[Circuit.node(wire)] = FOREVER;
        }
        return lastUse;
    }

    private void planned(
            Circuit circuit, IntColumn order, int from, int to, int[] lastUse, Deque<Integer> free, IntColumn todo) {
        for (int place = from; place < to; place++) {
            int node = order.get(place);
            int left = circuit.left(node);
            int right = circuit.right(node);
            release(circuit, lastUse, place, left, free);
            if (Circuit.node(left) != Circuit.node(right)) {
                release(circuit, lastUse, place, right, free);
            }
            planeOf[node] = free.isEmpty() ? planes++ : free.pop();
            step(todo, left, right, planeOf[node]);
        }
    }

    private void release(Circuit circuit, int[] lastUse, int place, int wire, Deque<Integer> free) {
        int node = Circuit.node(wire);
        if (lastUse[node] == place && node != 0 && !circuit.isInput(node)) {
            free.push(planeOf[node]);
        }
    }

    /** At most one side of a step is inverted, or both: then the inverted one comes second. */
    private void step(IntColumn todo, int left, int right, int into) {
        boolean swap = Circuit.isInverted(left) && !Circuit.isInverted(right);
        int first = swap ? right : left;
        int second = swap ? left : right;
        boolean neither = Circuit.isInverted(first);
        int what = neither ? Kernel.NEITHER : Circuit.isInverted(second) ? Kernel.FIRST_ONLY : Kernel.BOTH;
        step(todo, what, planeOf[Circuit.node(first)], planeOf[Circuit.node(second)], into);
    }

    /** Planes that the rows fill, from 1 up to this. */
    int inputs() {
        return inputs;
    }

    int planes() {
        return planes;
    }

    /** Steps towards what is needed before everything is known. */
    public int[] early() {
        return early;
    }

    /** All other steps. */
    public int[] late() {
        return late;
    }

    /** The plane of the rows that is true wherever one of them is; {@link #NOWHERE} where none needs to be. */
    int following(int plane) {
        return following[plane];
    }

    /** The plane of a wire, which is inverted where the wire is; {@link #UNUSED} where no output needs it. */
    public int plane(int wire) {
        return planeOf[Circuit.node(wire)];
    }
}
