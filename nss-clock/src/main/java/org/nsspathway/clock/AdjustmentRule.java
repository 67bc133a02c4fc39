package org.nsspathway.clock;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;

/** One row of {@code adjustments.csv}: a reason for which days may, or may not, be taken off a wait. */
record AdjustmentRule(
        String reason, Place place, Set<Standard> standards, boolean allowed, Period period, String text) {

    /** In which part of a wait days are taken off. */
    enum Place {
        /** Up to the day first seen. */
        FIRST_SEEN("first-seen adjustment"),
        /** Between decision and treatment. */
        TREATMENT("treatment adjustment");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static final String TABLE = "adjustments.csv";
    static final List<String> COLUMNS = List.of(
            "reason",
            "place",
            "standards",
            "allowed",
            "effective_from",
            "effective_to",
            "text",
            "source",
            "confidence");

    static AdjustmentRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new AdjustmentRule(
                row.required("reason"),
                row.constant("place", Place.class),
                ImmutableSet.copyOf(row.constants("standards", Standard.class)),
                row.yes("allowed"),
                row.period(),
                row.required("text"));
    }
}
