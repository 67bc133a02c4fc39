package org.nsspathway.architecture.planted.only_slf4j_speaks;

import java.util.logging.Logger;

/** Has a log of its own. */
record BreaksSilenceInALog(Logger log) {}
