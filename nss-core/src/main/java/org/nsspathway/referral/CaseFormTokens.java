package org.nsspathway.referral;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nsspathway.problem.ProblemCode;

/** The tokens of one row of the referral case form, read into a referral. */
final class CaseFormTokens {
    private static final String EVENTS = CaseFormReader.EVENTS;
    private static final String ORIGINAL_RECEIVED = "original_received";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final NationalCode ASSUMED_PRIORITY = new NationalCode(CodeList.PRIORITY_TYPE, "3");
    private static final NationalCode ASSUMED_SOURCE = new NationalCode(CodeList.SOURCE_OF_REFERRAL, "03");
    /** Attributes that may stand in a row and that no clock asks for. */
    private static final Set<String> NOT_USED = Set.of("age", "received_time", "delay_reason", "diagnostic_route");

    private final RowReader reader;
    private final Referral.Builder referral = Referral.builder();
    private final Set<String> seen = new HashSet<>();
    private boolean upgraded;
    private int firstSeenDays = -1;
    private int treatmentDays = -1;
    private @Nullable NationalCode adjustmentReason;
    private @Nullable LocalDate asOf;

    CaseFormTokens(RowReader reader) {
        this.reader = reader;
    }

    void received(LocalDate day) {
        referral.receivedOn(day);
    }

    void read(List<String> tokens) {
        int number = 0;
        for (String token : tokens) {
            number++;
            List<String> parts = Splitter.on('=').limit(2).trimResults().splitToList(token);
            if (parts.size() != 2) {
                reader.reject(
                        ProblemCode.REFERRAL_TOKEN_UNREADABLE,
                        EVENTS,
                        "Token " + number + " is neither event=date nor @attribute=value.");
            } else if (parts.get(0).startsWith("@")) {
                attribute(parts.get(0).substring(1).strip().toLowerCase(Locale.ROOT), parts.get(1), number);
            } else {
                event(parts.get(0), parts.get(1), number);
            }
        }
    }

    /** The case with everything that the tokens said, and what the form assumes; only for a row that is not rejected. */
    ReferralCase.Builder finish(ReferralCase.Builder row) {
        if (!seen.contains("priority") && !upgraded) {
            referral.priority(ASSUMED_PRIORITY);
        }
        if (!seen.contains("source")) {
            referral.source(ASSUMED_SOURCE);
        }
        if (adjustmentReason != null && treatmentDays > firstSeenDays) {
            // one reason for two adjustments is the reason of the longer one
            referral.treatmentAdjustmentReason(adjustmentReason);
        } else if (adjustmentReason != null) {
            referral.firstSeenAdjustmentReason(adjustmentReason);
        }
        if (asOf != null) {
            row.asOf(asOf);
        }
        row.referral(referral.build());
        return row;
    }

    private void event(String name, String value, int number) {
        String shown = shown(name, number);
        if (value.isEmpty()) {
            reader.reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, EVENTS, "The day of " + shown + " is missing.");
        }
        Optional<LocalDate> day = reader.day(value, EVENTS, "The day of " + shown);
        if (name.equals(ORIGINAL_RECEIVED)) {
            attribute(name, value, number);
            return;
        }
        Optional<EventKind> kind = EventKind.named(name);
        if (kind.isEmpty()) {
            reader.note(
                    ProblemCode.REFERRAL_EVENT_UNKNOWN,
                    EVENTS,
                    "The event " + shown
                            + " is not known; it is kept and moves no clock. Use a known name if it should.");
        }
        upgraded |= kind.filter(EventKind.UPGRADED::equals).isPresent();
        day.ifPresent(on -> referral.event(kind.orElse(EventKind.OTHER), on));
    }

    private void attribute(String name, String value, int number) {
        String shown = shown(name, number);
        if (!value.isEmpty() && !seen.add(name)) {
            reader.reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, EVENTS, "The attribute " + shown + " stands twice.");
        } else if (!value.isEmpty()) {
            set(name, value, shown);
        }
    }

    private void set(String name, String value, String shown) {
        switch (name) {
            case "priority" -> code(CodeList.PRIORITY_TYPE, name, value).ifPresent(referral::priority);
            case "source" -> code(CodeList.SOURCE_OF_REFERRAL, name, value).ifPresent(referral::source);
            case "type" -> code(CodeList.REFERRAL_TYPE, name, value).ifPresent(referral::type);
            case "patient_status" -> code(CodeList.PATIENT_STATUS, name, value).ifPresent(referral::patientStatus);
            case "end_reason" -> code(CodeList.END_REASON, name, value).ifPresent(referral::endReason);
            case "exclusion" -> code(CodeList.EXCLUSION_REASON, name, value).ifPresent(referral::exclusionReason);
            case "method" -> code(CodeList.COMMUNICATION_METHOD, name, value).ifPresent(referral::communicationMethod);
            case "modality" -> code(CodeList.TREATMENT_MODALITY, name, value).ifPresent(referral::treatmentModality);
            case "treatment_event" ->
                code(CodeList.TREATMENT_EVENT, name, value).ifPresent(referral::treatmentEvent);
            case "adj_reason" ->
                adjustmentReason = code(CodeList.ADJUSTMENT_REASON, name, value).orElse(null);
            case "adj_first_seen_days" ->
                days(name, value).ifPresent(days -> {
                    firstSeenDays = days;
                    referral.firstSeenAdjustmentCalendarDays(days);
                });
            case "adj_treatment_days" ->
                days(name, value).ifPresent(days -> {
                    treatmentDays = days;
                    referral.treatmentAdjustmentCalendarDays(days);
                });
            case "as_of" -> asOf = reader.day(value, EVENTS, "@as_of").orElse(null);
            case ORIGINAL_RECEIVED -> reader.day(value, EVENTS, "@" + name).ifPresent(referral::originalReceivedOn);
            case "icd10" -> text(name, value, ReferralCheck::isIcd10).ifPresent(referral::diagnosisIcd10);
            case "provider" -> text(name, value, ReferralCheck::isOrganisation).ifPresent(referral::provider);
            case "commissioner" ->
                text(name, value, ReferralCheck::isOrganisation).ifPresent(referral::commissioner);
            default -> unknown(name, shown);
        }
    }

    private void unknown(String name, String shown) {
        if (!NOT_USED.contains(name)) {
            reader.note(
                    ProblemCode.REFERRAL_ATTRIBUTE_UNKNOWN,
                    EVENTS,
                    "The attribute " + shown + " is not known and not used. Use a known name if it should be.");
        }
    }

    private Optional<NationalCode> code(CodeList list, String name, String value) {
        return reader.code(list, value, EVENTS, "@" + name);
    }

    private Optional<Integer> days(String name, String value) {
        return reader.calendarDays(value, EVENTS, "@" + name);
    }

    private Optional<String> text(String name, String value, Predicate<String> form) {
        String plain = value.toUpperCase(Locale.ROOT);
        if (form.test(plain)) {
            return Optional.of(plain);
        }
        reader.reject(ProblemCode.REFERRAL_TOKEN_UNREADABLE, EVENTS, "@" + name + " has not the form of its code.");
        return Optional.empty();
    }

    /** A name from the file is shown only if it has the form of a name. */
    private static String shown(String name, int number) {
        return NAME.matcher(name).matches() ? name : "token " + number;
    }
}
