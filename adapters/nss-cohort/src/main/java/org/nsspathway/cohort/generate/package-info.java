/**
 * Makes people who never lived, for trying things out and for measuring. Published figures give the shares, with their
 * sources, in tables; nothing is learned from anybody's record.
 */
@NullMarked
package org.nsspathway.cohort.generate;

import org.jspecify.annotations.NullMarked;
