package org.nsspathway.architecture.planted.every_package_is_null_marked.marked;

/** In a package that NullAway checks. */
record KeepsMark() {}
