package org.nsspathway.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.presentation.Sex;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/**
 * Puts conditions into a circuit: joins by Kleene's logic, facts by what is recorded of them, else by what they follow
 * from, else by what silence means. Values and codes are left to {@link ValueCompiler}.
 */
final class ConditionCompiler {
    private final Rules rules;
    private final Circuit circuit;
    private final Wants wants;
    private final FiringScope scope;
    private final IdentityHashMap<Criterion, Truth> criteria = new IdentityHashMap<>();
    private final ValueCompiler values;
    private final Set<String> following = new HashSet<>();

    /** For one set, within which FIRES stays. */
    ConditionCompiler(Rules rules, Circuit circuit, Wants wants, FiringScope scope) {
        this.rules = rules;
        this.circuit = circuit;
        this.wants = wants;
        this.scope = scope;
        this.values = new ValueCompiler(rules, circuit, wants, this);
    }

    /** A criterion of the set, on whatever day. */
    Truth criterion(Criterion criterion) {
        Truth known = criteria.get(criterion);
        if (known == null) {
            known = compile(criterion.wholeCondition());
            criteria.put(criterion, known);
        }
        return known;
    }

    /** The days of assessment on which a criterion of the set is in force. */
    int inForce(Criterion criterion) {
        return scope.ignoresDates(criterion)
                ? Circuit.ALWAYS
                : wants.inForce(criterion.effectiveFrom(), criterion.effectiveTo());
    }

    private Truth fires(String id) {
        Truth any = Truth.NOT_MET;
        for (Criterion each : scope.firedBy(id)) {
            any = any.or(criterion(each).where(inForce(each), Truth.NOT_MET, circuit), circuit);
        }
        return any;
    }

    Truth compile(Condition condition) {
        if (condition instanceof Condition.And and) {
            return all(and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return any(compiled(or.parts()));
        }
        if (condition instanceof Condition.Not not) {
            return compile(not.part()).not();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Truth.atLeast(atLeast.least(), compiled(atLeast.parts()), circuit);
        }
        if (condition instanceof Condition.Fires fires) {
            return fires(fires.id());
        }
        if (condition instanceof Condition.Present present) {
            return present(rules.fact(present.fact()));
        }
        if (condition instanceof Condition.Instance instance) {
            return instance(instance);
        }
        if (condition instanceof Condition.Occasions occasions) {
            return wants.occasions(occasions);
        }
        return condition instanceof Condition.Always ? Truth.MET : values.compile(condition);
    }

    private List<Truth> compiled(List<Condition> parts) {
        List<Truth> compiled = new ArrayList<>();
        parts.forEach(part -> compiled.add(compile(part)));
        return compiled;
    }

    private Truth all(List<Condition> parts) {
        Truth joint = Truth.MET;
        for (Condition part : parts) {
            joint = joint.and(compile(part), circuit);
        }
        return joint;
    }

    private Truth any(List<Truth> parts) {
        Truth joint = Truth.NOT_MET;
        for (Truth part : parts) {
            joint = joint.or(part, circuit);
        }
        return joint;
    }

    /** An organ is what is recorded of it; anything else is there if an instance is, else what it follows from. */
    private Truth present(Fact fact) {
        Truth otherwise = Truth.of(there(fact)).where(there(fact), notThere(fact), circuit);
        if (fact.kind() != FactKind.DEMOGRAPHIC) {
            return otherwise;
        }
        Truth organ = wants.organ(fact.name());
        return organ.where(circuit.or(organ.met(), organ.notMet()), otherwise, circuit);
    }

    /** What holds where no instance is recorded. */
    private Truth notThere(Fact fact) {
        Truth unrecorded = unrecorded(fact);
        if (fact.definition().isEmpty() || !following.add(fact.name())) {
            return unrecorded;
        }
        Truth definition = compile(fact.definition().get());
        following.remove(fact.name());
        if (fact.kind() == FactKind.DEMOGRAPHIC) {
            int known = circuit.or(definition.met(), definition.notMet());
            int otherSex = circuit.andNot(wants.sex(Sex.OTHER), known);
            definition = unrecorded.where(otherSex, definition, circuit);
        }
        return Truth.NOT_MET.where(circuit.andNot(absent(fact), unread(fact)), definition, circuit);
    }

    /** Instances of all facts answer together: it does not hold if none has all, none may have, and there is no other. */
    private Truth instance(Condition.Instance condition) {
        Wants.Asked asked = rules.ofOneDay()
                ? new Wants.Asked(Circuit.NEVER, Circuit.NEVER)
                : wants.instance(new Wants.OfInstance(condition.facts(), condition.demands()));
        int noOther = Circuit.ALWAYS;
        for (String name : condition.facts()) {
            noOther = circuit.and(noOther, hasNoOther(rules.fact(name)));
        }
        int none = circuit.and(Circuit.not(asked.met()), Circuit.not(asked.open()));
        return new Truth(asked.met(), circuit.and(none, noOther));
    }

    /** There are no instances but those that are recorded, if any. */
    private int hasNoOther(Fact fact) {
        Truth noOther = new Truth(Circuit.NEVER, Circuit.not(mayHaveAnother(fact)));
        return noOther.where(there(fact), unrecorded(fact), circuit).notMet();
    }

    /**
     * What instances come to: one that has all settles it; else one that may have leaves it open, and so do kinds that
     * nobody asked about and what was not read.
     */
    Truth recorded(Fact fact, Wants.Asked asked) {
        int open = circuit.or(asked.open(), mayHaveAnother(fact));
        return new Truth(asked.met(), circuit.andNot(Circuit.not(asked.met()), open));
    }

    private int mayHaveAnother(Fact fact) {
        int another = unread(fact);
        if (!rules.silenceIsAbsence(fact)) {
            for (String name : rules.vocabulary().kindsOf(fact.name())) {
                Fact kind = rules.fact(name);
                int known = circuit.or(there(kind), circuit.andNot(absent(kind), unread(kind)));
                another = circuit.or(another, Circuit.not(known));
            }
        }
        return another;
    }

    /** What holds where no instance is recorded of a fact: absent if asked about, else as silence about it is read. */
    Truth unrecorded(Fact fact) {
        return unrecorded(fact, absent(fact));
    }

    /** The same where there may be an instance, which takes an absence back. */
    Truth unrecordedBesideInstances(Fact fact) {
        return unrecorded(fact, circuit.andNot(absent(fact), there(fact)));
    }

    private Truth unrecorded(Fact fact, int asked) {
        int absent = asked;
        if (rules.silenceIsAbsence(fact)) {
            int suggested = fact.suggestedBy().isPresent()
                    ? compile(fact.suggestedBy().get()).met()
                    : Circuit.NEVER;
            absent = circuit.or(absent, Circuit.not(suggested));
        }
        return new Truth(Circuit.NEVER, circuit.andNot(absent, unread(fact)));
    }

    int there(Fact fact) {
        return rules.ofOneDay() ? Circuit.NEVER : wants.fact(fact.name()).there();
    }

    private int absent(Fact fact) {
        return rules.ofOneDay() ? Circuit.NEVER : wants.fact(fact.name()).absent();
    }

    private int unread(Fact fact) {
        return wants.fact(fact.name()).unread();
    }
}
