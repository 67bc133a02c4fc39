/**
 * The official clocks: a referral, its events and a day in, a status with its reason out.
 *
 * <p>Everything here counts calendar days. Day 0 is the day on which the clock starts; the last day of the length
 * meets the standard; the day after breaches it. No weekend or bank holiday moves anything.
 */
@NullMarked
package org.nsspathway.clock;

import org.jspecify.annotations.NullMarked;
