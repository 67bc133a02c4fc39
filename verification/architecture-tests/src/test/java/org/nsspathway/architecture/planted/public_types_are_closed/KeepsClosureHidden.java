package org.nsspathway.architecture.planted.public_types_are_closed;

/** Open, but nobody outside can see it. */
class KeepsClosureHidden {}
