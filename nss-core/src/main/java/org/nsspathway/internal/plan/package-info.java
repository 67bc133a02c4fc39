/**
 * From conditions to a program: which planes are wanted of which rows, and how each answer follows from them. Made
 * once, read by all threads.
 */
@NullMarked
package org.nsspathway.internal.plan;

import org.jspecify.annotations.NullMarked;
