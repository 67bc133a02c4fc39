package org.nsspathway.clock;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.referral.EventKind;

/** One row of {@code events.csv}: what an event does to the clock of a standard. */
record EventRule(
        Standard standard,
        EventKind event,
        EventRole role,
        Set<String> endReasons,
        String impliedExclusion,
        Set<EventKind> needsEvent,
        Set<PolicyChoice> needsChoice) {

    static final String TABLE = "events.csv";
    static final List<String> COLUMNS = List.of(
            "standard",
            "event",
            "role",
            "end_reasons",
            "implied_exclusion",
            "needs_event",
            "needs_choice",
            "source",
            "confidence");

    static EventRule read(RuleRow row) {
        row.required("source");
        row.required("confidence");
        return new EventRule(
                row.constant("standard", Standard.class),
                row.constant("event", EventKind.class),
                row.constant("role", EventRole.class),
                ImmutableSet.copyOf(row.codes("end_reasons")),
                row.text("implied_exclusion"),
                row.optionalConstant("needs_event", EventKind.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                row.optionalConstant("needs_choice", PolicyChoice.class)
                        .map(Set::of)
                        .orElse(Set.of()));
    }
}
