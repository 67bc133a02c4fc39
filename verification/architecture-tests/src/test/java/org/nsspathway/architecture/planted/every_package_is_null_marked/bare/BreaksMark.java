package org.nsspathway.architecture.planted.every_package_is_null_marked.bare;

/** In a package without package-info. */
record BreaksMark() {}
