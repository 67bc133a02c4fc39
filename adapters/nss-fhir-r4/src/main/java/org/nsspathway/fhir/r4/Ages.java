package org.nsspathway.fhir.r4;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Person;

/** Turns ages into dates: someone aged 40 is so from one birthday to the day before the next. */
final class Ages {
    private static final BigDecimal MOST = BigDecimal.valueOf(Person.MOST_YEARS * 366L);

    private final Optional<DateInterval> born;

    Ages(Person person) {
        this.born = person.born();
    }

    Optional<DateInterval> at(Quantity age) {
        Optional<LocalDate> first = born.flatMap(birth -> later(birth.earliest(), age, 0));
        Optional<LocalDate> next = born.flatMap(birth -> later(birth.latest(), age, 1));
        return first.isPresent() && next.isPresent() && !age.hasComparator()
                ? Optional.of(new DateInterval(first.get(), next.get().minusDays(1)))
                : Optional.empty();
    }

    Optional<DateInterval> between(Range range) {
        if (!range.hasLow() || !range.hasHigh()) {
            return Optional.empty();
        }
        Optional<DateInterval> low = at(range.getLow());
        Optional<DateInterval> high = at(range.getHigh());
        boolean both = low.isPresent()
                && high.isPresent()
                && !low.get().earliest().isAfter(high.get().latest());
        return both
                ? Optional.of(new DateInterval(low.get().earliest(), high.get().latest()))
                : Optional.empty();
    }

    /** The day on which somebody born on a day reaches an age, and so many of its units more. */
    private static Optional<LocalDate> later(LocalDate birth, Quantity age, int more) {
        BigDecimal value = age.getValue();
        boolean whole = value != null
                && value.signum() >= 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return Optional.empty();
        }
        long amount = value.longValueExact() + more;
        return switch (unit(age)) {
            case "a" -> Optional.of(birth.plusYears(amount));
            case "mo" -> Optional.of(birth.plusMonths(amount));
            case "wk" -> Optional.of(birth.plusWeeks(amount));
            case "d" -> Optional.of(birth.plusDays(amount));
            default -> Optional.empty();
        };
    }

    private static String unit(Quantity age) {
        @Nullable String code = age.getCode();
        if (code != null) {
            return code;
        }
        String words = age.getUnit() == null ? "" : age.getUnit();
        return switch (words) {
            case "year", "years", "yr" -> "a";
            case "month", "months" -> "mo";
            case "week", "weeks" -> "wk";
            case "day", "days" -> "d";
            default -> words;
        };
    }
}
