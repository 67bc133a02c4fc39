package org.nsspathway.cases;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.nsspathway.presentation.Presentation;

/**
 * One line of a case table.
 *
 * @param id the case's id, chosen by whoever wrote the table
 * @param presentation what is known of the person
 * @param furtherColumns the columns that the notation does not use, in their order
 * @since 0.1
 */
public record Case(String id, Presentation presentation, Map<String, String> furtherColumns) {

    /** Keeps its own copy. */
    public Case {
        furtherColumns = ImmutableMap.copyOf(furtherColumns);
    }

    /** Says that it is a case, and nothing of whom. */
    @Override
    public String toString() {
        return "Case{" + presentation + "}";
    }
}
