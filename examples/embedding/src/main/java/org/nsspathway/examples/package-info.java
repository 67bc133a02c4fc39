/** One short program per question that a system embedding the library asks. */
@NullMarked
package org.nsspathway.examples;

import org.jspecify.annotations.NullMarked;
