package org.nsspathway.batch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A circuit made ready to run: which plane holds what, and one step after the other. Only what some output needs is
 * kept. A plane that nobody reads any more holds the next thing, so that all of them stay in the cache.
 */
final class Schedule {
    /** The plane that is false everywhere. */
    static final int NOWHERE = 0;
    /** What is asked for a wire that no output needs. */
    static final int UNUSED = -1;

    private static final int FOREVER = Integer.MAX_VALUE;

    private final int[] planeOf;
    private final int inputs;
    private final int planes;
    private final int[] steps;

    Schedule(Circuit circuit, int[] outputs) {
        int nodes = circuit.nodes();
        int[] lastUse = new int[nodes];
        for (int output : outputs) {
            lastUse[Circuit.node(output)] = FOREVER;
        }
        for (int node = nodes - 1; node > 0; node--) {
            if (lastUse[node] != 0 && !circuit.isInput(node)) {
                use(lastUse, Circuit.node(circuit.left(node)), node);
                use(lastUse, Circuit.node(circuit.right(node)), node);
            }
        }
        planeOf = new int[nodes];
        Arrays.fill(planeOf, UNUSED);
        planeOf[0] = NOWHERE;
        int next = 1;
        for (int node = 1; node < nodes; node++) {
            if (lastUse[node] != 0 && circuit.isInput(node)) {
                planeOf[node] = next++;
            }
        }
        inputs = next;
        Deque<Integer> free = new ArrayDeque<>();
        IntColumn todo = new IntColumn();
        for (int node = 1; node < nodes; node++) {
            if (lastUse[node] != 0 && !circuit.isInput(node)) {
                int left = circuit.left(node);
                int right = circuit.right(node);
                release(circuit, lastUse, node, left, free);
                if (Circuit.node(left) != Circuit.node(right)) {
                    release(circuit, lastUse, node, right, free);
                }
                planeOf[node] = free.isEmpty() ? next++ : free.pop();
                step(todo, left, right, planeOf[node]);
            }
        }
        planes = next;
        steps = todo.toArray();
    }

    private static void use(int[] lastUse, int node, int by) {
        lastUse[node] = Math.max(lastUse[node], by);
    }

    private void release(Circuit circuit, int[] lastUse, int by, int wire, Deque<Integer> free) {
        int node = Circuit.node(wire);
        if (lastUse[node] == by && node != 0 && !circuit.isInput(node)) {
            free.push(planeOf[node]);
        }
    }

    /** At most one side of a step is inverted, or both: then the inverted one comes second. */
    private void step(IntColumn todo, int left, int right, int into) {
        boolean swap = Circuit.isInverted(left) && !Circuit.isInverted(right);
        int first = swap ? right : left;
        int second = swap ? left : right;
        todo.add(
                Circuit.isInverted(first)
                        ? Kernel.NEITHER
                        : Circuit.isInverted(second) ? Kernel.FIRST_ONLY : Kernel.BOTH);
        todo.add(planeOf[Circuit.node(first)]);
        todo.add(planeOf[Circuit.node(second)]);
        todo.add(into);
    }

    /** Planes that the rows fill, from 1 up to this. */
    int inputs() {
        return inputs;
    }

    int planes() {
        return planes;
    }

    int[] steps() {
        return steps;
    }

    /** The plane of a wire, which is inverted where the wire is; {@link #UNUSED} where no output needs it. */
    int plane(int wire) {
        return planeOf[Circuit.node(wire)];
    }
}
