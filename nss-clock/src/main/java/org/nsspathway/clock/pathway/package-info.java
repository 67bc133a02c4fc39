/**
 * Timed pathways: milestones as data, how far a referral has come, and a forecast of its end. Help for planning; the
 * official clocks do not know this package.
 */
@NullMarked
package org.nsspathway.clock.pathway;

import org.jspecify.annotations.NullMarked;
