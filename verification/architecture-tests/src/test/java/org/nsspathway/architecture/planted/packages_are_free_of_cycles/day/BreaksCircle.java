package org.nsspathway.architecture.planted.packages_are_free_of_cycles.day;

import org.nsspathway.architecture.planted.packages_are_free_of_cycles.night.BreaksCircleToo;

/** Knows the night. */
public record BreaksCircle(BreaksCircleToo night) {}
