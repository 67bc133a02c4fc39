package org.nsspathway.architecture.planted.only_slf4j_speaks;

import org.slf4j.Logger;

/** Speaks to the log of the system around it. */
record KeepsSilence(Logger log) {}
