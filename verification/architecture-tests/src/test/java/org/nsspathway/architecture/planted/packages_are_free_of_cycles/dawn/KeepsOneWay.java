package org.nsspathway.architecture.planted.packages_are_free_of_cycles.dawn;

import org.nsspathway.architecture.planted.packages_are_free_of_cycles.day.BreaksCircle;

/** Knows the day, which does not know it. */
record KeepsOneWay(BreaksCircle day) {}
