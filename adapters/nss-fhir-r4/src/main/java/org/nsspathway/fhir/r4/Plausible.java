package org.nsspathway.fhir.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.vocabulary.Fact;

/**
 * Limits beyond which a number cannot be in the unit that it says. They are far wider than any reference range: what
 * lies beyond was written in another unit, and reading it would answer a question that nobody measured.
 */
final class Plausible {
    private static final String TABLE = "plausible-values.csv";
    private static final int CELLS = 5;
    private static final Map<String, NumberInterval> LIMITS = load();

    private Plausible() {}

    /** Whether some of an interval may be true. */
    static boolean is(Fact test, NumberInterval value) {
        NumberInterval limits = LIMITS.get(test.name());
        if (limits == null) {
            return true;
        }
        long low = limits.lowMillionths();
        long high = limits.highMillionths();
        boolean tooLow = value.highMillionths() < low || (value.highMillionths() == low && value.highOpen());
        boolean tooHigh = value.lowMillionths() > high || (value.lowMillionths() == high && value.lowOpen());
        return !tooLow && !tooHigh;
    }

    /** The limits in words. */
    static String limits(Fact test) {
        return String.valueOf(LIMITS.get(test.name()));
    }

    private static Map<String, NumberInterval> load() {
        Map<String, NumberInterval> limits = new HashMap<>();
        List<String> lines = text().lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != CELLS) {
                throw new IllegalStateException(TABLE + ": '" + line + "' has not " + CELLS + " cells. Correct it.");
            }
            limits.put(cells[0], NumberInterval.between(new BigDecimal(cells[1]), new BigDecimal(cells[2])));
        }
        return Map.copyOf(limits);
    }

    private static String text() {
        try (InputStream in = Plausible.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + TABLE + ". Take a whole one.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
