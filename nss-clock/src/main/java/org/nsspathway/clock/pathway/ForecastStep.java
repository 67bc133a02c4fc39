package org.nsspathway.clock.pathway;

import org.nsspathway.clock.workingday.WorkingDayAnswer;

/**
 * A step that is still to come.
 *
 * @param milestone the step
 * @param expectedOn when it is expected if every step takes as long as usual, never before the day asked about
 * @param latestOn the last day on which it may happen if the steps after it take as long as usual and the due date is
 *     to be kept
 * @since 0.1
 */
public record ForecastStep(Milestone milestone, WorkingDayAnswer expectedOn, WorkingDayAnswer latestOn) {}
