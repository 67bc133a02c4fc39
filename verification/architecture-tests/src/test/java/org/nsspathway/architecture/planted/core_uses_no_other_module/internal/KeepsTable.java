package org.nsspathway.architecture.planted.core_uses_no_other_module.internal;

public final class KeepsTable {}
