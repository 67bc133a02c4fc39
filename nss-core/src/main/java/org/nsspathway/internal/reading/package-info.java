/**
 * The reader of one person: conditions made ready, the record laid out in rows, and what each condition comes to, with
 * the words and the missing facts when they are asked for.
 */
@NullMarked
package org.nsspathway.internal.reading;

import org.jspecify.annotations.NullMarked;
