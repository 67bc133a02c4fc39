package org.nsspathway.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;

/** More than 5 per cent of the body weight within three calendar months, by hand, read at most once a person. */
final class WeightLost {
    private static final int NOT_READ = -1;
    private static final int VALID_DAYS = 90;

    private int verdict = NOT_READ;
    private @Nullable TestResult newest;

    void forget() {
        verdict = NOT_READ;
        newest = null;
    }

    /** The newest valid weight; null where there is none, or nobody asked. */
    @Nullable
    TestResult newest() {
        return newest;
    }

    int moreThanFivePercent(Presentation person) {
        if (verdict == NOT_READ) {
            verdict = read(person.results(), person.assessedOn());
        }
        return verdict;
    }

    private int read(List<TestResult> results, LocalDate assessedOn) {
        long today = assessedOn.toEpochDay();
        long end = Long.MIN_VALUE;
        long last = 0;
        for (TestResult each : results) {
            if (isWeight(each)) {
                long day = day(each, today);
                long weight = weight(each);
                boolean newer = day > end || (day == end && weight > last);
                if (today - day <= VALID_DAYS && newer) {
                    end = day;
                    last = weight;
                    newest = each;
                }
            }
        }
        return newest == null ? HandWritten.UNKNOWN : against(results, today, end, last);
    }

    private static int against(List<TestResult> results, long today, long end, long last) {
        long start = LocalDate.ofEpochDay(end).minusMonths(3).toEpochDay();
        long first = end;
        long highest = 0;
        for (TestResult each : results) {
            if (isWeight(each)) {
                long day = day(each, today);
                if (day >= start && day < end) {
                    first = Math.min(first, day);
                    highest = Math.max(highest, weight(each));
                }
            }
        }
        if (highest == 0) {
            return HandWritten.UNKNOWN;
        }
        if ((highest - last) * 100 > 5 * highest) {
            return HandWritten.MET;
        }
        boolean tooShort = 2 * (end - first) < end - start;
        return tooShort ? HandWritten.UNKNOWN : HandWritten.NOT_MET;
    }

    private static boolean isWeight(TestResult result) {
        return result.test().equals("body_weight_kg") && result.status() == ResultStatus.DONE;
    }

    private static long day(TestResult result, long today) {
        DateInterval taken = result.takenOn().orElse(null);
        return taken == null ? today : taken.earliest().toEpochDay();
    }

    private static long weight(TestResult result) {
        NumberInterval value = result.value().orElse(null);
        return value == null ? 0 : value.lowMillionths();
    }
}
