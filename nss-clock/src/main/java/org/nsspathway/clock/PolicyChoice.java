package org.nsspathway.clock;

import java.util.Locale;

/**
 * An answer to a {@link PolicyQuestion}. What each means, where it comes from and which is the default stands in the
 * table {@code policy.csv} beside this class.
 *
 * @since 0.1
 */
public enum PolicyChoice {
    /** Only days that were recorded are taken off. */
    RECORDED_DAYS_ONLY(PolicyQuestion.FIRST_SEEN_ADJUSTMENT),
    /** Where none were recorded: from receipt to the last missed first appointment. */
    RECEIPT_TO_MISSED_APPOINTMENT(PolicyQuestion.FIRST_SEEN_ADJUSTMENT),
    /** Where none were recorded: from receipt to the contact that booked again. */
    RECEIPT_TO_REBOOKING(PolicyQuestion.FIRST_SEEN_ADJUSTMENT),
    /** A death after the last day leaves the breach. */
    DEATH_COUNTS_AS_BREACH(PolicyQuestion.DEATH_AFTER_LIMIT),
    /** A death is left out whenever it happened. */
    DEATH_IS_EXCLUDED(PolicyQuestion.DEATH_AFTER_LIMIT),
    /** The day told counts. */
    TOLD_WINS(PolicyQuestion.TOLD_AND_EXCLUDED),
    /** The exclusion counts. */
    EXCLUSION_WINS(PolicyQuestion.TOLD_AND_EXCLUDED),
    /** Telling a carer stops the clock. */
    CARER_STOPS_CLOCK(PolicyQuestion.CARER_TOLD),
    /** Telling a carer leaves the clock running. */
    CARER_LEAVES_CLOCK(PolicyQuestion.CARER_TOLD),
    /** A treatment implies a decision. */
    TREATMENT_IMPLIES_DECISION(PolicyQuestion.TREATMENT_BEFORE_TOLD),
    /** A treatment leaves the 28-day clock running. */
    TREATMENT_LEAVES_CLOCK(PolicyQuestion.TREATMENT_BEFORE_TOLD),
    /** The day on which the pathway ended decides. */
    NSS_BY_END_DATE(PolicyQuestion.NSS_COUNTED_BY),
    /** The day of receipt decides. */
    NSS_BY_RECEIPT_DATE(PolicyQuestion.NSS_COUNTED_BY),
    /** A removed referral is left out. */
    REMOVED_IS_EXCLUDED(PolicyQuestion.REMOVED_BEFORE_SEEN),
    /** A removed referral keeps its clock. */
    REMOVED_KEEPS_CLOCK(PolicyQuestion.REMOVED_BEFORE_SEEN),
    /** The day on which the letter was received counts. */
    LETTER_COUNTS_WHEN_RECEIVED(PolicyQuestion.RESULT_LETTER),
    /** The day on which the letter was sent counts. */
    LETTER_COUNTS_WHEN_SENT(PolicyQuestion.RESULT_LETTER),
    /** A recurrence counts like any referral of its route. */
    RECURRENCE_BY_ROUTE(PolicyQuestion.RECURRENCE),
    /** A recurrence that was never seen is left out. */
    RECURRENCE_NEVER_SEEN_IS_EXCLUDED(PolicyQuestion.RECURRENCE),
    /** An upgrade starts no 28-day clock. */
    UPGRADE_STARTS_NO_28_DAYS(PolicyQuestion.UPGRADE_AND_28_DAYS),
    /** An upgrade starts a 28-day clock. */
    UPGRADE_STARTS_28_DAYS(PolicyQuestion.UPGRADE_AND_28_DAYS);

    private final PolicyQuestion question;

    PolicyChoice(PolicyQuestion question) {
        this.question = question;
    }

    /**
     * The question that this answers.
     *
     * @return the question
     */
    public PolicyQuestion question() {
        return question;
    }

    /**
     * The name that tables and programs use.
     *
     * @return for example {@code death-is-excluded}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What the choice means.
     *
     * @return a plain sentence without its full stop
     */
    public String text() {
        return PolicyTable.entry(this).text();
    }

    /**
     * Where the choice comes from.
     *
     * @return the source
     */
    public String source() {
        return PolicyTable.entry(this).source();
    }

    /**
     * How sure the source is.
     *
     * @return {@code high}, {@code medium} or {@code low}
     */
    public String confidence() {
        return PolicyTable.entry(this).confidence();
    }
}
