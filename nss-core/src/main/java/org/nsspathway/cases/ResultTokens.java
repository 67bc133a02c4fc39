package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/** Reads tokens that carry a value: numbers, lengths of time, findings, and tests without a result. */
final class ResultTokens {
    private static final Pattern RANGE =
            Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*-\\s*([0-9]+(?:\\.[0-9]+)?)\\s*");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final BigDecimal SIXTEENTHS = BigDecimal.valueOf(16);

    private final LocalDate assessedOn;

    ResultTokens(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    /** Whether a fact's tokens carry a value that is kept as a result. */
    static boolean holds(Fact fact) {
        boolean measured = fact.value() == ValueKind.NUMBER || fact.value() == ValueKind.DURATION;
        boolean coded = fact.value() == ValueKind.CODE;
        boolean image = fact.kind() == FactKind.IMAGING && !fact.silenceIsAbsence();
        return measured || (coded && (fact.kind() == FactKind.TEST_RESULT || image));
    }

    TestResult read(Fact fact, Token token) {
        if (token.absent() || !token.qualifiers().isEmpty() || token.value().isEmpty()) {
            throw new IllegalArgumentException("it needs a value. Write it as " + fact.name()
                    + (fact.value() == ValueKind.CODE ? "=normal@2026-02-20." : "=12@2026-02-20."));
        }
        for (ResultStatus status : ResultStatus.values()) {
            if (status != ResultStatus.DONE && Ascii.toLowerCase(status.name()).equals(token.value())) {
                return TestResult.without(fact.name(), status);
            }
        }
        TestResult.Builder result = switch (fact.value()) {
            case DURATION -> TestResult.number(fact.name(), days(token.value()));
            case CODE -> coded(fact, token.value());
            default -> TestResult.number(fact.name(), token.value());
        };
        if (!token.date().isEmpty()) {
            result.takenOn(notAfter(DateInterval.parse(token.date()), assessedOn));
        }
        if (!token.span().isEmpty()) {
            result.over(TimeSpan.parse(token.span()));
        }
        if (!token.range().isEmpty()) {
            range(token.range(), result);
        }
        return checked(result.build(), fact);
    }

    /** What cannot be below zero is not; a percentage lost may be, for a gain. */
    private static TestResult checked(TestResult result, Fact fact) {
        boolean negative =
                result.value().filter(value -> value.highMillionths() < 0).isPresent();
        if (negative && !fact.unit().filter("%"::equals).isPresent()) {
            throw new IllegalArgumentException("its value lies below zero. Correct it.");
        }
        return result;
    }

    private static TestResult.Builder coded(Fact fact, String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "its value must be a word such as normal or high. A number goes with the name that ends with its unit.");
        }
        return TestResult.coded(fact.name(), word);
    }

    private static String days(String text) {
        return BigDecimal.valueOf(TimeSpan.parse(text).sixteenthsOfADay())
                .divide(SIXTEENTHS)
                .toPlainString();
    }

    private static void range(String text, TestResult.Builder result) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("its range must be two numbers with a hyphen, such as (0-5).");
        }
        result.range(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2)));
    }

    static DateInterval notAfter(DateInterval date, LocalDate assessedOn) {
        if (date.earliest().isAfter(assessedOn)) {
            throw new IllegalArgumentException("its date lies after the day of assessment, " + assessedOn
                    + ". Correct one, or leave out what was not known then.");
        }
        return date;
    }
}
