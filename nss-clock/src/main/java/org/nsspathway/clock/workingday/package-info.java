/**
 * Working days as help: the last working day on or before a due date, how many are left, the next clinic day.
 *
 * <p>Nothing here moves an official date. The clocks of {@code org.nsspathway.clock} count calendar days and do not
 * know this package.
 */
@NullMarked
package org.nsspathway.clock.workingday;

import org.jspecify.annotations.NullMarked;
