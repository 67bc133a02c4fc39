/**
 * Filter function tests: which tests a person needs before or beside a referral for non-specific symptoms, and how each
 * of them stands. Which tests, for whom, how long they are valid and when they are abnormal are rows of a table.
 */
@NullMarked
package org.nsspathway.filtertest;

import org.jspecify.annotations.NullMarked;
