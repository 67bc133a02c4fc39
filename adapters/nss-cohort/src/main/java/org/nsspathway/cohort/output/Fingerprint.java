package org.nsspathway.cohort.output;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file was, to the byte.
 *
 * @param name name of the file, without its folder
 * @param bytes its size
 * @param sha256 its SHA-256, in hexadecimal digits
 * @since 0.1
 */
public record Fingerprint(String name, long bytes, String sha256) {

    /**
     * Takes a fingerprint.
     *
     * @param file the file
     * @return its name, size and SHA-256
     * @throws UncheckedIOException if it cannot be read
     */
    public static Fingerprint of(Path file) {
        try {
            return new Fingerprint(
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
