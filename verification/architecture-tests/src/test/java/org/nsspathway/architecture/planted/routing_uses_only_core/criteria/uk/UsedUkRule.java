package org.nsspathway.architecture.planted.routing_uses_only_core.criteria.uk;

public final class UsedUkRule {}
