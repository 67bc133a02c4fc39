/**
 * Cohorts: the criteria over many people at once, from tables in files to tables in files.
 *
 * <p>{@link org.nsspathway.cohort.CohortEvaluation} reads a folder of tables and writes verdicts, decisions and counts;
 * {@link org.nsspathway.cohort.CohortComparison} holds two rule sets against each other. A row that cannot be read is
 * counted, told with its place, and never taken for silence.
 */
@NullMarked
package org.nsspathway.cohort;

import org.jspecify.annotations.NullMarked;
