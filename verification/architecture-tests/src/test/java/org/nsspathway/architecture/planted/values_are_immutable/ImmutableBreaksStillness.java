package org.nsspathway.architecture.planted.values_are_immutable;

/** Named as Immutables names its classes, and can be changed. */
final class ImmutableBreaksStillness implements KeepsStillnessDoor {
    int days;

    @Override
    public int days() {
        return days;
    }
}
