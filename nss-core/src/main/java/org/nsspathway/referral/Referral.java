package org.nsspathway.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nsspathway.internal.style.NssStyle;

/**
 * One referral with its codes and events, as they were recorded. What is empty was not recorded; nothing is filled in.
 *
 * <p>Dates may contradict each other: that is data, and the clock that reads them says so. Holds no identifier of a
 * person, and {@code toString} shows codes and events only. Immutable and thread-safe. Do not implement.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Referral permits ImmutableReferral {

    /** The most days that one adjustment can hold: the national item has three digits. */
    int MOST_ADJUSTMENT_DAYS = 999;

    /**
     * The day on which the provider received the referral.
     *
     * @return the day; empty if it was not recorded
     */
    Optional<LocalDate> receivedOn();

    /**
     * The day on which a referral that was rejected and sent again had first been received.
     *
     * @return the day; empty if there is none
     */
    Optional<LocalDate> originalReceivedOn();

    /**
     * How urgent it was.
     *
     * @return a code of {@link CodeList#PRIORITY_TYPE}
     */
    Optional<NationalCode> priority();

    /**
     * Who sent it.
     *
     * @return a code of {@link CodeList#SOURCE_OF_REFERRAL}
     */
    Optional<NationalCode> source();

    /**
     * What kind of suspected cancer it is about.
     *
     * @return a code of {@link CodeList#REFERRAL_TYPE}
     */
    Optional<NationalCode> type();

    /**
     * Where the person stands.
     *
     * @return a code of {@link CodeList#PATIENT_STATUS}
     */
    Optional<NationalCode> patientStatus();

    /**
     * How the faster diagnosis pathway ended.
     *
     * @return a code of {@link CodeList#END_REASON}
     */
    Optional<NationalCode> endReason();

    /**
     * Why the person was taken out of the pathway.
     *
     * @return a code of {@link CodeList#EXCLUSION_REASON}
     */
    Optional<NationalCode> exclusionReason();

    /**
     * How the person was told.
     *
     * @return a code of {@link CodeList#COMMUNICATION_METHOD}
     */
    Optional<NationalCode> communicationMethod();

    /**
     * Days recorded to be taken off up to the day first seen.
     *
     * @return calendar days, 0 to {@value #MOST_ADJUSTMENT_DAYS}; empty if nothing was recorded
     */
    OptionalInt firstSeenAdjustmentCalendarDays();

    /**
     * Why days are taken off up to the day first seen.
     *
     * @return a code of {@link CodeList#ADJUSTMENT_REASON}
     */
    Optional<NationalCode> firstSeenAdjustmentReason();

    /**
     * Days recorded to be taken off between decision and treatment.
     *
     * @return calendar days, 0 to {@value #MOST_ADJUSTMENT_DAYS}; empty if nothing was recorded
     */
    OptionalInt treatmentAdjustmentCalendarDays();

    /**
     * Why days are taken off between decision and treatment.
     *
     * @return a code of {@link CodeList#ADJUSTMENT_REASON}
     */
    Optional<NationalCode> treatmentAdjustmentReason();

    /**
     * What kind of treatment the first one was.
     *
     * @return a code of {@link CodeList#TREATMENT_MODALITY}
     */
    Optional<NationalCode> treatmentModality();

    /**
     * Which treatment in the course of the illness the first one was.
     *
     * @return a code of {@link CodeList#TREATMENT_EVENT}
     */
    Optional<NationalCode> treatmentEvent();

    /**
     * The diagnosis that was treated.
     *
     * @return an ICD-10 code such as {@code C34.1}; empty if none was recorded
     */
    Optional<String> diagnosisIcd10();

    /**
     * The provider that received the referral.
     *
     * @return its organisation code of any length; empty if it was not recorded
     */
    Optional<String> provider();

    /**
     * The body that pays for the referral.
     *
     * @return its organisation code of any length; empty if it was not recorded
     */
    Optional<String> commissioner();

    /**
     * What happened, earliest first. The same event recorded twice counts once.
     *
     * @return the events, unmodifiable
     */
    @Value.NaturalOrder
    SortedSet<ReferralEvent> events();

    /**
     * The first event of a kind.
     *
     * @param kind what happened
     * @return the earliest such event; empty if there is none
     */
    default Optional<ReferralEvent> first(EventKind kind) {
        for (ReferralEvent event : events()) {
            if (event.kind() == kind) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * The day on which a consultant upgraded the referral.
     *
     * @return the first such day; empty if there is none
     */
    default Optional<LocalDate> upgradedOn() {
        return first(EventKind.UPGRADED).map(ReferralEvent::on);
    }

    /**
     * A builder with nothing recorded.
     *
     * @return the builder; each thing may be set once
     */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that every code stands in its own list and every number within its limits. */
    @Value.Check
    default void check() {
        ReferralCheck.check(this);
    }

    /** Builds a referral. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}

        /**
         * Adds an event without detail.
         *
         * @param kind what happened
         * @param on the day
         * @return this builder
         */
        public Builder event(EventKind kind, LocalDate on) {
            addEvents(ReferralEvent.of(kind, on));
            return this;
        }
    }
}
