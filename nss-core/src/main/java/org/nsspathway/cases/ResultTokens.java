package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/** Reads tokens that carry a value: numbers, lengths of time, findings, and tests without a result. */
final class ResultTokens {
    private static final String NUMBER = "(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|\\.\\.)\\s*" + NUMBER);
    private static final Pattern ONE_LIMIT = Pattern.compile("(<=|>=)" + NUMBER);
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    private final LocalDate assessedOn;

    ResultTokens(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    /** Whether a fact's tokens carry a value that is kept as a result. */
    static boolean holds(Fact fact) {
        boolean measured = fact.value() == ValueKind.NUMBER || fact.value() == ValueKind.DURATION;
        boolean coded = fact.value() == ValueKind.CODE;
        boolean image = fact.kind() == FactKind.IMAGING && !fact.silenceIsAbsence();
        boolean panel = fact.kind() == FactKind.PANEL;
        return measured || panel || (coded && (fact.kind() == FactKind.TEST_RESULT || image));
    }

    TestResult read(Fact fact, Token token) {
        token.allow(Token.Part.VALUE, Token.Part.RANGE, Token.Part.SPAN, Token.Part.DATE);
        if (!token.has(Token.Part.VALUE) && fact.kind() != FactKind.PANEL) {
            throw new IllegalArgumentException("it needs a value. Write it as " + fact.name()
                    + (fact.value() == ValueKind.CODE ? "=normal@2026-02-20." : "=12@2026-02-20."));
        }
        String value = token.text(Token.Part.VALUE);
        for (ResultStatus status : ResultStatus.values()) {
            if (status != ResultStatus.DONE && Ascii.toLowerCase(status.name()).equals(value)) {
                token.allow(Token.Part.VALUE);
                return TestResult.without(fact.name(), status);
            }
        }
        if (fact.kind() == FactKind.PANEL) {
            throw new IllegalArgumentException(
                    "it follows from its parts. Write those, or that it is awaited, declined or not_returned.");
        }
        TestResult.Builder result = builder(fact, value);
        if (token.has(Token.Part.DATE)) {
            result.takenOn(notAfter(Intervals.date(token.text(Token.Part.DATE)), assessedOn));
        }
        if (token.has(Token.Part.SPAN)) {
            result.over(TimeSpan.parse(token.text(Token.Part.SPAN)));
        }
        if (token.has(Token.Part.RANGE)) {
            range(token.text(Token.Part.RANGE), result);
        }
        return checked(result.build(), fact);
    }

    private static TestResult.Builder builder(Fact fact, String value) {
        if (fact.value() == ValueKind.CODE) {
            if (!WORD.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "its value must be a word such as normal or high. A number goes with the name that ends with its unit.");
            }
            if (!fact.isPossible(value)) {
                throw new IllegalArgumentException("'" + fact.name() + "' is never '" + value + "'. Write "
                        + fact.possibleInWords() + "; or awaited, declined or not_returned.");
            }
            return TestResult.coded(fact.name(), value);
        }
        boolean length = fact.value() == ValueKind.DURATION;
        return TestResult.number(fact.name(), length ? Intervals.days(value) : Intervals.number(value));
    }

    /** What cannot be below zero is not; a percentage lost may be, for a gain. */
    private static TestResult checked(TestResult result, Fact fact) {
        boolean negative =
                result.value().filter(value -> value.highMillionths() < 0).isPresent();
        if (negative && !fact.mayBeNegative()) {
            throw new IllegalArgumentException("its value lies below zero. Correct it.");
        }
        return result;
    }

    /** What the laboratory says: its range, one limit of it, its flag, or both with a comma. */
    private static void range(String text, TestResult.Builder result) {
        boolean ranged = false;
        boolean flagged = false;
        for (String each : text.split(",", -1)) {
            String part = each.strip();
            boolean word = WORD.matcher(part).matches();
            if (word ? flagged : ranged) {
                throw new IllegalArgumentException("it has two ranges or two flags in its brackets. Keep one of each.");
            }
            if (word) {
                result.flag(Choice.of(ResultFlag.class, part));
                flagged = true;
            } else {
                result.range(limits(part));
                ranged = true;
            }
        }
    }

    private static ReferenceRange limits(String part) {
        Matcher both = RANGE.matcher(part);
        if (both.matches()) {
            return ReferenceRange.of(new BigDecimal(both.group(1)), new BigDecimal(both.group(2)));
        }
        Matcher one = ONE_LIMIT.matcher(part);
        if (!one.matches()) {
            throw new IllegalArgumentException(
                    "its range must be two numbers such as (0-5), one limit such as (<=5), or a flag such as (high).");
        }
        BigDecimal limit = new BigDecimal(one.group(2));
        ReferenceRange.Builder range = ReferenceRange.builder();
        return one.group(1).equals("<=")
                ? range.highInclusive(limit).build()
                : range.lowInclusive(limit).build();
    }

    static DateInterval notAfter(DateInterval date, LocalDate assessedOn) {
        if (date.earliest().isAfter(assessedOn)) {
            throw new IllegalArgumentException("its date lies after the day of assessment, " + assessedOn
                    + ". Correct one, or leave out what was not known then.");
        }
        return date;
    }
}
