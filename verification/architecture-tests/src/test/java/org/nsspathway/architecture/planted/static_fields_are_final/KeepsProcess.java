package org.nsspathway.architecture.planted.static_fields_are_final;

/** A constant. */
final class KeepsProcess {
    static final int CALENDAR_DAYS = 28;

    private KeepsProcess() {}
}
