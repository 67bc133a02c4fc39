package org.nsspathway.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.TimeSpan;

/**
 * What one recorded instance of a symptom or history item must have: the part of a condition between brackets.
 *
 * <p>Do not implement.
 *
 * @since 0.1
 */
public sealed interface InstanceCondition {

    /**
     * All parts hold of the instance.
     *
     * @param parts two or more, none of them an {@code All}
     * @since 0.1
     */
    record All(List<InstanceCondition> parts) implements InstanceCondition {
        /** Draws nested conjunctions together. */
        public All {
            ImmutableList.Builder<InstanceCondition> flat = ImmutableList.builder();
            for (InstanceCondition part : parts) {
                flat.addAll(part instanceof All all ? all.parts() : ImmutableList.of(part));
            }
            parts = flat.build();
            checkArgument(parts.size() > 1, "AND needs at least two parts");
        }
    }

    /**
     * At least one part holds of the instance.
     *
     * @param parts two or more, none of them an {@code Any}
     * @since 0.1
     */
    record Any(List<InstanceCondition> parts) implements InstanceCondition {
        /** Draws nested disjunctions together. */
        public Any {
            ImmutableList.Builder<InstanceCondition> flat = ImmutableList.builder();
            for (InstanceCondition part : parts) {
                flat.addAll(part instanceof Any any ? any.parts() : ImmutableList.of(part));
            }
            parts = flat.build();
            checkArgument(parts.size() > 1, "OR needs at least two parts");
        }
    }

    /**
     * The part does not hold of the instance.
     *
     * @param part what must not hold
     * @since 0.1
     */
    record None(InstanceCondition part) implements InstanceCondition {}

    /**
     * The instance has a qualifier.
     *
     * @param qualifier the qualifier's name
     * @since 0.1
     */
    record Has(String qualifier) implements InstanceCondition {

        /** As a record's own, which a fresh JVM makes of many classes, and every start compares opposites. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Has has && qualifier.equals(has.qualifier);
        }

        @Override
        public int hashCode() {
            return qualifier.hashCode();
        }
    }

    /**
     * The instance has been there for so long on the day of assessment.
     *
     * @param comparison how
     * @param span with what
     * @since 0.1
     */
    record Lasting(Comparison comparison, TimeSpan span) implements InstanceCondition {}

    /**
     * The instance has a known cause.
     *
     * @param cause the cause's code
     * @since 0.1
     */
    record CausedBy(String cause) implements InstanceCondition {}
}
