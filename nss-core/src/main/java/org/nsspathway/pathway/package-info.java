/**
 * Where a person may be sent, how soon, and in which order routes are considered: tables that the router reads. The
 * router itself is another module; vendors and alliances may bring tables of their own.
 */
@NullMarked
package org.nsspathway.pathway;

import org.jspecify.annotations.NullMarked;
