package org.nsspathway.architecture.planted.nothing_uses_the_examples.routing;

import org.nsspathway.architecture.planted.nothing_uses_the_examples.cli.UsedCommand;

/** A library that needs its own example. */
record BreaksOneWay(UsedCommand command) {}
