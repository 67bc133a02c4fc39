package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.RecordReading;

/** The conditions of some rules, made ready to be read for many people. */
public final class PreparedConditions {
    /** So many conditions that stand in no rule are kept; whoever asks for more pays for each anew. */
    private static final int MOST_FURTHER = 1000;

    private final RuleContext context;
    private final ImmutableMap<String, Preparation> bySet;
    private final Preparation preparation;
    private final Map<String, Map<Condition, Prepared>> further = new ConcurrentHashMap<>();
    private final int conditions;
    /** For every fact by its number the conditions, by theirs, to which its records may matter. */
    private final BitSet[] hangingOn;

    private final Map<RecordReading.Silence, ConditionReader> ofNobody = new ConcurrentHashMap<>();

    /**
     * Conditions that a preparation has made ready.
     *
     * @param context what reading needs beside the person
     * @param bySet for every set what makes conditions ready that fire its criteria
     * @param preparation made ready what the rules ask; conditions of no set fire what it fires
     */
    public PreparedConditions(RuleContext context, Map<String, Preparation> bySet, Preparation preparation) {
        this.context = context;
        this.bySet = ImmutableMap.copyOf(bySet);
        this.preparation = preparation;
        ImmutableList<Prepared> numbered = preparation.numbered();
        this.conditions = numbered.size();
        this.hangingOn = new BitSet[context.numbers()];
        for (int fact = 0; fact < hangingOn.length; fact++) {
            hangingOn[fact] = new BitSet();
        }
        for (Prepared each : numbered) {
            each.hangsOn().stream().forEach(fact -> hangingOn[fact].set(each.number()));
        }
    }

    /** How many conditions of the rules there are. */
    int conditions() {
        return conditions;
    }

    /** The numbers of the conditions to which records of some facts may matter. */
    BitSet hangingOn(BitSet facts) {
        BitSet numbers = new BitSet(conditions);
        for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
            numbers.or(hangingOn[fact]);
        }
        return numbers;
    }

    /** What a condition comes to that hangs on nothing of what is recorded of a person. */
    Reading ofSilence(Prepared condition, RecordReading.Silence silence) {
        Reading known = condition.ofSilence(silence);
        if (known == null) {
            known = ofNobody.computeIfAbsent(
                            silence, how -> new ConditionReader(context, this, PersonRows.ofNobody(how, context)))
                    .read(condition);
            condition.keepOfSilence(silence, known);
        }
        return known;
    }

    /** A condition that stands in no rule and fires criteria of a set. */
    Prepared further(Condition condition, String firesIn) {
        Map<Condition, Prepared> ofSet = further.computeIfAbsent(firesIn, id -> new ConcurrentHashMap<>());
        Prepared known = ofSet.get(condition);
        if (known == null) {
            known = bySet.getOrDefault(firesIn, preparation).further().prepare(condition);
            if (ofSet.size() < MOST_FURTHER) {
                ofSet.put(condition, known);
            }
        }
        return known;
    }
}
