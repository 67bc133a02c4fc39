/** The rule book: pages and a table that are written from the rule tables and the cases, for whoever reviews a rule. */
@NullMarked
package org.nsspathway.cli.rulebook;

import org.jspecify.annotations.NullMarked;
