/**
 * Presentations, referrals, clocks and decisions as JSON, one document or one line at a time. Every document has a
 * published schema. Unknown members, bad values and contradictions are problems with the JSON pointer at which they
 * stand. What is read is read whole: an item that cannot be read in every part is marked as unread, and a document whose
 * frame cannot be read is rejected.
 *
 * @since 0.1
 */
@NullMarked
package org.nsspathway.json;

import org.jspecify.annotations.NullMarked;
