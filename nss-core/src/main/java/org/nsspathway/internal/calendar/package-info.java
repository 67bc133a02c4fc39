/** Dates as whole numbers, for whoever reads millions of them. Not part of the API. */
@NullMarked
package org.nsspathway.internal.calendar;

import org.jspecify.annotations.NullMarked;
