package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.internal.text.Nearest;

/** What a place may choose where the routing policy leaves a choice, by the column of its table of services. */
enum ServiceChoice {
    /** When a filter function test is missing: prepare for it, refer and list it, or demand it. */
    ON_MISSING_TESTS("on_missing_tests", "prepare", "refer-and-list", "required"),
    /** With metastases on an image and no primary. */
    ON_UNKNOWN_PRIMARY("on_unknown_primary", "unknown-primary-service", "nss"),
    /** When several site pathways fit. */
    ON_SEVERAL_SITES("on_several_sites", "urgent-suspected-cancer", "nss", "triage-hub"),
    /** When a cancer may have come back. */
    ON_RECURRENCE("on_recurrence", "breast-team", "original-specialty", "site-team", "nss");

    private final String column;
    private final ImmutableList<String> allowed;

    ServiceChoice(String column, String... allowed) {
        this.column = column;
        this.allowed = ImmutableList.copyOf(allowed);
    }

    String column() {
        return column;
    }

    static void check(String column, String value) {
        List<String> columns = ImmutableList.copyOf(values()).stream()
                .map(ServiceChoice::column)
                .toList();
        for (ServiceChoice each : values()) {
            if (each.column.equals(column)) {
                each.allows(value);
                return;
            }
        }
        throw new IllegalArgumentException("there is no setting '" + column + "'." + Nearest.advice(column, columns));
    }

    private void allows(String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("'" + value + "' is no choice for " + column + ". Write "
                    + String.join(" or ", allowed) + ", or leave it empty for the policy's default.");
        }
    }
}
