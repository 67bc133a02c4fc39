package org.nsspathway.architecture.planted.packages_are_free_of_cycles.night;

import org.nsspathway.architecture.planted.packages_are_free_of_cycles.day.BreaksCircle;

/** Knows the day again. */
public final class BreaksCircleToo {
    Object day() {
        return new BreaksCircle(this);
    }
}
