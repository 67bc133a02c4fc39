package org.nsspathway.architecture.planted.criteria_uk_uses_only_core.criteria;

public final class KeepsCriterion {}
