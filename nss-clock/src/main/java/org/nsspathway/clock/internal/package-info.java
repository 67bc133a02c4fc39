/** Reading the clock's rule tables. Not exported. */
@NullMarked
package org.nsspathway.clock.internal;

import org.jspecify.annotations.NullMarked;
