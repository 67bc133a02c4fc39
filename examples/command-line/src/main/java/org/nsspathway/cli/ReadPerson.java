package org.nsspathway.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;

/**
 * A person as a source gives them.
 *
 * @param id what the source calls the record
 * @param place where the record stands
 * @param presentation what was read; null where the record was rejected
 * @param problems what is wrong with it
 * @param later how much of it lies after the day of assessment and was left out
 */
public record ReadPerson(
        String id, Place place, @Nullable Presentation presentation, List<Problem> problems, int later) {

    /** Keeps its own copy. */
    public ReadPerson {
        problems = List.copyOf(problems);
    }
}
