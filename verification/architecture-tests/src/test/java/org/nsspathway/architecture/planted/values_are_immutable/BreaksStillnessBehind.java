package org.nsspathway.architecture.planted.values_are_immutable;

/** Hidden, but handed out under its public type. */
final class BreaksStillnessBehind implements KeepsStillnessDoor {
    int days;

    @Override
    public int days() {
        return days;
    }
}
