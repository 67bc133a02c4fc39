/** Two readings of one person side by side: who is gained, who is lost, and for which fact. */
@NullMarked
package org.nsspathway.comparison;

import org.jspecify.annotations.NullMarked;
