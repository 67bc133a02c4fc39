/** Many referrals at once: rows of results, a tracking list with the next breach first, and counts that add up. */
@NullMarked
package org.nsspathway.clock.tracking;

import org.jspecify.annotations.NullMarked;
