package org.nsspathway.routing.internal.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nsspathway.condition.Condition;
import org.nsspathway.pathway.Signal;
import org.nsspathway.pathway.Signal.OfDecision.DecisionQuestion;

/** A line's condition with its signals by number; combinations are put in where they are named. */
sealed interface Expression {

    /** What is known of the decision so far. */
    interface SoFar {
        boolean answers(DecisionQuestion question, Set<String> pathways);
    }

    boolean holds(SignalValues signals, SoFar decision);

    /** Whether it asks anything of the decision. */
    boolean asksTheDecision();

    /** Always. */
    record Always() implements Expression {
        @Override
        public boolean holds(SignalValues signals, SoFar decision) {
            return true;
        }

        @Override
        public boolean asksTheDecision() {
            return false;
        }
    }

    /** A signal holds. */
    record Is(int signal) implements Expression {
        @Override
        public boolean holds(SignalValues signals, SoFar decision) {
            return signals.holds(signal);
        }

        @Override
        public boolean asksTheDecision() {
            return false;
        }
    }

    /** The decision stands so. */
    record Decided(DecisionQuestion question, Set<String> pathways) implements Expression {
        @Override
        public boolean holds(SignalValues signals, SoFar decision) {
            return decision.answers(question, pathways);
        }

        @Override
        public boolean asksTheDecision() {
            return true;
        }
    }

    /** The part does not hold. */
    record Not(Expression part) implements Expression {
        @Override
        public boolean holds(SignalValues signals, SoFar decision) {
            return !part.holds(signals, decision);
        }

        @Override
        public boolean asksTheDecision() {
            return part.asksTheDecision();
        }
    }

    /** All parts hold, or at least one. */
    record Joint(boolean all, List<Expression> parts) implements Expression {
        @Override
        public boolean holds(SignalValues signals, SoFar decision) {
            for (Expression part : parts) {
                if (part.holds(signals, decision) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public boolean asksTheDecision() {
            return parts.stream().anyMatch(Expression::asksTheDecision);
        }
    }

    /**
     * Works a condition out.
     *
     * @param when AND, OR and NOT over signals, as the loader of the policy checked
     * @param signals a signal by its name
     * @param number the number of a signal
     */
    static Expression of(Condition when, Function<String, Signal> signals, Function<String, Integer> number) {
        if (when instanceof Condition.And and) {
            return new Joint(true, all(and.parts(), signals, number));
        }
        if (when instanceof Condition.Or or) {
            return new Joint(false, all(or.parts(), signals, number));
        }
        if (when instanceof Condition.Not not) {
            return new Not(of(not.part(), signals, number));
        }
        if (!(when instanceof Condition.Present present)) {
            return new Always();
        }
        Signal signal = signals.apply(present.fact());
        if (signal instanceof Signal.OfSignals joint) {
            return of(joint.condition(), signals, number);
        }
        return signal instanceof Signal.OfDecision decision
                ? new Decided(decision.asks(), ImmutableSet.copyOf(decision.pathways()))
                : new Is(number.apply(signal.name()));
    }

    private static List<Expression> all(
            List<Condition> parts, Function<String, Signal> signals, Function<String, Integer> number) {
        return parts.stream().map(part -> of(part, signals, number)).collect(ImmutableList.toImmutableList());
    }
}
