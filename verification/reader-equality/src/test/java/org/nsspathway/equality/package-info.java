/** The two readers of criteria held against each other over random people, random conditions and every rule set. */
@NullMarked
package org.nsspathway.equality;

import org.jspecify.annotations.NullMarked;
