package org.nsspathway.clock;

import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.RuleRow;

/** One row of {@code exclusions.csv}: a reason for taking a person out of the faster diagnosis pathway. */
record ExclusionRule(String code, Set<PolicyChoice> lateIsBreachByChoice, String text) {

    static final String TABLE = "exclusions.csv";
    static final List<String> COLUMNS = List.of("code", "late_is_breach_by_choice", "text", "source", "confidence");

    static ExclusionRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new ExclusionRule(
                row.required("code"),
                row.optionalConstant("late_is_breach_by_choice", PolicyChoice.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                row.required("text"));
    }
}
