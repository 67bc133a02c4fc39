package org.nsspathway.architecture.planted.criteria_uk_uses_only_core.criteria.uk;

import org.nsspathway.architecture.planted.criteria_uk_uses_only_core.criteria.KeepsCriterion;

/** A plug-in that uses what every plug-in has. */
record KeepsOnlyCore(KeepsCriterion criterion) {}
