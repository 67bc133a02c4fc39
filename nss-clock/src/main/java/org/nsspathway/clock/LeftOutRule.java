package org.nsspathway.clock;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;

/** One row of {@code left-out.csv}: what a standard does not count, by code. */
record LeftOutRule(
        Standard standard,
        What what,
        List<String> codes,
        Set<PolicyChoice> needsChoice,
        Period period,
        Effect effect,
        String text) {

    /** Which code is looked at. */
    enum What {
        /** Where the person stands; looked at only for people who were never seen. */
        PATIENT_STATUS,
        /** Which treatment in the course of the illness it was. */
        TREATMENT_EVENT,
        /** What kind of treatment it was. */
        TREATMENT_MODALITY,
        /** The diagnosis that was treated. */
        DIAGNOSIS
    }

    /** What follows from a code of the row. */
    enum Effect {
        /** The standard does not apply. */
        NOT_APPLICABLE,
        /** The person is left out. */
        EXCLUDED,
        /** Only these codes count; any other makes the standard not apply. */
        IN_SCOPE
    }

    static final String TABLE = "left-out.csv";
    static final List<String> COLUMNS = List.of(
            "standard",
            "what",
            "codes",
            "needs_choice",
            "effective_from",
            "effective_to",
            "effect",
            "text",
            "source",
            "confidence");

    static LeftOutRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new LeftOutRule(
                row.constant("standard", Standard.class),
                row.constant("what", What.class),
                ImmutableList.copyOf(row.codes("codes")),
                row.optionalConstant("needs_choice", PolicyChoice.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                row.period(),
                row.constant("effect", Effect.class),
                row.required("text"));
    }

    /** Whether a code is one of the row's, or lies in one of its ranges such as {@code C00-C97}. */
    boolean names(String code) {
        for (String each : codes) {
            int dash = each.indexOf('-');
            if (dash < 0 ? code.startsWith(each) : inRange(code, each.substring(0, dash), each.substring(dash + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inRange(String code, String first, String last) {
        return code.length() >= first.length()
                && code.substring(0, first.length()).compareTo(first) >= 0
                && code.substring(0, last.length()).compareTo(last) <= 0;
    }
}
