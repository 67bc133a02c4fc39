package org.nsspathway.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.style.NssStyle;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.Place;

/**
 * A name that conditions may use and records may hold, with what belongs to its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@NssStyle
public sealed interface Fact permits ImmutableFact {

    /**
     * The name, unique in a vocabulary.
     *
     * @return lower case letters, digits and underscores; a test's name ends with its unit
     */
    String name();

    /**
     * Other names for the same thing.
     *
     * @return none of them the name of another fact
     */
    Set<String> aliases();

    /**
     * What sort of thing it is.
     *
     * @return the kind
     */
    FactKind kind();

    /**
     * What its value is.
     *
     * @return the kind of value
     */
    ValueKind value();

    /**
     * The qualifiers that a condition may demand of it. A record may hold more.
     *
     * @return names of qualifiers
     */
    Set<String> qualifiers();

    /**
     * The wider facts that it is a kind of: recording it records them, with the same qualifiers and onset.
     *
     * @return its parents
     */
    List<Parent> isA();

    /**
     * The unit of its number.
     *
     * @return empty where it has none
     */
    Optional<String> unit();

    /**
     * What its number can be in its unit, far wider than any reference range: a number beyond it was written in another
     * unit or is a slip, and reading it would answer a question that nobody measured.
     *
     * @return lowest and highest number, both included; empty where the table gives none
     */
    Optional<NumberInterval> possible();

    /**
     * The findings that it can have, where there can be no others: of a flag those of a laboratory, else those of the
     * table.
     *
     * @return codes in alphabetical order; empty where any code will do
     */
    @Value.NaturalOrder
    SortedSet<String> findings();

    /**
     * Whether some of an interval may be its number.
     *
     * @param value the interval
     * @return false where all of it lies beyond what is {@link #possible}
     */
    default boolean isPossible(NumberInterval value) {
        return possible().filter(limits -> !limits.meets(value)).isEmpty();
    }

    /**
     * Whether a code may be its finding.
     *
     * @param finding the code
     * @return false where {@link #findings} are given and this is none of them
     */
    default boolean isPossible(String finding) {
        return findings().isEmpty() || findings().contains(finding);
    }

    /**
     * Whether a result may be one of this test.
     *
     * @param result the result
     * @return false where its number or its finding cannot be
     */
    default boolean isPossible(TestResult result) {
        return result.value().filter(value -> !isPossible(value)).isEmpty()
                && result.finding().filter(finding -> !isPossible(finding)).isEmpty();
    }

    /**
     * All that it can be, in words.
     *
     * @return limits with their unit, or findings; an empty string where any value will do
     */
    default String possibleInWords() {
        return possible()
                .map(limits -> limits + unit().map(unit -> " " + unit).orElse(""))
                .orElse(String.join(", ", findings()));
    }

    /**
     * Whether a complete record that does not mention it says that it is absent.
     *
     * @return false where silence leaves it unknown under every reading
     */
    boolean silenceIsAbsence();

    /**
     * What it takes to find it out.
     *
     * @return the cost
     */
    Cost cost();

    /**
     * The fact in plain words, fit for the middle of a sentence.
     *
     * @return for example {@code Fatigue}
     */
    String label();

    /**
     * The condition from which it follows where it is not recorded itself.
     *
     * @return empty where it is only recorded
     */
    Optional<Condition> definition();

    /**
     * The condition under which silence about it is no absence, whatever the reading, because other facts point to it.
     *
     * @return empty where there is none
     */
    Optional<Condition> suggestedBy();

    /**
     * The calculation from which its number follows where it is not recorded itself.
     *
     * @return empty where it is only recorded
     */
    Optional<DerivationCall> derivation();

    /**
     * The score by which its number follows from what holds, where it is not recorded itself.
     *
     * @return empty where there is none
     */
    Optional<Score> score();

    /**
     * The test whose laboratory flag it is: high, low, normal or abnormal.
     *
     * @return empty where it is no flag
     */
    Optional<String> flagOf();

    /**
     * The kind all of whose facts are kinds of this one.
     *
     * @return empty where it is no umbrella
     */
    Optional<FactKind> umbrellaOf();

    /**
     * What else there is to say, with the marks of confidence of its source.
     *
     * @return may be empty
     */
    @Value.Auxiliary
    String note();

    /**
     * Where it is defined.
     *
     * @return table and row
     */
    @Value.Auxiliary
    Place place();

    /**
     * Whether its number may lie below zero: a percentage lost may, for a gain; a count or a concentration may not.
     *
     * @return true for percentages
     */
    default boolean mayBeNegative() {
        return unit().filter("%"::equals).isPresent();
    }

    /**
     * A wider fact, and the code that is recorded of it when the narrower one is.
     *
     * @param fact the wider fact's name
     * @param code the code, or an empty string
     * @since 0.1
     */
    record Parent(String fact, String code) {}

    /** Builds a fact. */
    final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
