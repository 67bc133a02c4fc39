package org.nsspathway.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.TimeSpan;

/**
 * Every plane that the rules want of the rows, by the fact or test that it is about: the table that drives the passes
 * over the rows. The same thing is wanted once, whichever rules want it.
 */
public final class Wants {
    private final Circuit circuit;

    final Map<String, OfFact> facts = new LinkedHashMap<>();
    final Map<OfInstance, Asked> instances = new LinkedHashMap<>();
    public final Map<String, OfTest> tests = new LinkedHashMap<>();
    public final Map<String, Truth> organs = new LinkedHashMap<>();
    public final Map<Sex, Integer> sexes = new LinkedHashMap<>();
    public final Map<Setting, Integer> settings = new LinkedHashMap<>();
    public final Map<Limit, Truth> ages = new LinkedHashMap<>();
    public final Map<List<Optional<LocalDate>>, Integer> inForce = new LinkedHashMap<>();
    public final Map<Derived, Map<Limit, Truth>> derived = new LinkedHashMap<>();
    private final Map<Derived, Integer> stated = new LinkedHashMap<>();
    final Map<Condition.Occasions, Truth> occasions = new LinkedHashMap<>();

    Wants(Circuit circuit) {
        this.circuit = circuit;
    }

    /** A comparison with a number. */
    public record Limit(Comparison comparison, Cut cut, boolean fromZero) {
        /** Of least numbers, the one that asks for more comes later. */
        static final Comparator<Limit> BY_LEAST =
                Comparator.<Limit>comparingLong(limit -> limit.cut().floor()).thenComparingInt(Limit::step);

        /** How a number compares; one that cannot lie below zero begins there. */
        public Verdict compare(Span number) {
            if (fromZero) {
                number.fromZero();
            }
            return number.compare(comparison, cut.floor(), cut.whole());
        }

        /** Whether it asks for a least number, as all but equality do once they are turned round. */
        boolean isLeast() {
            return comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
        }

        /** Of two least numbers with the same floor the greater asks for more. */
        int step() {
            return !cut.whole() ? 2 : comparison == Comparison.ABOVE ? 1 : 0;
        }

        /** What holds where this does not. */
        Limit opposite() {
            Comparison other = switch (comparison) {
                case AT_LEAST -> Comparison.BELOW;
                case ABOVE -> Comparison.AT_MOST;
                case AT_MOST -> Comparison.ABOVE;
                case BELOW -> Comparison.AT_LEAST;
                case EQUAL -> Comparison.NOT_EQUAL;
                case NOT_EQUAL -> Comparison.EQUAL;
            };
            return new Limit(other, cut, fromZero);
        }

        /** The same for all that differ in their cuts and in whether they are strict. */
        Limit withoutCut() {
            return new Limit(Comparison.AT_LEAST, Cut.BELOW_ALL, fromZero);
        }

        /**
         * What a comparison comes to, from what the one comes to that asks for a least number or for the same one: below
         * is not at least, and other than is not equal.
         */
        static Truth turned(Comparison comparison, Function<Comparison, Truth> ofLeast) {
            return switch (comparison) {
                case BELOW -> ofLeast.apply(Comparison.AT_LEAST).not();
                case AT_MOST -> ofLeast.apply(Comparison.ABOVE).not();
                case NOT_EQUAL -> ofLeast.apply(Comparison.EQUAL).not();
                default -> ofLeast.apply(comparison);
            };
        }
    }

    /** A number that follows from others, within a window or without one. */
    public record Derived(String fact, @Nullable TimeSpan window) {}

    /** What is demanded of an instance of any of some facts. */
    record OfInstance(List<String> facts, InstanceCondition demand) {}

    /** Where something is so, and where it is open whether it is; where it is so, nobody reads whether it is open. */
    record Asked(int met, int open) {}

    /** What is wanted of the rows of a fact. */
    final class OfFact {
        /** What was asked for so far; never true where nobody has asked. */
        int there = Circuit.NEVER;

        int absent = Circuit.NEVER;
        int unread = Circuit.NEVER;
        final Map<OfInstance, Asked> demands = new LinkedHashMap<>();
        final Map<String, Asked> codes = new LinkedHashMap<>();

        /** Some instance is recorded. */
        int there() {
            there = there == Circuit.NEVER ? circuit.input() : there;
            return there;
        }

        /** It was asked about and is not there, itself or by a wider fact. */
        int absent() {
            absent = absent == Circuit.NEVER ? circuit.input() : absent;
            return absent;
        }

        /** Something of it, or of a kind of it, was not read. */
        int unread() {
            unread = unread == Circuit.NEVER ? circuit.input() : unread;
            return unread;
        }

        /** Some instance has the code; some instance has none. */
        Asked code(String code) {
            return codes.computeIfAbsent(code, key -> asked());
        }
    }

    /** What is wanted of the results of a test. */
    public final class OfTest {
        final Map<ResultQuestion, Asked> questions = new LinkedHashMap<>();
        final Map<ResultStatus, Integer> statuses = new LinkedHashMap<>();
        /** What was asked for so far; never true where nobody has asked. */
        int any = Circuit.NEVER;

        Asked ask(ResultQuestion question) {
            return questions.computeIfAbsent(question, key -> asked());
        }

        /** Some row of the test has this state. */
        int status(ResultStatus status) {
            return statuses.computeIfAbsent(status, key -> circuit.input());
        }

        /** There is any row of the test, whatever its state. */
        int any() {
            any = any == Circuit.NEVER ? circuit.input() : any;
            return any;
        }
    }

    private Asked asked() {
        return new Asked(circuit.input(), circuit.input());
    }

    private Truth known() {
        return new Truth(circuit.input(), circuit.input());
    }

    OfFact fact(String name) {
        return facts.computeIfAbsent(name, key -> new OfFact());
    }

    /** Some instance of some fact has all that is demanded; some instance may have. */
    Asked instance(OfInstance demand) {
        Asked asked = instances.computeIfAbsent(demand, key -> asked());
        demand.facts().forEach(fact -> fact(fact).demands.put(demand, asked));
        return asked;
    }

    OfTest test(String name) {
        return tests.computeIfAbsent(name, key -> new OfTest());
    }

    Truth organ(String fact) {
        return organs.computeIfAbsent(fact, key -> known());
    }

    int sex(Sex sex) {
        return sexes.computeIfAbsent(sex, key -> circuit.input());
    }

    int setting(Setting setting) {
        return settings.computeIfAbsent(setting, key -> circuit.input());
    }

    Truth age(Limit limit) {
        return compared(ages, limit);
    }

    private Truth compared(Map<Limit, Truth> limits, Limit limit) {
        return Limit.turned(
                limit.comparison(),
                comparison ->
                        limits.computeIfAbsent(new Limit(comparison, limit.cut(), limit.fromZero()), key -> known()));
    }

    /** The day of assessment lies in a time, both ends included. */
    int inForce(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() && to.isEmpty()
                ? Circuit.ALWAYS
                : inForce.computeIfAbsent(List.of(from, to), key -> circuit.input());
    }

    /**
     * A number that follows from others unless results state it: both set the same planes, and where results do, nothing
     * is worked out.
     */
    Truth recorded(Derived number, Limit limit, Function<Limit, ResultQuestion> question, int isStated) {
        Truth truth = derived(number.fact(), number.window(), limit);
        stated.put(number, isStated);
        Map<ResultQuestion, Asked> questions = test(number.fact()).questions;
        questions.put(question.apply(limit), new Asked(truth.met(), Circuit.NEVER));
        questions.put(question.apply(limit.opposite()), new Asked(truth.notMet(), Circuit.NEVER));
        return truth;
    }

    /** Of whom results state a number that follows from others. */
    int stated(Derived number) {
        return stated.getOrDefault(number, Circuit.NEVER);
    }

    Truth derived(String fact, @Nullable TimeSpan window, Limit limit) {
        return compared(derived.computeIfAbsent(new Derived(fact, window), key -> new LinkedHashMap<>()), limit);
    }

    public Truth occasions(Condition.Occasions condition) {
        return occasions.computeIfAbsent(condition, key -> known());
    }
}
