package org.nsspathway.architecture.planted.public_types_are_closed;

/** Can be extended by anyone. */
public class BreaksClosure {}
