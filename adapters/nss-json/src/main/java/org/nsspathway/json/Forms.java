package org.nsspathway.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.TimeSpan;

/** How days, dates known in part, lengths of time and numbers known in part are written. */
final class Forms {
    static final String UNREAD = "unread";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> LOWER = Set.of("at_least", "above");
    private static final Set<String> UPPER = Set.of("at_most", "below");

    private Forms() {}

    static Optional<LocalDate> day(Members members, String name) {
        return members.parsed(name, "a day of the calendar such as \"2026-03-02\"", Forms::day);
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("no day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of the calendar", e);
        }
    }

    /** A day, a month, a year, or two of these with a slash between them. */
    static Optional<DateInterval> date(Members members, String name) {
        return members.parsed(
                name,
                "a date such as \"2026-03-02\", \"2026-03\", \"2026\", or two with a slash between them, the earlier first",
                text -> {
                    int slash = text.indexOf('/');
                    return slash < 0
                            ? DateInterval.parse(text)
                            : new DateInterval(
                                    DateInterval.parse(text.substring(0, slash)).earliest(),
                                    DateInterval.parse(text.substring(slash + 1))
                                            .latest());
                });
    }

    static Optional<TimeSpan> span(Members members, String name) {
        return members.parsed(name, "a length of time such as \"10d\", \"6w\", \"3mo\" or \"2y\"", TimeSpan::parse);
    }

    /** A number, an object with one or two ends, or the word for one that could not be read. */
    static Optional<NumberInterval> number(Members members, String name) {
        return members.read(
                name,
                "a number with at most six decimals, an object with at_least or above and at_most or below, or \"unread\"",
                value -> {
                    if (value instanceof BigDecimal exact) {
                        return NumberInterval.exactly(exact);
                    }
                    return UNREAD.equals(value) ? NumberInterval.any() : interval((Map<?, ?>) value);
                });
    }

    private static NumberInterval interval(Map<?, ?> ends) {
        String low = one(ends, LOWER);
        String high = one(ends, UPPER);
        int found = (low.isEmpty() ? 0 : 1) + (high.isEmpty() ? 0 : 1);
        if (found == 0 || ends.size() != found) {
            throw new IllegalArgumentException("no ends, two of a kind, or others");
        }
        return new NumberInterval(
                low.isEmpty() ? NumberInterval.WITHOUT_LOW : end(ends, low),
                low.isEmpty() || low.equals("above"),
                high.isEmpty() ? NumberInterval.WITHOUT_HIGH : end(ends, high),
                high.isEmpty() || high.equals("below"));
    }

    private static String one(Map<?, ?> ends, Set<String> names) {
        return names.stream().filter(ends::containsKey).findFirst().orElse("");
    }

    private static long end(Map<?, ?> ends, String name) {
        return NumberInterval.millionths(decimal(ends, name));
    }

    private static BigDecimal decimal(Map<?, ?> members, String name) {
        return (BigDecimal) Objects.requireNonNull(members.get(name));
    }

    static Optional<ReferenceRange> range(Members members, String name) {
        return members.read(
                name,
                "an object with low, high or both, as numbers, the lower one as low",
                value -> range((Map<?, ?>) value));
    }

    private static ReferenceRange range(Map<?, ?> limits) {
        ReferenceRange.Builder range = ReferenceRange.builder();
        if (!Set.of("low", "high").containsAll(limits.keySet())) {
            throw new IllegalArgumentException("other members");
        }
        if (limits.containsKey("low")) {
            range.lowInclusive(decimal(limits, "low"));
        }
        if (limits.containsKey("high")) {
            range.highInclusive(decimal(limits, "high"));
        }
        return range.build();
    }
}
