package org.nsspathway.architecture.planted.values_are_immutable;

/** A public type with a hidden implementation. */
public interface KeepsStillnessDoor {
    int days();
}
