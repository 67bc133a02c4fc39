package org.nsspathway.routing;

import org.nsspathway.pathway.Pathway;

/**
 * A route that does not apply.
 *
 * @param pathway the pathway
 * @param reason why it does not apply, in words
 * @since 0.1
 */
public record RouteNotTaken(Pathway pathway, String reason) {}
