package org.nsspathway.clock.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.nsspathway.clock.Standard;
import org.nsspathway.clock.internal.RuleRow;

/**
 * One row of {@code targets.csv}: the share of people who are to be within a standard in a range of months.
 *
 * @param standard the standard
 * @param kind operational standard or planning aim
 * @param from first month, inclusive
 * @param through last month, inclusive; far in the future where the table leaves it open
 * @param percent share of people, 75 means 75 %
 * @param source where it was published
 * @param confidence how sure the source is: {@code high}, {@code medium} or {@code low}
 * @since 0.1
 */
public record Target(
        Standard standard,
        TargetKind kind,
        YearMonth from,
        YearMonth through,
        BigDecimal percent,
        String source,
        String confidence) {

    private static final YearMonth OPEN_END = YearMonth.of(9999, 12);

    static Target read(RuleRow row) {
        return new Target(
                row.constant("standard", Standard.class),
                row.constant("kind", TargetKind.class),
                row.month("month_from"),
                row.text("month_to").isEmpty() ? OPEN_END : row.month("month_to"),
                row.decimal("percent"),
                row.required("source"),
                row.required("confidence"));
    }

    /**
     * Whether the target holds in a month.
     *
     * @param month the month
     * @return true from the first to the last month, both inclusive
     */
    public boolean holdsIn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(through);
    }
}
