package org.nsspathway.architecture.planted.only_slf4j_speaks;

/** Prints when it fails. */
final class BreaksSilenceOnFailure {
    void say(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
