package org.nsspathway.architecture.planted.no_generic_exceptions;

/** Fails with one, and defines one. */
final class KeepsNamed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeepsNamed(String message) {
        super(message);
    }

    static int read() {
        throw new IllegalArgumentException("days (-1) must be 0 or more");
    }
}
