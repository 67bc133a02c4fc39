/** What a verdict rests on, and what would settle one that cannot be told. */
@NullMarked
package org.nsspathway.evidence;

import org.jspecify.annotations.NullMarked;
