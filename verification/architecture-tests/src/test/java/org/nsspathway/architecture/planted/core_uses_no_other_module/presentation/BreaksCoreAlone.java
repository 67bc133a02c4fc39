package org.nsspathway.architecture.planted.core_uses_no_other_module.presentation;

import org.nsspathway.architecture.planted.core_uses_no_other_module.clock.UsedClock;

/** Core that takes the clock with it. */
record BreaksCoreAlone(UsedClock clock) {}
