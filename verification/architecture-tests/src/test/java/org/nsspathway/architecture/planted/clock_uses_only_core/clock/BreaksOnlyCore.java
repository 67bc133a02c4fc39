package org.nsspathway.architecture.planted.clock_uses_only_core.clock;

import org.nsspathway.architecture.planted.clock_uses_only_core.routing.UsedRouter;

/** A clock that asks the router. */
record BreaksOnlyCore(UsedRouter router) {}
