package org.nsspathway.cohort;

import org.nsspathway.cohort.output.RowBuffer;

/** What one part of a cohort comes to; results of parts add up to that of the whole. */
final class PartResult {
    CriterionTally tally;
    long people;
    long assessments;
    long peopleMet;
    long assessmentsMet;
    final RowBuffer verdicts = new RowBuffer();
    final RowBuffer decisions = new RowBuffer();
    final RouteTally routes = new RouteTally();
    final IncompleteTally incomplete = new IncompleteTally();
    final CommonTally common = new CommonTally();

    PartResult(int criteria) {
        this.tally = new CriterionTally(criteria);
    }

    /** Adds the counts of another part; its rows have been written. */
    void add(PartResult other) {
        tally.add(other.tally);
        people += other.people;
        assessments += other.assessments;
        peopleMet += other.peopleMet;
        assessmentsMet += other.assessmentsMet;
        incomplete.add(other.incomplete);
        routes.add(other.routes);
        common.add(other.common);
    }
}
