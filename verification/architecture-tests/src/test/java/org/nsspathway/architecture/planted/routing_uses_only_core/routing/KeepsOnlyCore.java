package org.nsspathway.architecture.planted.routing_uses_only_core.routing;

import org.nsspathway.architecture.planted.routing_uses_only_core.criteria.KeepsCriterion;

/** A router of criteria. */
record KeepsOnlyCore(KeepsCriterion criterion) {}
