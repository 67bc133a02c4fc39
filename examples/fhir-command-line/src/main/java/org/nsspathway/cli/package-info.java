/** The part of the command {@code nss} that reads FHIR: a jar of its own, because HAPI is large. */
@NullMarked
package org.nsspathway.cli;

import org.jspecify.annotations.NullMarked;
