package org.nsspathway.cohort.output;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Results could not be written. Nothing half-written is left at their place.
 *
 * @since 0.1
 */
public final class CannotWrite extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be written.
     *
     * @param place the file or folder
     * @param cause why
     */
    public CannotWrite(String place, IOException cause) {
        super(
                place + " cannot be written (" + cause.getClass().getSimpleName()
                        + "). Check the folder and the free space; nothing was left there.",
                cause);
    }
}
