package org.nsspathway.pathway;

import org.nsspathway.condition.Condition;

/**
 * Where to turn when a pathway is closed or does not take the person.
 *
 * @param pathway the pathway that is closed
 * @param instead the one in its place
 * @param when when it may stand in: AND, OR and NOT over signals
 * @param because why, in words
 * @since 0.1
 */
public record Fallback(Pathway pathway, Pathway instead, Condition when, String because) {}
