package org.nsspathway.architecture.planted.names_are_plain;

/** An integrated care board begins with I, too. */
record IcbKeepsName() {}
