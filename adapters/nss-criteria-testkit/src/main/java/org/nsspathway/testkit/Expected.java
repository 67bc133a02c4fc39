package org.nsspathway.testkit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.evidence.MissingFact;
import org.opentest4j.AssertionFailedError;

/**
 * A verdict that came out as expected. It may be for the wrong reason, so that a test goes on to ask for the reason.
 *
 * @since 0.1
 */
public final class Expected {
    private final CriterionResult result;
    private final String given;

    Expected(CriterionResult result, String given) {
        this.result = result;
        this.given = given;
    }

    void check(Verdict verdict) {
        if (result.verdict() != verdict) {
            throw failure("expected " + verdict + " but was " + result.verdict(), verdict, result.verdict());
        }
    }

    /**
     * Fails unless the explanation says each of these, wherever in the tree and in whatever case of letters.
     *
     * @param phrases for example {@code 6 weeks}
     * @return this
     * @throws AssertionError if a phrase is not there; the message has the tree of reasons
     */
    public Expected because(String... phrases) {
        String tree = result.explanation().tree().toLowerCase(Locale.ROOT);
        String lacking = Arrays.stream(phrases)
                .filter(phrase -> !tree.contains(phrase.toLowerCase(Locale.ROOT)))
                .map(phrase -> "'" + phrase + "'")
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            throw failure(
                    result.verdict() + " as expected, but the reasons do not say " + lacking,
                    lacking,
                    result.explanation().tree());
        }
        return this;
    }

    /**
     * Fails unless exactly these facts would settle the verdict.
     *
     * @param facts in the notation of cases: {@code fit_ug_g}, {@code fatigue:unexplained}, {@code fatigue:duration}
     * @return this
     * @throws AssertionError if others are missing; the message has the tree of reasons
     */
    public Expected missing(String... facts) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(facts));
        Set<String> found =
                result.missing().stream().map(MissingFact::toString).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(wanted)) {
            throw failure("expected to miss " + wanted + " but misses " + found, wanted, found);
        }
        return this;
    }

    /**
     * The result itself, for what else there is to ask.
     *
     * @return verdict, reasons and missing facts
     */
    public CriterionResult result() {
        return result;
    }

    private AssertionFailedError failure(String what, Object wanted, Object found) {
        String message = result.criterion().id() + " of " + result.set() + ": " + what + "\n  given " + given + "\n"
                + result.explanation().tree().indent(2);
        return new AssertionFailedError(message, wanted, found);
    }
}
