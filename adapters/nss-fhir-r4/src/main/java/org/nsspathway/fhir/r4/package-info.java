/**
 * FHIR R4 resources, as UK Core shapes them, read as presentations and referrals; decisions written as resources.
 * Whatever cannot be mapped becomes a problem with its path. Nothing clinical is decided here.
 *
 * @since 0.1
 */
@NullMarked
package org.nsspathway.fhir.r4;

import org.jspecify.annotations.NullMarked;
