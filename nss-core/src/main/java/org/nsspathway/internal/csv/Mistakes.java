package org.nsspathway.internal.csv;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.problem.TableException;

/** Collects what is wrong with a table, so that whoever wrote it is told all of it in one go. */
public final class Mistakes {
    private final List<TableException> found = new ArrayList<>();

    /** No mistakes yet. */
    public Mistakes() {}

    /**
     * Reads something, and keeps what is wrong with it.
     *
     * @param reading reads one row or table
     */
    public void in(Runnable reading) {
        try {
            reading.run();
        } catch (TableException e) {
            found.add(e);
        }
    }

    /**
     * Refuses the table if anything was wrong.
     *
     * @throws TableException with all that was found
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw TableException.of(found);
        }
    }
}
