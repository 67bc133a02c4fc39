package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;

/** Makes conditions ready. What two rules ask of the record in the same words is made ready, and read, once. */
public final class Preparation {
    private final RuleContext context;
    private final ImmutableListMultimap<String, Condition> firing;
    private final Map<String, Prepared> known;
    private final Map<String, Prepared> atoms;
    private final Map<String, Prepared> fired = new HashMap<>();
    private final @Nullable List<Prepared> numbered;

    private Preparation(
            RuleContext context,
            ImmutableListMultimap<String, Condition> firing,
            Map<String, Prepared> known,
            Map<String, Prepared> atoms,
            @Nullable List<Prepared> numbered) {
        this.context = context;
        this.firing = firing;
        this.known = known;
        this.atoms = atoms;
        this.numbered = numbered;
    }

    /** For conditions that fire no criteria. */
    public static Preparation of(RuleContext context) {
        return new Preparation(context, ImmutableListMultimap.of(), Map.of(), new HashMap<>(), new ArrayList<>());
    }

    /** For the conditions of a set, which asks the same record and fires criteria of its own, by id or parent's id. */
    public Preparation within(ImmutableListMultimap<String, Condition> ofItsOwn) {
        return new Preparation(context, ofItsOwn, known, atoms, numbered);
    }

    /** For conditions that stand in no rule: changes nothing here. */
    Preparation further() {
        return new Preparation(context, firing, atoms, new HashMap<>(), null);
    }

    /** The numbered conditions, in the order of their numbers, which begin at zero. */
    ImmutableList<Prepared> numbered() {
        return numbered == null ? ImmutableList.of() : ImmutableList.copyOf(numbered);
    }

    public Prepared prepare(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joint(and, and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return joint(or, or.parts());
        }
        if (condition instanceof Condition.Not not) {
            return joint(not, List.of(not.part()));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return joint(atLeast, atLeast.parts());
        }
        return condition instanceof Condition.Fires fires ? fires(fires) : atom(condition);
    }

    private Prepared joint(Condition condition, List<Condition> parts) {
        List<Prepared> prepared = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            prepared.add(prepare(part));
        }
        return made(condition, null, prepared, null);
    }

    private Prepared fires(Condition.Fires fires) {
        Prepared found = fired.get(fires.id());
        if (found == null) {
            found = joint(fires, firing.get(fires.id()));
            fired.put(fires.id(), found);
        }
        return found;
    }

    private Prepared atom(Condition condition) {
        String text = condition.text();
        Prepared found = known.get(text);
        found = found == null ? atoms.get(text) : found;
        if (found == null) {
            found = madeReady(condition);
            atoms.put(text, found);
        }
        return found;
    }

    private Prepared madeReady(Condition condition) {
        if (condition instanceof Condition.Occasions occasions) {
            return joint(occasions, List.of(occasions.part()));
        }
        if (condition instanceof Condition.Instance instance && instance.facts().size() > 1) {
            List<Condition> each = new ArrayList<>();
            for (String name : instance.facts()) {
                each.add(new Condition.Instance(List.of(name), instance.demands()));
            }
            return joint(instance, each);
        }
        String name = Atoms.fact(condition);
        if (name == null) {
            return made(condition, null, List.of(), null);
        }
        Fact fact = context.fact(name);
        Condition follows = Atoms.followsFrom(condition, fact, context.vocabulary());
        Condition hint = fact.suggestedBy().orElse(null);
        return made(
                condition,
                fact,
                follows == null ? List.of() : List.of(prepare(follows)),
                hint == null ? null : prepare(hint));
    }

    private Prepared made(Condition condition, @Nullable Fact fact, List<Prepared> parts, @Nullable Prepared hint) {
        BitSet hangsOn = new BitSet();
        for (Prepared part : parts) {
            hangsOn.or(part.hangsOn());
        }
        if (hint != null) {
            hangsOn.or(hint.hangsOn());
        }
        if (fact != null) {
            records(fact, hangsOn);
        }
        int number = numbered == null ? Prepared.UNNUMBERED : numbered.size();
        Prepared made = new Prepared(condition, number, fact, parts, hint, hangsOn);
        if (numbered != null) {
            numbered.add(made);
        }
        return made;
    }

    /** The records that tell of a fact: its own, those whose flag it is, and those that it is worked out from. */
    private void records(Fact fact, BitSet into) {
        int number = context.number(fact.name());
        if (into.get(number)) {
            return;
        }
        into.set(number);
        fact.flagOf().ifPresent(test -> records(context.fact(test), into));
        DerivationCall call = fact.derivation().orElse(null);
        if (call != null) {
            call.inputs().forEach(input -> records(context.fact(input), into));
        }
        if (Atoms.isToldOfEverybody(fact)
                || (call != null && context.worked(call).readsRecords())) {
            into.set(Recorded.EVERYBODY);
        }
    }
}
