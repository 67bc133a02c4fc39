package org.nsspathway.internal.circuit;

import java.util.List;

/**
 * A condition in a circuit: the wire on which it is known to hold, and the wire on which it is known not to. Where
 * neither is true it is unknown; both never are. Combines by Kleene's strong logic.
 *
 * @param met known to hold
 * @param notMet known not to hold
 */
public record Truth(int met, int notMet) {
    public static final Truth MET = new Truth(Circuit.ALWAYS, Circuit.NEVER);
    public static final Truth NOT_MET = new Truth(Circuit.NEVER, Circuit.ALWAYS);
    public static final Truth UNKNOWN = new Truth(Circuit.NEVER, Circuit.NEVER);

    /** Known either way. */
    public static Truth of(int wire) {
        return new Truth(wire, Circuit.not(wire));
    }

    public Truth not() {
        return new Truth(notMet, met);
    }

    public Truth and(Truth other, Circuit circuit) {
        return new Truth(circuit.and(met, other.met), circuit.or(notMet, other.notMet));
    }

    public Truth or(Truth other, Circuit circuit) {
        return not().and(other.not(), circuit).not();
    }

    /** Known to hold where so many do, known not to where too many do not. */
    public static Truth atLeast(int least, List<Truth> parts, Circuit circuit) {
        int[] met = parts.stream().mapToInt(Truth::met).toArray();
        int[] notMet = parts.stream().mapToInt(Truth::notMet).toArray();
        return new Truth(circuit.atLeast(least, met), circuit.atLeast(parts.size() - least + 1, notMet));
    }

    /** This where the wire is true, the other elsewhere. */
    public Truth where(int wire, Truth otherwise, Circuit circuit) {
        int met = circuit.or(circuit.and(wire, this.met), circuit.andNot(otherwise.met, wire));
        int notMet = circuit.or(circuit.and(wire, this.notMet), circuit.andNot(otherwise.notMet, wire));
        return new Truth(met, notMet);
    }
}
