package org.nsspathway.architecture.planted.nothing_uses_the_examples.routing;

public final class KeepsRouter {}
