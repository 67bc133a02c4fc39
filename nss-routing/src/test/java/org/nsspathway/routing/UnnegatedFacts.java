package org.nsspathway.routing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Findings that rules ask for and that no rule, exclusion or test turns against a referral. */
final class UnnegatedFacts {
    private static final Set<FactKind> FINDINGS = Set.of(FactKind.SYMPTOM, FactKind.SIGN, FactKind.EXAMINATION);

    private final Vocabulary vocabulary;
    private final Set<String> wanted = new TreeSet<>();
    private final Set<String> against = new TreeSet<>();

    UnnegatedFacts(CriteriaCatalogue catalogue) {
        vocabulary = catalogue.vocabulary();
        for (CriteriaSet set : catalogue.sets()) {
            for (Criterion each : set.criteria()) {
                collect(each.condition(), set.role() != SetRole.EXCLUSION);
                against.addAll(each.resultFacts());
            }
        }
    }

    private void collect(Condition condition, boolean towards) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> collect(part, towards));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> collect(part, towards));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.parts().forEach(part -> collect(part, towards));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), !towards);
        } else {
            for (String name : ConditionFacts.of(condition)) {
                Fact fact = vocabulary.fact(name).orElseThrow();
                (towards ? wanted : against).add(fact.name());
                fact.definition().ifPresent(means -> collect(means, towards));
            }
        }
    }

    List<Fact> all() {
        return wanted.stream()
                .map(name -> vocabulary.fact(name).orElseThrow())
                .filter(fact -> FINDINGS.contains(fact.kind())
                        && fact.value() == ValueKind.BOOLEAN
                        && fact.definition().isEmpty()
                        && fact.umbrellaOf().isEmpty()
                        && !against.contains(fact.name())
                        && vocabulary.widerThan(fact.name()).stream()
                                .noneMatch(wider -> against.contains(wider.fact())))
                .toList();
    }
}
