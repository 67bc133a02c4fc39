package org.nsspathway.cases;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/** Dates, numbers and lengths of time that are known only in part: two ends with two points between them. */
final class Intervals {
    static final String TO = "..";
    private static final List<String> COMPARATORS = ImmutableList.of("<=", ">=", "<", ">", "");
    private static final BigDecimal SIXTEENTHS = BigDecimal.valueOf(16);
    private static final long SIXTEENTH_IN_MILLIONTHS = 62_500;

    private Intervals() {}

    /** Reads {@code 2019}, {@code 2019-06}, {@code 2019-06-30} or two of them with {@code ..} between. */
    static DateInterval date(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return DateInterval.parse(text);
        }
        DateInterval first = DateInterval.parse(text.substring(0, to));
        return new DateInterval(
                first.earliest(),
                DateInterval.parse(text.substring(to + TO.length())).latest());
    }

    static String text(DateInterval date) {
        LocalDate first = date.earliest();
        if (date.isOneDay()) {
            return first.toString();
        }
        if (date.equals(DateInterval.in(Year.of(first.getYear())))) {
            return first.toString().substring(0, first.toString().length() - "-01-01".length());
        }
        if (date.equals(DateInterval.in(YearMonth.from(first)))) {
            return YearMonth.from(first).toString();
        }
        return first + TO + date.latest();
    }

    static LocalDate day(String text) {
        DateInterval date = DateInterval.parse(text);
        if (!date.isOneDay()) {
            throw new IllegalArgumentException("'" + text + "' is no single day. Write it as 2026-03-02.");
        }
        return date.earliest();
    }

    /** Reads {@code 12}, {@code <4}, or two numbers with {@code ..} between, both ends included. */
    static NumberInterval number(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return NumberInterval.parse(text);
        }
        NumberInterval low = NumberInterval.parse(text.substring(0, to));
        NumberInterval high = NumberInterval.parse(text.substring(to + TO.length()));
        if (!low.isExact() || !high.isExact()) {
            throw new IllegalArgumentException("an interval is two plain numbers, such as 3..4.");
        }
        return new NumberInterval(low.lowMillionths(), false, high.highMillionths(), false);
    }

    static String text(NumberInterval number) {
        boolean lowKnown = number.lowMillionths() != NumberInterval.WITHOUT_LOW;
        boolean highKnown = number.highMillionths() != NumberInterval.WITHOUT_HIGH;
        boolean interval = lowKnown && highKnown && !number.isExact();
        return interval ? exact(number.lowMillionths()) + TO + exact(number.highMillionths()) : number.toString();
    }

    private static NumberInterval exact(long millionths) {
        return new NumberInterval(millionths, false, millionths, false);
    }

    /** Reads a length of time as days: {@code 2y}, {@code >1y} or {@code 1y..2y}. */
    static NumberInterval days(String text) {
        int to = text.indexOf(TO);
        if (to >= 0) {
            return number(inDays(text.substring(0, to)) + TO + inDays(text.substring(to + TO.length())));
        }
        String comparator =
                COMPARATORS.stream().filter(text::startsWith).findFirst().orElse("");
        return NumberInterval.parse(comparator + inDays(text.substring(comparator.length())));
    }

    private static String inDays(String span) {
        return BigDecimal.valueOf(TimeSpan.parse(span).sixteenthsOfADay())
                .divide(SIXTEENTHS)
                .toPlainString();
    }

    /** A number of days as lengths of time; empty where no whole number of a unit says it. */
    static Optional<String> spans(NumberInterval days) {
        if (days.isExact()) {
            return span(days.lowMillionths());
        }
        if (days.lowMillionths() == NumberInterval.WITHOUT_LOW) {
            return span(days.highMillionths()).map(span -> (days.highOpen() ? "<" : "<=") + span);
        }
        Optional<String> low = span(days.lowMillionths());
        if (days.highMillionths() == NumberInterval.WITHOUT_HIGH) {
            return low.map(span -> (days.lowOpen() ? ">" : ">=") + span);
        }
        return low.flatMap(from -> span(days.highMillionths()).map(until -> from + TO + until));
    }

    private static Optional<String> span(long millionths) {
        if (millionths < 0 || millionths == NumberInterval.WITHOUT_HIGH || millionths % SIXTEENTH_IN_MILLIONTHS != 0) {
            return Optional.empty();
        }
        long sixteenths = millionths / SIXTEENTH_IN_MILLIONTHS;
        for (TimeSpan.Unit unit :
                List.of(TimeSpan.Unit.YEARS, TimeSpan.Unit.MONTHS, TimeSpan.Unit.WEEKS, TimeSpan.Unit.DAYS)) {
            long one = new TimeSpan(1, unit).sixteenthsOfADay();
            boolean shorter = unit == TimeSpan.Unit.DAYS || sixteenths > 0;
            if (shorter && sixteenths % one == 0 && sixteenths / one <= 9999) {
                return Optional.of(Ascii.toLowerCase(new TimeSpan((int) (sixteenths / one), unit).toString()));
            }
        }
        return Optional.empty();
    }
}
