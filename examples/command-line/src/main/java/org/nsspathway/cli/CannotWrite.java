package org.nsspathway.cli;

/** A file that could not be written; nothing half-written is left behind. */
final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWrite(String file, Throwable cause) {
        super(
                file + " cannot be written (" + cause.getClass().getSimpleName()
                        + "). Check the folder and the free space.",
                cause);
    }
}
