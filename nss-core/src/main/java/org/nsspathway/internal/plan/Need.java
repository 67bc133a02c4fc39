package org.nsspathway.internal.plan;

import org.nsspathway.internal.circuit.Circuit;

/** Of whom something matters, read from a plane that is ready. */
public final class Need {
    private final Planes planes;
    private final int plane;
    private final long inverted;

    public Need(Schedule schedule, Planes planes, int wire) {
        this.planes = planes;
        this.plane = schedule.plane(wire);
        this.inverted = Circuit.isInverted(wire) ? -1L : 0;
    }

    public boolean of(int person) {
        return ((planes.all()[plane][person >> 6] ^ inverted) >>> person & 1) != 0;
    }
}
