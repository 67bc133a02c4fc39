/** Reading small tables. Not exported to users: the library modules share it. */
@NullMarked
package org.nsspathway.internal.csv;

import org.jspecify.annotations.NullMarked;
