package org.nsspathway.architecture.planted.clock_uses_only_core.clock;

import org.nsspathway.architecture.planted.clock_uses_only_core.referral.KeepsReferral;

/** A clock of a referral. */
record KeepsOnlyCore(KeepsReferral referral) {}
