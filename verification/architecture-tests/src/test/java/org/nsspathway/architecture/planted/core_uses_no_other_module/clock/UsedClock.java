package org.nsspathway.architecture.planted.core_uses_no_other_module.clock;

public final class UsedClock {}
