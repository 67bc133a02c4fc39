package org.nsspathway.internal.circuit;

import java.util.Arrays;
import java.util.List;

/**
 * Of whom it matters what costs most to work out. Where one side of a conjunction is known to be false, nobody cares for
 * the other; followed from the answers back to the inputs, that is a wire for each input that is true for everybody whose
 * answers it could change. It leaves no one out, and may take in some who do not matter.
 */
public final class Care {
    private final Circuit circuit;
    /** By node the wire of those who care for it. */
    private final int[] care;
    /** By node whether it hangs on an input that is worked out last. */
    private final boolean[] late;

    public Care(Circuit circuit, List<Truth> lateInputs, List<Truth> answers, List<Integer> inForce) {
        int nodes = circuit.nodes();
        this.circuit = circuit;
        this.care = new int[nodes];
        this.late = new boolean[nodes];
        Arrays.fill(care, Circuit.NEVER);
        for (Truth each : lateInputs) {
            late[Circuit.node(each.met())] = true;
            late[Circuit.node(each.notMet())] = true;
        }
        for (int node = 1; node < nodes; node++) {
            late[node] |= !circuit.isInput(node)
                    && (late[Circuit.node(circuit.left(node))] || late[Circuit.node(circuit.right(node))]);
        }
        for (int answer = 0; answer < answers.size(); answer++) {
            add(answers.get(answer).met(), inForce.get(answer));
            add(answers.get(answer).notMet(), inForce.get(answer));
        }
        for (int node = nodes - 1; node > 0; node--) {
            if (!circuit.isInput(node) && care[node] != Circuit.NEVER) {
                sides(care[node], circuit.left(node), circuit.right(node));
                sides(care[node], circuit.right(node), circuit.left(node));
            }
        }
    }

    private void sides(int who, int side, int other) {
        if (late[Circuit.node(side)]) {
            add(side, late[Circuit.node(other)] ? who : circuit.and(who, other));
        }
    }

    private void add(int wire, int who) {
        int node = Circuit.node(wire);
        if (late[node]) {
            care[node] = circuit.or(care[node], who);
        }
    }

    /** Everybody who cares for either side of any of some inputs. */
    public int of(Iterable<Truth> inputs) {
        int who = Circuit.NEVER;
        for (Truth each : inputs) {
            who = circuit.or(who, circuit.or(care[Circuit.node(each.met())], care[Circuit.node(each.notMet())]));
        }
        return who;
    }
}
