package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.evidence.MissingFact;

/**
 * A question worth asking: a missing fact and the criteria that it helps to settle.
 *
 * @param missing what to find out
 * @param criteria ids of the criteria it helps to settle, the most urgent first
 * @since 0.1
 */
public record Question(MissingFact missing, List<String> criteria) {

    /** Keeps its own copy. */
    public Question {
        criteria = ImmutableList.copyOf(criteria);
    }
}
