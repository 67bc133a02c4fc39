package org.nsspathway.architecture.planted.clock_uses_only_core.referral;

public final class KeepsReferral {}
