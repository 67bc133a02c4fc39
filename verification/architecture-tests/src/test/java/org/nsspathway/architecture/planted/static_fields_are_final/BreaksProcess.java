package org.nsspathway.architecture.planted.static_fields_are_final;

/** Shared by every caller in the process. */
final class BreaksProcess {
    static int calls;

    private BreaksProcess() {}
}
