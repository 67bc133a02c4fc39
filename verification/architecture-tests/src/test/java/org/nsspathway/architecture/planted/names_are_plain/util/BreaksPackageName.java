package org.nsspathway.architecture.planted.names_are_plain.util;

/** In a package named by habit. */
record BreaksPackageName() {}
