package org.nsspathway.terminology;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.problem.Problem;

/**
 * What is wrong with a list of codes.
 *
 * @param rows rows of the list, without its header
 * @param columns names of the columns that hold codes
 * @param codes codes that were checked
 * @param problems what is wrong, each with its row and column
 * @since 0.1
 */
public record CodeListReport(int rows, List<String> columns, int codes, List<Problem> problems) {

    /** Keeps its own copies. */
    public CodeListReport {
        columns = ImmutableList.copyOf(columns);
        problems = ImmutableList.copyOf(problems);
    }
}
