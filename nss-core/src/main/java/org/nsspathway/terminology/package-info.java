/**
 * Codes of clinical terminologies and what they mean in the vocabulary: a table that says no more than the code says,
 * checked digit by digit when it is loaded, and replaceable. A linter finds the codes that spreadsheets have damaged.
 */
@NullMarked
package org.nsspathway.terminology;

import org.jspecify.annotations.NullMarked;
