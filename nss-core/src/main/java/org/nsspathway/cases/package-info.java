/**
 * Case tables: one line per person, in a notation that clinicians write in a spreadsheet and programs read without
 * guessing. What cannot be read becomes a located problem; its row is rejected and counted, never half read.
 */
@NullMarked
package org.nsspathway.cases;

import org.jspecify.annotations.NullMarked;
