package org.nsspathway.cli;

/** How a call ended. */
final class ExitCode {
    static final int ALL_READ = 0;
    static final int SOME_REJECTED = 1;
    static final int WRONG_CALL = 2;

    private ExitCode() {}
}
