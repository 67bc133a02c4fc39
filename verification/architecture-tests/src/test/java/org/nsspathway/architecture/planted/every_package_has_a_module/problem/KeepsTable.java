package org.nsspathway.architecture.planted.every_package_has_a_module.problem;

/** In a package of nss-core. */
record KeepsTable() {}
