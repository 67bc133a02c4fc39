package org.nsspathway.fhir.r4;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource of a record.
 *
 * @param path where it stands
 * @param fullUrl the address under which others of its Bundle refer to it; empty if it has none
 * @param resource the resource
 * @param damaged whether the parser refused some of it: nothing that it seems to say is then relied on
 */
record Entry(String path, String fullUrl, Resource resource, boolean damaged) {}
