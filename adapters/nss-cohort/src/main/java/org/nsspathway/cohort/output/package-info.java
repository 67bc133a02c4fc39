/** Writes results: tables that appear whole or not at all, counts that protect the few, and what a run was made of. */
@NullMarked
package org.nsspathway.cohort.output;

import org.jspecify.annotations.NullMarked;
