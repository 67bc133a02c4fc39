package org.nsspathway.architecture.planted.values_are_immutable;

/** A value and its builder, which is filled before there is a value. */
public final class KeepsStillness {
    private final int days;

    private KeepsStillness(Builder builder) {
        days = builder.days;
    }

    int days() {
        return days;
    }

    /** Filled step by step. */
    public static final class Builder {
        private int days;

        Builder days(int calendarDays) {
            days = calendarDays;
            return this;
        }

        KeepsStillness build() {
            return new KeepsStillness(this);
        }
    }
}
