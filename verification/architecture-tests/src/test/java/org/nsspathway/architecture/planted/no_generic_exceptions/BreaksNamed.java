package org.nsspathway.architecture.planted.no_generic_exceptions;

/** Fails without a name. */
final class BreaksNamed {
    int read() {
        throw new RuntimeException("something is wrong");
    }
}
