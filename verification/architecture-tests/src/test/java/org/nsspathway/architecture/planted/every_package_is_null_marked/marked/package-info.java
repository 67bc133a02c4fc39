/** Marked. */
@NullMarked
package org.nsspathway.architecture.planted.every_package_is_null_marked.marked;

import org.jspecify.annotations.NullMarked;
