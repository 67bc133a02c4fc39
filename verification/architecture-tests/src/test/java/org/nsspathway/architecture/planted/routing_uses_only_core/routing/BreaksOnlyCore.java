package org.nsspathway.architecture.planted.routing_uses_only_core.routing;

import org.nsspathway.architecture.planted.routing_uses_only_core.criteria.uk.UsedUkRule;

/** A router that knows the UK's rules by class. */
record BreaksOnlyCore(UsedUkRule rule) {}
