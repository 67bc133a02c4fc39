package org.nsspathway.architecture.planted.criteria_uk_uses_only_core.routing;

public final class UsedRouter {}
