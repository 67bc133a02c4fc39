package org.nsspathway.architecture.planted.values_are_immutable;

/** Named as Immutables names its classes: remembers in a transient field what it worked out once. */
final class ImmutableKeepsStillness implements KeepsStillnessDoor {
    private transient int days;

    @Override
    public int days() {
        if (days == 0) {
            days = 28;
        }
        return days;
    }
}
