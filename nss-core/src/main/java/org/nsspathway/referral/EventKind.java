package org.nsspathway.referral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can happen to a referral. Which of these start, stop or end a clock is not said here: the clock's tables say it.
 *
 * <p>Each kind has the name that files use, and further names that are read as the same.
 *
 * @since 0.1
 */
public enum EventKind {
    /** The referrer decided to refer, or sent the referral. */
    DECISION_TO_REFER("decision to refer", "referral_created", "referral_sent", "decision_to_refer_date"),
    /** The referral was telephoned. */
    TELEPHONE_REFERRAL("referral telephoned", "telephoned"),
    /** A paper or electronic letter of referral arrived; the stamped day. */
    LETTER_RECEIVED("referral letter received", "letter_stamped", "referral_letter_received", "letter_arrived"),
    /** The referral was typed into the provider's system. */
    REFERRAL_ENTERED("referral entered", "data_entered", "letter_entered", "entered"),
    /** The provider opened the referral on its list. */
    REFERRAL_OPENED("referral opened", "opened"),
    /** The booking reference number was created. */
    BOOKING_REFERENCE_CREATED("booking reference created", "ubrn_created"),
    /** The booking reference number was used to book. */
    BOOKING_REFERENCE_USED("booking reference used", "ubrn_converted", "ubrn_used", "ubrn_booked"),
    /** The provider was notified that no slot was free. */
    SLOT_UNAVAILABLE_NOTIFIED("no slot free, provider notified", "slot_issue_notified", "slot_issue"),
    /** The provider opened the notification that no slot was free. */
    NOTIFICATION_OPENED("notification opened"),
    /** A provider rejected the referral. */
    REJECTED("rejected"),
    /** The referral was sent again after a rejection. */
    RE_REFERRED("referred again", "rereferred"),
    /** An earlier pathway of the same person ended. */
    PREVIOUS_PATHWAY_ENDED("earlier pathway ended", "previous_pathway_end"),
    /** A consultant upgraded the referral. */
    UPGRADED("consultant upgrade", "upgrade", "consultant_upgrade", "upgrade_date", "consultant_upgraded"),
    /** The referrer withdrew or downgraded the referral. */
    DOWNGRADED(
            "downgraded or withdrawn by the referrer",
            "downgraded_by_gp",
            "retracted",
            "withdrawn",
            "referral_retracted"),
    /** The referral was merged into another or found to be a duplicate. */
    MERGED(
            "merged into another referral",
            "duplicate",
            "merged_referral",
            "referral_merged",
            "merged_into_other_referral"),
    /** The referral was triaged. */
    TRIAGED("triaged", "triage", "telephone_triage"),
    /** An appointment was booked or offered. */
    APPOINTMENT_BOOKED("appointment booked", "appointment_offered", "first_appointment_booked"),
    /** The person was seen for the first time. */
    FIRST_SEEN("first seen", "first_appointment", "date_first_seen", "clinic"),
    /** The person missed the first appointment. */
    DNA_FIRST_APPOINTMENT("first appointment missed", "did_not_attend_first_appointment", "dna_first"),
    /** The person came too late for the first appointment to be held. */
    LATE_FIRST_APPOINTMENT("too late for the first appointment", "late_arrival", "late_arrival_first_appointment"),
    /** The person missed an appointment; which one is not said. */
    DID_NOT_ATTEND("appointment missed", "dna"),
    /** The person missed a test or a later appointment. */
    DNA_DIAGNOSTIC("test missed", "dna_test", "dna_follow_up"),
    /** The person got in touch to book again. */
    PATIENT_REBOOKED("booked again by the patient", "rebooked"),
    /** The person cancelled with notice. */
    PATIENT_CANCELLED("cancelled by the patient", "patient_cancelled_first_appointment", "patient_cancellation"),
    /** The provider cancelled. */
    HOSPITAL_CANCELLED("cancelled by the provider", "hospital_cancellation", "clinic_cancelled"),
    /** The person could not come, for example a holiday, from this day. */
    UNAVAILABLE_FROM("patient not available from", "holiday_from", "patient_unavailable_from"),
    /** The person could not come until this day. */
    UNAVAILABLE_TO("patient not available until", "holiday_to", "patient_unavailable_to"),
    /** Medically unfit for a test from this day. */
    UNFIT_FROM("medically unfit from"),
    /** Medically unfit for a test until this day. */
    UNFIT_TO("medically unfit until"),
    /** The person declined one test and accepts others. */
    DECLINED_ONE_TEST("one test declined"),
    /** A test was done. */
    TEST_DONE("test done", "diagnostic_test", "test"),
    /** A result was authorised. */
    RESULT_AUTHORISED("result authorised", "result_reported", "results_reviewed"),
    /** The referrer was told the result. */
    GP_TOLD("referrer told", "gp_informed", "told_gp", "referrer_told"),
    /** A multidisciplinary team met about the person. */
    MDT("team meeting", "mdt_outcome", "mdt_meeting"),
    /** Sent on to another provider; the detail names the provider that receives. */
    IPT_SENT("sent to another provider", "transferred", "transfer_sent"),
    /** Received from another provider; the detail names the provider that receives. */
    IPT_RECEIVED("received by another provider", "transfer_received"),
    /** The person was told; what is not said. */
    TOLD(
            "patient told",
            "patient_told",
            "date_told",
            "informed",
            "patient_informed",
            "told_by_letter",
            "told_by_telephone",
            "told_by_email",
            "told_face_to_face"),
    /** The person was told that it is cancer. */
    TOLD_CANCER("told cancer", "told_cancer_confirmed", "informed_cancer"),
    /** The person was told that cancer is ruled out. */
    TOLD_NOT_CANCER("told not cancer", "told_no_cancer", "told_ruled_out", "told_benign", "informed_not_cancer"),
    /** The person was told that a scan after an interval was agreed. */
    TOLD_INTERVAL_SCAN("told interval scan", "told_interval_scanning"),
    /** A carer or parent was told in the person's place. */
    CARER_TOLD("carer told", "told_carer", "told_parent", "parent_told", "carer_or_parent_told", "representative_told"),
    /** A letter with the result was sent to the person. */
    RESULT_LETTER_SENT("result letter sent", "told_letter_sent", "patient_letter_sent"),
    /** A letter with the result reached the person. */
    RESULT_LETTER_RECEIVED("result letter received", "told_letter_received", "patient_letter_received"),
    /** The person and the team agreed a treatment. */
    DECISION_TO_TREAT("decision to treat", "dtt", "decision_to_treat_date"),
    /** The earliest day on which a treatment without a new decision was clinically right. */
    EARLIEST_CLINICALLY_APPROPRIATE(
            "earliest clinically appropriate day", "ecad", "earliest_clinically_appropriate_date"),
    /** Admitted for surgery. */
    ADMITTED("admitted for treatment", "admission"),
    /** A treatment started. */
    TREATMENT_START("treatment started", "treated", "treatment_started", "first_treatment", "treatment"),
    /** Active monitoring was agreed. */
    ACTIVE_MONITORING("active monitoring"),
    /** The person died. */
    DIED("died", "death"),
    /** Taken out of the pathway; the detail may hold the exclusion reason. */
    EXCLUDED("excluded", "exclusion", "exclusion_date"),
    /** Something that this list does not know. */
    OTHER("other event");

    private static final Map<String, EventKind> BY_NAME = byName();

    private final String label;
    private final ImmutableList<String> further;

    EventKind(String label, String... further) {
        this.label = label;
        this.further = ImmutableList.copyOf(further);
    }

    /**
     * The kind that a name in a file means.
     *
     * @param name the name, in any case
     * @return the kind; empty if no kind has that name
     */
    public static Optional<EventKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * The name that files use.
     *
     * @return for example {@code told_cancer}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What happened, in words.
     *
     * @return for example {@code first appointment missed}
     */
    public String label() {
        return label;
    }

    private static Map<String, EventKind> byName() {
        ImmutableMap.Builder<String, EventKind> names = ImmutableMap.builder();
        for (EventKind kind : values()) {
            names.put(kind.token(), kind);
            for (String name : kind.further) {
                names.put(name, kind);
            }
        }
        return names.buildOrThrow();
    }
}
