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
        criterion
                .minAge()
                .ifPresent(
                        age -> gates.add(new Condition.Compare("age", Comparison.AT_LEAST, BigDecimal.valueOf(age))));
        return gates.addAll(butForTheYoungestAge(criterion).build());
    }

    static ImmutableList.Builder<Condition> butForTheYoungestAge(Criterion criterion) {
        ImmutableList.Builder<Condition> gates = ImmutableList.builder();
        criterion
                .maxAge()
                .ifPresent(age -> gates.add(new Condition.Compare("age", Comparison.AT_MOST, BigDecimal.valueOf(age))));
        if (criterion.organ().isPresent()) {
            gates.add(new Condition.Present("has_" + criterion.organ().get()));
        } else {
            criterion.sex().ifPresent(sex -> gates.add(new Condition.HasCode("sex", Ascii.toLowerCase(sex.name()))));
        }
        return gates;
    }
}
