/** Fuzz targets: any text at all, and what must hold of whatever becomes of it. Run by profile {@code fuzz} only. */
@NullMarked
package org.nsspathway.fuzz;

import org.jspecify.annotations.NullMarked;
