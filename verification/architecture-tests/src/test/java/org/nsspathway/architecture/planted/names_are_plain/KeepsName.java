package org.nsspathway.architecture.planted.names_are_plain;

/** Says what it is for. */
record KeepsName() {}
