package org.nsspathway.internal.pass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.internal.plan.Durations;
import org.nsspathway.internal.plan.Effects;
import org.nsspathway.internal.plan.InstanceEffects;
import org.nsspathway.internal.plan.Instances;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.internal.plan.ToldPlan;
import org.nsspathway.internal.plan.ToldWanted;

/**
 * One pass over the rows about symptoms, history and concerns of a block: every row is looked at once and notes what it
 * sets. Rows of one fact that have nothing odd about them go through a loop without branches; the others through one
 * that asks everything.
 */
final class ToldPass {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Effects effects;
    private final Planes planes;
    private final @Nullable ToldPlan[] plans;
    private final Map<String, Instances> kept = new HashMap<>();
    /** Days that a symptom stays current; {@link #NEVER} where it stays until its end. */
    private final int currentFor;

    private final boolean runsTell;
    private final OddRows odd;
    /** Of each person the latest absence that takes symptoms of the fact at hand back, in days before the assessment. */
    private int[] absentAgo = new int[0];

    ToldPass(Rules rules, Codes codes, ToldWanted wanted, Effects effects, Planes planes, Set<String> keptFacts) {
        this.effects = effects;
        this.planes = planes;
        keptFacts.forEach(fact -> kept.put(fact, new Instances()));
        this.plans = new ToldPlan[codes.facts().size()];
        for (int fact = 0; fact < plans.length; fact++) {
            ToldPlan plan = new ToldPlan(fact, rules, codes, wanted, effects, kept);
            plans[fact] = plan.isAsked() ? plan : null;
        }
        this.currentFor = rules.reading().symptomsCurrentForDays().orElse(NEVER);
        this.runsTell = rules.reading().durationFromRepeatedRecords();
        this.odd = new OddRows(codes, effects, planes, currentFor, runsTell);
    }

    Instances kept(String fact) {
        Instances instances = kept.get(fact);
        if (instances == null) {
            throw new IllegalStateException("instances of '" + fact + "' were not asked for");
        }
        return instances;
    }

    void read(Block block) {
        int people = block.people();
        int[] assessedOn = block.peopleRows().assessedOn;
        ToldRows rows = block.told();
        kept.values().forEach(each -> each.start(people));
        if (absentAgo.length < people) {
            absentAgo = new int[people];
            Arrays.fill(absentAgo, NEVER);
        }
        odd.start(block);
        for (ToldPlan plan : plans) {
            if (plan != null && rows.to(plan.fact, ToldRows.HISTORY) > rows.from(plan.fact, ToldRows.PLAIN)) {
                plan.start(assessedOn);
                symptoms(plan, rows);
                odd.absences(plan);
                odd.history(plan);
            }
        }
    }

    private void symptoms(ToldPlan plan, ToldRows rows) {
        int from = rows.from(plan.fact, ToldRows.PLAIN);
        int mixed = rows.from(plan.fact, ToldRows.MIXED);
        int to = rows.to(plan.fact, ToldRows.MIXED);
        if (from == to || plan.isMeasured) {
            return;
        }
        boolean takenBack = absences(plan, rows);
        boolean plain = !takenBack && !runsTell && plan.keptSymptoms.isEmpty();
        if (plain && mixed > from) {
            plain(plan.symptoms, rows, from, mixed);
        }
        odd.symptoms(plan, plain ? mixed : from, to, takenBack ? absentAgo : null);
        if (takenBack) {
            forget(plan, rows);
        }
    }

    private void plain(InstanceEffects known, ToldRows rows, int from, int to) {
        if (planes.areFew(to - from, known.met().size())) {
            few(known, rows, from, to);
            return;
        }
        if (known.durations().areFixed()) {
            fixed(known, rows, from, to);
        } else {
            ofCalendar(known, rows, from, to);
        }
        planes.carry(effects, known.met());
    }

    private void few(InstanceEffects known, ToldRows rows, int from, int to) {
        Durations durations = known.durations();
        int places = known.places();
        int[] table = known.table();
        for (int row = from; row < to; row++) {
            int person = rows.person[row];
            if (rows.recorded[row] <= currentFor) {
                int place = durations.place(rows.since[row], person);
                int effect = table[rows.content[row] * places + place];
                if (effect == InstanceEffects.UNMET) {
                    effect = known.meet(rows.content[row], place);
                }
                planes.set(effects.planes(effect), person);
            }
        }
    }

    /** The loop that most rows go through: no branch depends on what they say. */
    private void fixed(InstanceEffects known, ToldRows rows, int from, int to) {
        char[] placeOfDays = known.durations().placeOfDays();
        int last = placeOfDays.length - 1;
        int places = known.places();
        int[] table = known.table();
        long[][] notes = planes.notes(effects);
        for (int row = from; row < to; row++) {
            int place = placeOfDays[Math.min(rows.since[row], last)];
            int content = rows.content[row];
            int effect = table[content * places + place];
            if (effect == InstanceEffects.UNMET) {
                effect = known.meet(content, place);
                notes = planes.notes(effects);
            }
            effect &= Effects.ifAtMost(rows.recorded[row], currentFor);
            int person = rows.person[row];
            notes[effect][person >> 6] |= 1L << person;
        }
    }

    /** The same where a span of months or years is asked for. */
    private void ofCalendar(InstanceEffects known, ToldRows rows, int from, int to) {
        Durations durations = known.durations();
        int places = known.places();
        int[] table = known.table();
        long[][] notes = planes.notes(effects);
        for (int row = from; row < to; row++) {
            int person = rows.person[row];
            int place = durations.place(rows.since[row], person);
            int content = rows.content[row];
            int effect = table[content * places + place];
            if (effect == InstanceEffects.UNMET) {
                effect = known.meet(content, place);
                notes = planes.notes(effects);
            }
            effect &= Effects.ifAtMost(rows.recorded[row], currentFor);
            notes[effect][person >> 6] |= 1L << person;
        }
    }

    /** Notes the latest absence of each person that takes symptoms back; tells whether there is any. */
    private boolean absences(ToldPlan plan, ToldRows rows) {
        boolean any = false;
        for (int fact : plan.takenBackBy) {
            for (int row = rows.from(fact, ToldRows.ABSENT); row < rows.to(fact, ToldRows.ABSENT); row++) {
                int ago = odd.absentAgo(fact, row);
                if (ago >= 0) {
                    int person = rows.person[row];
                    absentAgo[person] = Math.min(absentAgo[person], ago);
                    any = true;
                }
            }
        }
        return any;
    }

    private void forget(ToldPlan plan, ToldRows rows) {
        for (int fact : plan.takenBackBy) {
            for (int row = rows.from(fact, ToldRows.ABSENT); row < rows.to(fact, ToldRows.ABSENT); row++) {
                absentAgo[rows.person[row]] = NEVER;
            }
        }
    }
}
