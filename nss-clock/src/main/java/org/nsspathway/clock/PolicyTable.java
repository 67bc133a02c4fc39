package org.nsspathway.clock;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.clock.internal.RuleTable;

/** The packaged table of choices: meaning, source and which is the default. Every choice has exactly one row. */
final class PolicyTable {
    private static final ImmutableMap<PolicyChoice, Entry> ENTRIES = load();
    private static final Set<PolicyChoice> DEFAULTS =
            Maps.filterValues(ENTRIES, Entry::isDefault).keySet();

    private PolicyTable() {}

    static Entry entry(PolicyChoice choice) {
        Entry entry = ENTRIES.get(choice);
        if (entry == null) {
            throw new IllegalStateException("The packaged table policy.csv has no row for " + choice.token() + ".");
        }
        return entry;
    }

    static Set<PolicyChoice> defaults() {
        return EnumSet.copyOf(DEFAULTS);
    }

    private static ImmutableMap<PolicyChoice, Entry> load() {
        List<Entry> entries = RuleTable.load(
                PolicyTable.class,
                "policy.csv",
                List.of("question", "choice", "default", "text", "source", "confidence", "argued_in"),
                Entry::read);
        Map<PolicyChoice, Entry> map = Maps.uniqueIndex(entries, Entry::choice);
        return Maps.immutableEnumMap(map);
    }

    /** One row. */
    record Entry(
            PolicyChoice choice, boolean isDefault, String text, String source, String confidence, String arguedIn) {
        static Entry read(RuleRow row) {
            PolicyChoice choice = row.constant("choice", PolicyChoice.class);
            if (row.constant("question", PolicyQuestion.class) != choice.question()) {
                throw row.fault(
                        "question",
                        "the choice " + choice.token() + " answers "
                                + choice.question().token() + ". Correct the row.");
            }
            return new Entry(
                    choice,
                    row.yes("default"),
                    row.required("text"),
                    row.required("source"),
                    row.required("confidence"),
                    row.required("argued_in"));
        }
    }
}
