/** The rules of the United Kingdom. They are tables; see the resources beside this package. */
@NullMarked
package org.nsspathway.criteria.uk;

import org.jspecify.annotations.NullMarked;
