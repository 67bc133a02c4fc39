/** Runs a program over a block: each pass goes once over the rows of one kind and sets planes. */
@NullMarked
package org.nsspathway.internal.pass;

import org.jspecify.annotations.NullMarked;
