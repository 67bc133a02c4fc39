/** Measures from inside what the readers of cohorts cost. */
@NullMarked
package org.nsspathway.cohort.input;

import org.jspecify.annotations.NullMarked;
