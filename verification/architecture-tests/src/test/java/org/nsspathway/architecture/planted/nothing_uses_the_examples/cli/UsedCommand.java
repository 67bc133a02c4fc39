package org.nsspathway.architecture.planted.nothing_uses_the_examples.cli;

import org.nsspathway.architecture.planted.nothing_uses_the_examples.routing.KeepsRouter;

/** An example that uses the library. */
public record UsedCommand(KeepsRouter router) {}
