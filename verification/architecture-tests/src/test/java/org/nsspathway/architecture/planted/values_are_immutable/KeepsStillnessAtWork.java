package org.nsspathway.architecture.planted.values_are_immutable;

/** Works inside one method and is never handed out. */
final class KeepsStillnessAtWork {
    int position;
}
