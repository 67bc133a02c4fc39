/** The dated rows of some thousand people in primitive columns, and the numbers that stand for names in them. */
@NullMarked
package org.nsspathway.internal.columns;

import org.jspecify.annotations.NullMarked;
