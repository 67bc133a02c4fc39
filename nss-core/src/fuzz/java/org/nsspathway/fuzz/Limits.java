package org.nsspathway.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** How long one text may take: far more than any should on a busy machine, and far less than for ever. */
final class Limits {
    private static final Duration MOST = Duration.ofSeconds(10);

    private Limits() {}

    static void within(Executable check) {
        assertTimeoutPreemptively(MOST, check);
    }
}
