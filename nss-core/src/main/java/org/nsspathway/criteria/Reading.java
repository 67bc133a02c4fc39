package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/** What reading one condition of one person came to. Sentences and residuals are worked out only when asked for. */
sealed interface Reading {

    Condition condition();

    Verdict verdict();

    Residual residual();

    /** A condition made of others. */
    record Joint(Condition condition, Verdict verdict, List<Reading> parts) implements Reading {
        @Override
        public Residual residual() {
            if (verdict != Verdict.UNKNOWN) {
                return Residual.of(verdict);
            }
            ImmutableList<Residual> left =
                    parts.stream().map(Reading::residual).collect(ImmutableList.toImmutableList());
            if (condition instanceof Condition.Not) {
                return Residual.inverse(left.get(0));
            }
            if (condition instanceof Condition.Or || condition instanceof Condition.Fires) {
                return Residual.any(left);
            }
            return condition instanceof Condition.AtLeast atLeast
                    ? Residual.some(atLeast.least(), left)
                    : Residual.all(left);
        }
    }

    /** A condition that asks the record itself. */
    record Leaf(Condition condition, Verdict verdict, Supplier<Told> told) implements Reading {
        @Override
        public Residual residual() {
            return verdict == Verdict.UNKNOWN ? told.get().residual() : Residual.of(verdict);
        }
    }

    /** What a leaf has to say: a sentence, its evidence, and what is unknown in it. */
    record Told(String sentence, List<Evidence> evidence, Residual residual) {}
}
