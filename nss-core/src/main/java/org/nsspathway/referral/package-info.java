/**
 * A referral and what has happened to it: national codes, dates and events, as they were recorded.
 *
 * <p>Nothing here counts days or judges a wait; the clocks do. No identifier of a person belongs in these values.
 */
@NullMarked
package org.nsspathway.referral;

import org.jspecify.annotations.NullMarked;
