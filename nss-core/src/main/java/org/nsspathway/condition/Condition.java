package org.nsspathway.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.nsspathway.presentation.TimeSpan;

/**
 * What a criterion demands, as a tree. Prints back as the text it was parsed from, spaces apart.
 *
 * <p>Do not implement.
 *
 * @since 0.1
 */
public sealed interface Condition {

    /**
     * Reads a condition.
     *
     * @param text the condition as the language writes it
     * @return the tree
     * @throws ConditionException if the text is none; the message shows the place and what to do
     */
    static Condition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /**
     * The condition as the language writes it.
     *
     * @return a text that parses to this condition again
     */
    default String text() {
        return ConditionPrinter.print(this);
    }

    /**
     * Always met.
     *
     * @since 0.1
     */
    record Always() implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * All parts hold.
     *
     * @param parts two or more, none of them an {@code And}
     * @since 0.1
     */
    record And(List<Condition> parts) implements Condition {
        /** Draws nested conjunctions together. */
        public And {
            ImmutableList.Builder<Condition> flat = ImmutableList.builder();
            for (Condition part : parts) {
                flat.addAll(part instanceof And and ? and.parts() : ImmutableList.of(part));
            }
            parts = flat.build();
            checkArgument(parts.size() > 1, "AND needs at least two parts");
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts two or more, none of them an {@code Or}
     * @since 0.1
     */
    record Or(List<Condition> parts) implements Condition {
        /** Draws nested disjunctions together. */
        public Or {
            ImmutableList.Builder<Condition> flat = ImmutableList.builder();
            for (Condition part : parts) {
                flat.addAll(part instanceof Or or ? or.parts() : ImmutableList.of(part));
            }
            parts = flat.build();
            checkArgument(parts.size() > 1, "OR needs at least two parts");
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The part does not hold.
     *
     * @param part what must not hold
     * @since 0.1
     */
    record Not(Condition part) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * At least so many parts hold.
     *
     * @param least how many, at least 1 and at most as many as there are parts
     * @param parts the parts
     * @since 0.1
     */
    record AtLeast(int least, List<Condition> parts) implements Condition {
        /** Checks the number. */
        public AtLeast {
            parts = ImmutableList.copyOf(parts);
            checkArgument(
                    least >= 1 && least <= parts.size(),
                    "AT_LEAST needs a number from 1 to %s, the number of its parts, but has %s",
                    parts.size(),
                    least);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Another criterion of the same set and version is met; with a parent's id, any of its rows.
     *
     * @param id id of a criterion or of a parent
     * @since 0.1
     */
    record Fires(String id) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The part holds on so many distinct days with results.
     *
     * @param least how many days, at least 1
     * @param window how far back from the day of assessment
     * @param part what must hold on each
     * @since 0.1
     */
    record Occasions(int least, TimeSpan window, Condition part) implements Condition {
        /** Checks the number. */
        public Occasions {
            checkArgument(least >= 1, "occasions needs a number of at least 1 but has %s", least);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A fact is present; of a coded fact: recorded, whatever its value.
     *
     * @param fact the fact's name
     * @since 0.1
     */
    record Present(String fact) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * One recorded instance of one of the facts has everything demanded. Instances are never pooled.
     *
     * @param facts one name, or several for {@code any_of}
     * @param demands what that one instance must have
     * @since 0.1
     */
    record Instance(List<String> facts, InstanceCondition demands) implements Condition {
        /** Checks that there is a fact. */
        public Instance {
            facts = ImmutableList.copyOf(facts);
            checkArgument(!facts.isEmpty(), "any_of needs at least one fact");
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The newest valid value of a fact compares so with a number.
     *
     * @param fact the fact's name
     * @param comparison how
     * @param number with what, in the fact's unit
     * @since 0.1
     */
    record Compare(String fact, Comparison comparison, BigDecimal number) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The value that a fact takes within a window compares so with a number.
     *
     * @param fact the fact's name
     * @param window how long the window is
     * @param comparison how
     * @param number with what, in the fact's unit
     * @since 0.1
     */
    record CompareWithin(String fact, TimeSpan window, Comparison comparison, BigDecimal number) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The value of a fact that is a length of time compares so with another.
     *
     * @param fact the fact's name
     * @param comparison how
     * @param span with what
     * @since 0.1
     */
    record CompareSpan(String fact, Comparison comparison, TimeSpan span) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The newest valid result compares so with a multiple of the laboratory's own limit.
     *
     * @param fact the fact's name
     * @param comparison how
     * @param multiple how many times the limit
     * @param limit which limit
     * @since 0.1
     */
    record CompareLimit(String fact, Comparison comparison, BigDecimal multiple, Limit limit) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }

    /** The two limits of a laboratory's range. */
    enum Limit {
        /** Lower limit of normal. */
        LOWER("lower_limit"),
        /** Upper limit of normal. */
        UPPER("upper_limit");

        private final String word;

        Limit(String word) {
            this.word = word;
        }

        /**
         * The limit as the language writes it.
         *
         * @return {@code lower_limit} or {@code upper_limit}
         */
        public String word() {
            return word;
        }
    }

    /**
     * A coded fact has a certain code.
     *
     * @param fact the fact's name
     * @param code the code
     * @since 0.1
     */
    record HasCode(String fact, String code) implements Condition {
        @Override
        public String toString() {
            return text();
        }
    }
}
