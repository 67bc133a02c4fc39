/** Targets by month: the operational standard and the planning aims, kept apart, each with its source. */
@NullMarked
package org.nsspathway.clock.targets;

import org.jspecify.annotations.NullMarked;
