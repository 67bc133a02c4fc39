package org.nsspathway.cohort;

/**
 * What a run came to, in a few numbers; everything else is in its results.
 *
 * @param people people who were assessed at least once
 * @param assessments assessments that were judged
 * @param rowsRejected rows that could not be read; the results say which and why
 * @param readAsPartial assessments whose record holds something that nobody knows, so that their silence was taken as
 *     unknown although silence is read as absence; 0 where it is not
 * @param inOrder whether the tables came in the order of people, so that nothing had to be laid aside
 * @since 0.1
 */
public record CohortSummary(long people, long assessments, long rowsRejected, long readAsPartial, boolean inOrder) {}
