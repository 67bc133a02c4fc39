package org.nsspathway.routing;

import org.nsspathway.pathway.Pathway;

/**
 * A route that does not apply.
 *
 * @param pathway the pathway
 * @param reason why it does not apply, in words
 * @param nearly whether it would apply but for something that is recorded: an exclusion, or a closed service
 * @since 0.1
 */
public record RouteNotTaken(Pathway pathway, String reason, boolean nearly) {}
