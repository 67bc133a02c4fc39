package org.nsspathway.architecture.planted.criteria_uk_uses_only_core.criteria.uk;

import org.nsspathway.architecture.planted.criteria_uk_uses_only_core.routing.UsedRouter;

/** A plug-in that reaches past the door. */
record BreaksOnlyCore(UsedRouter router) {}
