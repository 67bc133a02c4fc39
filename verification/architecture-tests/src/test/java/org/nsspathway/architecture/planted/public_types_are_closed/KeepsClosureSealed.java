package org.nsspathway.architecture.planted.public_types_are_closed;

/** Sealed: its kinds are counted. */
public abstract sealed class KeepsClosureSealed {
    /** The only kind. */
    static final class KeepsOnly extends KeepsClosureSealed {}
}
