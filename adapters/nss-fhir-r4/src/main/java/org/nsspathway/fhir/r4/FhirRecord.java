package org.nsspathway.fhir.r4;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Problem;
import org.nsspathway.referral.Referral;

/**
 * What came of reading one person's FHIR resources: a presentation, the referrals among them, and everything that could
 * not be read, each with its path. Immutable.
 *
 * @since 0.1
 */
public final class FhirRecord {
    private final String id;
    private final @Nullable Presentation presentation;
    private final List<Referral> referrals;
    private final List<Problem> problems;
    private final CodedConcepts codedConcepts;
    private final int later;

    FhirRecord(
            String id,
            @Nullable Presentation presentation,
            List<Referral> referrals,
            List<Problem> problems,
            CodedConcepts codedConcepts,
            int later) {
        this.id = id;
        this.presentation = presentation;
        this.referrals = List.copyOf(referrals);
        this.problems = List.copyOf(problems);
        this.codedConcepts = codedConcepts;
        this.later = later;
    }

    /** A record of which nothing was read. */
    static FhirRecord rejected(String id, Findings findings) {
        return new FhirRecord(id, null, List.of(), findings.all(), new CodedConcepts(0, 0, 0), 0);
    }

    /**
     * What the record calls itself: the id of its Bundle, else that of its Patient.
     *
     * @return a technical id, and no NHS number unless somebody has put one there; an empty string where there is none
     */
    public String id() {
        return id;
    }

    /**
     * What is known of the person on the day of assessment.
     *
     * @return empty where the record was rejected; a problem then says why
     */
    public Optional<Presentation> presentation() {
        return Optional.ofNullable(presentation);
    }

    /**
     * The referrals that were requested by the day of assessment. A request does not say when it was received.
     *
     * @return in the order of the record
     */
    public List<Referral> referrals() {
        return referrals;
    }

    /**
     * What could not be read: the column of a problem's place is the path of the element.
     *
     * @return in the order of reading
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How many coded concepts there were where facts are looked for, and what came of them.
     *
     * @return the counts
     */
    public CodedConcepts codedConcepts() {
        return codedConcepts;
    }

    /**
     * How many resources tell of something after the day of assessment, and were left out.
     *
     * @return the count
     */
    public int afterAssessment() {
        return later;
    }

    /** Whether it was read, and how many problems it has. */
    @Override
    public String toString() {
        return "FhirRecord{" + (presentation == null ? "rejected" : "read") + ", " + problems.size() + " problems}";
    }
}
