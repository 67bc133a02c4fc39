package org.nsspathway.architecture.planted.values_are_immutable;

/** Can be changed after it was handed out. */
public final class BreaksStillness {
    private int days;

    void days(int calendarDays) {
        days = calendarDays;
    }

    int days() {
        return days;
    }
}
