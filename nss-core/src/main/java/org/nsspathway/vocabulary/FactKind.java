package org.nsspathway.vocabulary;

/**
 * What sort of thing a fact is. The kind decides how it is recorded, and what silence about it means when the table
 * does not say.
 *
 * @since 0.1
 */
public enum FactKind {
    /** Age, sex, organs. */
    DEMOGRAPHIC(false, false),
    /** A clinician's concern. */
    CONCERN(true, false),
    /** Something about the person's situation. */
    CIRCUMSTANCE(true, false),
    /** Something of the past: a cancer, an exposure, a treatment. */
    HISTORY(true, false),
    /** Something the person feels or tells. */
    SYMPTOM(true, true),
    /** Something seen without looking for it. */
    SIGN(true, true),
    /** Something found on examination. */
    EXAMINATION(true, true),
    /** What an image shows. */
    IMAGING(false, false),
    /** What a test or a measurement gives. */
    TEST_RESULT(false, false),
    /** Several tests under one name. */
    PANEL(false, false),
    /** Something the router supplies. */
    ROUTING(false, false);

    private final boolean silenceIsAbsence;
    private final boolean qualifiersAssumed;

    FactKind(boolean silenceIsAbsence, boolean qualifiersAssumed) {
        this.silenceIsAbsence = silenceIsAbsence;
        this.qualifiersAssumed = qualifiersAssumed;
    }

    /**
     * Whether a complete record that does not mention such a fact says that it is absent. No test is a negative test.
     *
     * @return true for symptoms, signs, history and circumstances
     */
    public boolean silenceIsAbsence() {
        return silenceIsAbsence;
    }

    /**
     * Whether instances of such a fact take the qualifiers that are assumed when nothing is said.
     *
     * @return true for symptoms, signs and examination findings
     */
    public boolean takesAssumedQualifiers() {
        return qualifiersAssumed;
    }
}
