package org.nsspathway.fhir.r4;

import java.util.Set;
import org.nsspathway.terminology.CodeUse;

/**
 * What a coded concept means to us: the meanings of all its codes for one fact, taken together.
 *
 * @param use how it is read
 * @param term the fact
 * @param value the value that goes with it; empty if none
 * @param qualifiers what any of the codes says of the fact
 */
record Meaning(CodeUse use, String term, String value, Set<String> qualifiers) {}
