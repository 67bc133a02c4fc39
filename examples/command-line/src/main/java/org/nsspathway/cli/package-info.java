/** The command {@code nss}: criteria, routes and the rule book over a table of cases. One small class a subcommand. */
@NullMarked
package org.nsspathway.cli;

import org.jspecify.annotations.NullMarked;
