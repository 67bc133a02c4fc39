package org.nsspathway.architecture.planted.clock_uses_only_core.routing;

public final class UsedRouter {}
