package org.nsspathway.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.Evidence;

/** What reading one condition of one person came to. Sentences and residuals are worked out only when asked for. */
public sealed interface Reading {

    Condition condition();

    Verdict verdict();

    Residual residual();

    /** A condition made of others, or read by another. Its parts are read when asked for: fewer may settle the verdict. */
    final class Joint implements Reading {
        private final Prepared asked;
        private final Verdict verdict;
        private final ConditionReader reader;

        Joint(Prepared asked, Verdict verdict, ConditionReader reader) {
            this.asked = asked;
            this.verdict = verdict;
            this.reader = reader;
        }

        @Override
        public Condition condition() {
            return asked.condition();
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }

        public List<Reading> parts() {
            return reader.parts(asked);
        }

        @Override
        public Residual residual() {
            if (verdict != Verdict.UNKNOWN) {
                return Residual.of(verdict);
            }
            List<Residual> left = new ArrayList<>();
            parts().forEach(part -> left.add(part.residual()));
            if (condition() instanceof Condition.Not) {
                return Residual.inverse(left.get(0));
            }
            if (condition() instanceof Condition.Or || condition() instanceof Condition.Fires) {
                return Residual.any(left);
            }
            return condition() instanceof Condition.AtLeast atLeast
                    ? Residual.some(atLeast.least(), left)
                    : Residual.all(left);
        }
    }

    /** A condition that asks the record itself. What it has to say is worked out when asked for, and then kept. */
    final class Leaf implements Reading {
        private final Condition condition;
        private final Verdict verdict;
        private final Supplier<Told> telling;
        private @Nullable Told told;

        Leaf(Condition condition, Verdict verdict, Supplier<Told> telling) {
            this.condition = condition;
            this.verdict = verdict;
            this.telling = telling;
        }

        @Override
        public Condition condition() {
            return condition;
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }

        /** The same whoever asks first: two threads may both work it out. */
        public Told told() {
            Told known = told;
            if (known == null) {
                known = telling.get();
                told = known;
            }
            return known;
        }

        @Override
        public Residual residual() {
            return verdict == Verdict.UNKNOWN ? told().residual() : Residual.of(verdict);
        }
    }

    /** What a leaf has to say: a sentence, its evidence, and what is unknown in it. */
    record Told(String sentence, List<Evidence> evidence, Residual residual) {}
}
