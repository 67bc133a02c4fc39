package org.nsspathway.architecture.planted.routing_uses_only_core.criteria;

public final class KeepsCriterion {}
