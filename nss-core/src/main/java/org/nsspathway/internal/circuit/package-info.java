/** Logic in three values over bit planes: a circuit of wires, and the kernel that runs it for 64 people at a time. */
@NullMarked
package org.nsspathway.internal.circuit;

import org.jspecify.annotations.NullMarked;
