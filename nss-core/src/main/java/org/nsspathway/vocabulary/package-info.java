/**
 * The names that conditions and records share: facts, their qualifiers, how they relate, and how some follow from
 * others. A vocabulary is tables, merged from several providers; usage such as thresholds belongs to rules.
 */
@NullMarked
package org.nsspathway.vocabulary;

import org.jspecify.annotations.NullMarked;
