package org.nsspathway.routing;

import org.nsspathway.pathway.Pathway;

/**
 * A service that would have been used and cannot be.
 *
 * @param pathway the pathway that is closed
 * @param inWords that it is closed, since when, and what stands in
 * @param instead what stands in
 * @since 0.1
 */
public record ClosedService(Pathway pathway, String inWords, Pathway instead) {}
