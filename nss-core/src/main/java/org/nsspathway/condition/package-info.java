/**
 * The language in which criteria are written: a sealed tree of immutable values, its parser and its printers.
 *
 * <p>A condition names facts and knows nothing of people. How it is read for one person or for many is another
 * package's business; that both readings agree is this library's promise.
 */
@NullMarked
package org.nsspathway.condition;

import org.jspecify.annotations.NullMarked;
