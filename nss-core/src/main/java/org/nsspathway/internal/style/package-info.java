/** How values are generated. Not exported. */
@NullMarked
package org.nsspathway.internal.style;

import org.jspecify.annotations.NullMarked;
