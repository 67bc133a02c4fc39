package org.nsspathway.architecture.planted.no_hidden_place;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.List;

/** Writes digits and months as the machine does. */
final class BreaksPlaceInNumbers {
    Object write(int calendarDays) {
        return List.of(
                String.format("%d days", calendarDays),
                "%d days".formatted(calendarDays),
                new Formatter(),
                new DecimalFormat("0"),
                NumberFormat.getPercentInstance(),
                DateTimeFormatter.ofPattern("d MMM"),
                new DateTimeFormatterBuilder().toFormatter());
    }
}
