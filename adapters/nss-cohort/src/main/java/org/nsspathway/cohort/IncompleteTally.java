package org.nsspathway.cohort;

import org.nsspathway.cohort.input.CohortPart;

/** Counts people and assessments whose records hold something that nobody knows, so that their silence is unknown. */
final class IncompleteTally {
    private long people;
    private long assessments;

    void add(CohortPart part, PeopleOfPart ofPart) {
        if (part.isIncomplete()) {
            people += ofPart.people();
            assessments += part.assessments();
        }
    }

    void add(IncompleteTally other) {
        people += other.people;
        assessments += other.assessments;
    }

    long people() {
        return people;
    }

    long assessments() {
        return assessments;
    }
}
