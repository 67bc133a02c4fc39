package org.nsspathway.criteria;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;

/** Whom a rule is for, said in the language of conditions, so that it is read and explained like everything else. */
final class Gates {

    private Gates() {}

    static ImmutableList.Builder<Condition> of(Criterion criterion) {
        ImmutableList.Builder<Condition> gates = ImmutableList.builder();
        if (criterion.minAge().isPresent()) {
            gates.add(age(Comparison.AT_LEAST, criterion.minAge().get()));
        }
        return gates.addAll(butForTheYoungestAge(criterion).build());
    }

    static ImmutableList.Builder<Condition> butForTheYoungestAge(Criterion criterion) {
        ImmutableList.Builder<Condition> gates = ImmutableList.builder();
        if (criterion.maxAge().isPresent()) {
            gates.add(age(Comparison.AT_MOST, criterion.maxAge().get()));
        }
        if (criterion.organ().isPresent()) {
            gates.add(new Condition.Present("has_" + criterion.organ().get()));
        } else if (criterion.sex().isPresent()) {
            gates.add(new Condition.HasCode(
                    "sex", Ascii.toLowerCase(criterion.sex().get().name())));
        }
        return gates;
    }

    private static Condition age(Comparison comparison, int years) {
        return new Condition.Compare("age", comparison, BigDecimal.valueOf(years));
    }
}
