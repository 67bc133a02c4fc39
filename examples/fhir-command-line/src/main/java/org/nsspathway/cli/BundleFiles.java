package org.nsspathway.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.fhir.r4.FhirReader;
import org.nsspathway.fhir.r4.FhirRecord;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.Problem;

/** Reads a Bundle, a folder of them, or a file of one a line: one person at a time. */
public final class BundleFiles implements FhirPeople {

    /** For the service loader. */
    public BundleFiles() {}

    @Override
    public Iterator<ReadPerson> read(
            Path records, LocalDate asOf, CriteriaCatalogue catalogue, boolean otherCodesAreSilent) {
        FhirReader plain = FhirReader.of(catalogue);
        FhirReader reader = otherCodesAreSilent ? plain.withOtherCodesSilent() : plain;
        String name = String.valueOf(records.getFileName());
        if (name.endsWith(".ndjson")) {
            return new Lines(records, asOf, reader);
        }
        Iterator<Path> files = files(records).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public ReadPerson next() {
                Path file = files.next();
                String source = String.valueOf(file.getFileName());
                return person(Place.of(source), source, text(file), asOf, reader);
            }
        };
    }

    private static List<Path> files(Path records) {
        if (!Files.isDirectory(records)) {
            return List.of(records);
        }
        try (Stream<Path> files = Files.list(records)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw cannotRead(records, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    private static ReadPerson person(Place place, String other, String json, LocalDate asOf, FhirReader reader) {
        FhirRecord record = reader.read(place.source(), json, asOf);
        List<Problem> problems = record.problems().stream()
                .map(each -> new Problem(each.code(), place.column(each.place().column()), each.text()))
                .toList();
        String id = record.id().isEmpty() ? other : record.id();
        return new ReadPerson(id, place, record.presentation().orElse(null), problems, record.afterAssessment());
    }

    private static IllegalArgumentException cannotRead(Path file, IOException e) {
        return new IllegalArgumentException(
                file + ": cannot be read (" + e.getClass().getSimpleName() + "). Check its name and that it is UTF-8.",
                e);
    }

    /** One Bundle a line; blank lines are skipped. */
    private static final class Lines implements Iterator<ReadPerson> {
        private final Path file;
        private final LocalDate asOf;
        private final FhirReader reader;
        private final BufferedReader lines;
        private @Nullable String next;
        private int number;

        Lines(Path file, LocalDate asOf, FhirReader reader) {
            this.file = file;
            this.asOf = asOf;
            this.reader = reader;
            try {
                this.lines = Files.newBufferedReader(file);
            } catch (IOException e) {
                throw cannotRead(file, e);
            }
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null || next.isBlank()) {
                    next = lines.readLine();
                    number++;
                    if (next == null) {
                        lines.close();
                        return false;
                    }
                }
                return true;
            } catch (IOException e) {
                throw cannotRead(file, e);
            }
        }

        @Override
        public ReadPerson next() {
            String line = hasNext() ? next : null;
            if (line == null) {
                throw new NoSuchElementException("There is no further line. Ask hasNext first.");
            }
            next = null;
            Place place = Place.of(String.valueOf(file.getFileName()), number);
            return person(place, "line " + number, line, asOf, reader);
        }
    }
}
