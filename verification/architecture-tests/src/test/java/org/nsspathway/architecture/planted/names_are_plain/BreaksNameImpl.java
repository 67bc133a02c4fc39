package org.nsspathway.architecture.planted.names_are_plain;

/** Named by habit. */
record BreaksNameImpl() {}
