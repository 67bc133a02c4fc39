package org.nsspathway.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cases.Case;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;

/**
 * People one after the other, never more than one at a time. Problems go to {@code OUT.problems.csv}, or where errors
 * are told; records in equal records read and records rejected.
 */
final class PeopleRun implements Iterable<Case>, AutoCloseable {
    private static final List<String> HEADER = List.of("source", "row", "path", "code", "text");

    private final Iterator<ReadPerson> people;
    private final @Nullable CsvOut file;
    private final PrintWriter err;
    private final Map<String, Integer> codes = new HashMap<>();
    private Place place = Place.of("people");
    private int read;
    private int rejected;
    private int later;

    PeopleRun(Iterator<ReadPerson> people, @Nullable Path out, PrintWriter err) {
        this.people = people;
        this.err = err;
        this.file = out == null ? null : CsvOut.to(problemsOf(out), HEADER);
    }

    private static Path problemsOf(Path out) {
        String name = String.valueOf(out.getFileName()).replaceFirst("\\.csv$", "");
        return out.resolveSibling(name + ".problems.csv");
    }

    @Override
    public Iterator<Case> iterator() {
        return new Iterator<>() {
            private @Nullable Case next;

            @Override
            public boolean hasNext() {
                while (next == null && people.hasNext()) {
                    next = take(people.next());
                }
                return next != null;
            }

            @Override
            public Case next() {
                Case it = hasNext() ? next : null;
                if (it == null) {
                    throw new NoSuchElementException("There is nobody left. Ask hasNext first.");
                }
                next = null;
                return it;
            }
        };
    }

    private @Nullable Case take(ReadPerson person) {
        place = person.place();
        person.problems().forEach(this::tell);
        later += person.later();
        Presentation presentation = person.presentation();
        if (presentation == null) {
            rejected++;
            return null;
        }
        read++;
        return new Case(person.id(), presentation, Map.of());
    }

    /** What an evaluation found wrong with the person that is being looked at. */
    void tellOfTheSame(List<Problem> problems) {
        for (Problem each : problems) {
            tell(new Problem(each.code(), place.column(each.place().column()), each.text()));
        }
    }

    private void tell(Problem problem) {
        codes.merge(problem.code(), 1, Integer::sum);
        if (file == null) {
            err.println("nss: " + problem);
        } else {
            Place at = problem.place();
            String row = at.row() == 0 ? "" : Integer.toString(at.row());
            file.add(List.of(at.source(), row, at.column(), problem.code(), problem.text()));
        }
    }

    /** Ends the run and says what became of all. */
    int report() {
        if (file != null) {
            file.done();
        }
        if (later > 0) {
            err.println("nss: " + later + " resources tell of something after the day of assessment and were left out");
        }
        if (!codes.isEmpty() && file != null) {
            StringBuilder counts = new StringBuilder();
            codes.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> counts.append(' ')
                            .append(each.getKey())
                            .append(' ')
                            .append(each.getValue())
                            .append(';'));
            err.println("nss: problems, in the file beside the results:" + counts.substring(0, counts.length() - 1));
        }
        if (rejected == 0) {
            return ExitCode.ALL_READ;
        }
        err.println("nss: " + (read + rejected) + " records: " + read + " read, " + rejected + " rejected");
        return ExitCode.SOME_REJECTED;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
