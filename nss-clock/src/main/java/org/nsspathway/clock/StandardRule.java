package org.nsspathway.clock;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.Period;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.referral.Referral;

/** One row of {@code standards.csv}: how long a standard allows, while the row is in force. */
record StandardRule(
        Standard standard,
        JudgedOn selectedBy,
        Period period,
        Set<String> referralTypes,
        int lengthCalendarDays,
        String version) {

    static final String TABLE = "standards.csv";
    static final List<String> COLUMNS = List.of(
            "standard",
            "selected_by",
            "effective_from",
            "effective_to",
            "referral_types",
            "length_calendar_days",
            "version",
            "source",
            "confidence");

    static StandardRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new StandardRule(
                row.constant("standard", Standard.class),
                row.constant("selected_by", JudgedOn.class),
                row.period(),
                ImmutableSet.copyOf(row.codes("referral_types")),
                row.number("length_calendar_days"),
                row.required("version"));
    }

    boolean appliesTo(Referral referral) {
        return referralTypes.isEmpty()
                || referral.type()
                        .filter(type -> referralTypes.contains(type.code()))
                        .isPresent();
    }
}
