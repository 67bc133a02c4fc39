/** What it costs to read many people at once, against hand-written loops over the same rows. */
@NullMarked
package org.nsspathway.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
