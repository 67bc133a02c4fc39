package org.nsspathway.internal.plan;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.Snapshot;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;

/** What to do with the rows of one fact: what they set, what overtakes them, and who else wants to see them. */
public final class ToldPlan {
    public final int fact;
    public final Snapshot<ToldContent> contents;
    public final InstanceEffects symptoms;
    public final InstanceEffects history;
    /** What an absence sets. */
    public final int[] absence;
    /** Whether symptoms of the fact are in a form that it does not have, and are no instances. */
    public final boolean isMeasured;
    /** Facts an absence of which takes back an earlier symptom of this one. */
    public final ImmutableList<Integer> takenBackBy;
    /** Where instances are kept for derivations, of symptoms and of history. */
    public final ImmutableList<Instances> keptSymptoms;

    public final ImmutableList<Instances> keptHistory;

    public ToldPlan(
            int number, Rules rules, Codes codes, ToldWanted wanted, Effects effects, Map<String, Instances> kept) {
        Fact recorded = codes.facts().get(number);
        Fact base = wanted.base(recorded);
        this.fact = number;
        this.contents = new Snapshot<>(codes.told(number));
        this.symptoms = new InstanceEffects(rules, codes, wanted, effects, recorded, base);
        this.history = base.equals(recorded)
                ? symptoms
                : new InstanceEffects(rules, codes, wanted, effects, recorded, recorded);
        this.absence = effects.planes(effects.number(wanted.absence(recorded)));
        this.isMeasured = recorded.value() == ValueKind.NUMBER || recorded.value() == ValueKind.DURATION;
        this.takenBackBy = takenBackBy(recorded, codes);
        this.keptSymptoms = kept(rules, base, kept);
        this.keptHistory = kept(rules, recorded, kept);
    }

    /** Whether anything follows from rows of the fact. */
    public boolean isAsked() {
        return symptoms.isAsked()
                || history.isAsked()
                || absence.length > 0
                || !keptSymptoms.isEmpty()
                || !keptHistory.isEmpty();
    }

    /** The fact and all that it is a kind of; what a condition defines has no kinds and is none. */
    private static ImmutableList<Integer> takenBackBy(Fact fact, Codes codes) {
        Set<Integer> facts = new TreeSet<>();
        facts.add(codes.fact(fact.name()));
        if (fact.definition().isEmpty()) {
            codes.vocabulary().widerThan(fact.name()).forEach(wider -> facts.add(codes.fact(wider.fact())));
        }
        return ImmutableList.copyOf(facts);
    }

    private static ImmutableList<Instances> kept(Rules rules, Fact fact, Map<String, Instances> kept) {
        ImmutableList.Builder<Instances> into = ImmutableList.builder();
        if (kept.containsKey(fact.name())) {
            into.add(kept.get(fact.name()));
        }
        for (Fact.Parent wider : rules.vocabulary().widerThan(fact.name())) {
            if (kept.containsKey(wider.fact())) {
                into.add(kept.get(wider.fact()));
            }
        }
        return into.build();
    }

    public void start(int[] assessedOn) {
        contents.refresh();
        symptoms.durations().start(assessedOn);
        history.durations().start(assessedOn);
    }
}
