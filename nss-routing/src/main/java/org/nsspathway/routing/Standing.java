package org.nsspathway.routing;

import org.nsspathway.criteria.Evaluation;
import org.nsspathway.routing.internal.policy.Course;

/** How one person stands: the verdicts, what they count up to, and where the policy leads. */
record Standing(Evaluation evaluation, SitePathways sites, PersonSignals signals, Course course) {}
