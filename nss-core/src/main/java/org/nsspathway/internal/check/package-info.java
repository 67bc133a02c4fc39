/** Refuses conditions that cannot be read or can never be true, before anybody is read against them. */
@NullMarked
package org.nsspathway.internal.check;

import org.jspecify.annotations.NullMarked;
