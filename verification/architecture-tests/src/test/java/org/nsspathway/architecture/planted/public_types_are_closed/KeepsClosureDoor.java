package org.nsspathway.architecture.planted.public_types_are_closed;

/** A door for plug-ins. */
public interface KeepsClosureDoor {}
