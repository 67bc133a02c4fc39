/** Bad data as values: a problem says what was wrong, where, and what to do. Every code stands in one list. */
@NullMarked
package org.nsspathway.problem;

import org.jspecify.annotations.NullMarked;
