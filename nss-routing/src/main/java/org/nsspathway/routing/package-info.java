/**
 * Where to go, and why. The router reads a person against the rule sets, asks an ordered policy which routes apply,
 * puts one first and says why, why not the others, what is missing and what to confirm.
 */
@NullMarked
package org.nsspathway.routing;

import org.jspecify.annotations.NullMarked;
