package org.nsspathway.internal.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.Interned;
import org.nsspathway.internal.columns.LongIntMap;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.vocabulary.Fact;

/**
 * What rows of one fact set as instances, by what they say and for how long it has been so: worked out when first met,
 * then looked up.
 */
public final class InstanceEffects {
    /** Not worked out yet. */
    public static final int UNMET = -1;

    private final Rules rules;
    private final Codes codes;
    private final ToldWanted wanted;
    private final Effects effects;
    private final Fact recorded;
    private final int number;
    private final Fact base;
    private final Durations durations;
    private final int places;
    private int[] table = new int[0];
    /** By content what an instance of it says. */
    private final Map<Integer, InstanceSays> instances = new HashMap<>();

    private final LongIntMap intervals = new LongIntMap();
    private final EffectList met = new EffectList();

    InstanceEffects(Rules rules, Codes codes, ToldWanted wanted, Effects effects, Fact recorded, Fact base) {
        this.rules = rules;
        this.codes = codes;
        this.wanted = wanted;
        this.effects = effects;
        this.recorded = recorded;
        this.number = codes.fact(recorded.name());
        this.base = base;
        this.durations = new Durations(wanted.spans(base));
        this.places = durations.places();
    }

    /** Whether anybody asks for instances of the fact. */
    boolean isAsked() {
        return !wanted.targets(base).isEmpty();
    }

    public Durations durations() {
        return durations;
    }

    private Interned<ToldContent> contents() {
        return codes.told(number);
    }

    /** Effects by content and place, {@link #UNMET} where none was met; room for all contents that there are. */
    public int[] table() {
        int needed = contents().size() * places;
        if (table.length < needed) {
            int before = table.length;
            table = Arrays.copyOf(table, Math.max(needed, 2 * before));
            Arrays.fill(table, before, table.length, UNMET);
        }
        return table;
    }

    /** All that the table has. */
    public EffectList met() {
        return met;
    }

    public int places() {
        return places;
    }

    /** The effect of a row by the place of its date, which says nothing where the row has none. */
    public int meet(int content, int place) {
        int[] known = table();
        int at = content * places + place;
        if (known[at] == UNMET) {
            boolean dated = contents().value(content).since();
            known[at] = effect(content, dated, place, place);
            met.add(known[at]);
        }
        return known[at];
    }

    /** The effect of a row that has been so for a time between two places. */
    public int meet(int content, int shortest, int longest) {
        long key = ((long) content * places + shortest) * places + longest;
        int known = intervals.get(key);
        if (known == LongIntMap.MISSING) {
            known = effect(content, true, shortest, longest);
            intervals.put(key, known);
        }
        return known;
    }

    private int effect(int content, boolean dated, int shortest, int longest) {
        InstanceSays instance = instances.computeIfAbsent(
                content,
                each -> new InstanceSays(
                        rules, codes, recorded, base, contents().value(each), durations));
        return effects.number(wanted.instance(base, dated ? instance.between(shortest, longest) : instance.undated()));
    }
}
