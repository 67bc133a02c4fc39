/** Words in messages. Not for use outside of this library. */
@NullMarked
package org.nsspathway.internal.text;

import org.jspecify.annotations.NullMarked;
