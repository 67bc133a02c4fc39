package org.nsspathway.architecture.planted.no_hidden_clock;

import java.time.LocalDate;

/** Asks the machine which day it is. */
final class BreaksDay {
    LocalDate today() {
        return LocalDate.now();
    }
}
