/**
 * What is known about one person, on one day.
 *
 * <p>Every fact has three states: present, absent, not recorded. Instances of one symptom stay apart. Numbers, ages
 * and dates may be intervals. No identifier is kept, and nothing a person said is printed.
 */
@NullMarked
package org.nsspathway.presentation;

import org.jspecify.annotations.NullMarked;
