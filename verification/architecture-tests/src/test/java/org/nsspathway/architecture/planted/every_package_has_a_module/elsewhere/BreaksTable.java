package org.nsspathway.architecture.planted.every_package_has_a_module.elsewhere;

/** In a package that no module owns. */
record BreaksTable() {}
