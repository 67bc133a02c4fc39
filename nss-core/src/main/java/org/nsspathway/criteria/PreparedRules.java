package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.RecordReading;

/** The rules of some sets in force on a day, made ready to be read for many people. */
final class PreparedRules {
    /** So many conditions that stand in no rule are kept; whoever asks for more pays for each anew. */
    private static final int MOST_FURTHER = 1000;

    private final RuleContext context;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<CriteriaSet> notYet;
    private final ImmutableMap<String, Preparation> bySet;
    private final Preparation preparation;
    private final Map<String, Map<Condition, Prepared>> further = new ConcurrentHashMap<>();
    private final int conditions;
    /** For every fact by its number the conditions, by theirs, to which its records may matter. */
    private final BitSet[] hangingOn;

    private final Map<RecordReading.Silence, ConditionReader> ofNobody = new ConcurrentHashMap<>();

    /** A criterion, the version of its set, its whole condition, and when its missing facts are worth a question. */
    record Rule(
            CriteriaSet set,
            Criterion criterion,
            Prepared condition,
            @Nullable Prepared askWhen) {}

    private PreparedRules(
            RuleContext context,
            List<Rule> rules,
            List<CriteriaSet> notYet,
            Map<String, Preparation> bySet,
            Preparation preparation) {
        this.context = context;
        this.notYet = ImmutableList.copyOf(notYet);
        this.rules = ImmutableList.copyOf(rules);
        this.bySet = ImmutableMap.copyOf(bySet);
        this.preparation = preparation;
        ImmutableList<Prepared> numbered = preparation.numbered();
        this.conditions = numbered.size();
        this.hangingOn = new BitSet[context.numbers()];
        for (int fact = 0; fact < hangingOn.length; fact++) {
            hangingOn[fact] = new BitSet();
        }
        for (Prepared each : numbered) {
            BitSet facts = each.hangsOn();
            for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
                hangingOn[fact].set(each.number());
            }
        }
    }

    /** No rules, for conditions that fire none but these. */
    static PreparedRules firing(RuleContext context, Map<String, List<Criterion>> criteria) {
        return new PreparedRules(context, List.of(), List.of(), Map.of(), Preparation.of(context, criteria));
    }

    /** No rules, for conditions that fire those of some sets in force on a day. */
    static PreparedRules firing(RuleContext context, List<CriteriaSet> sets, LocalDate day) {
        Preparation none = Preparation.of(context, Map.of());
        ImmutableMap.Builder<String, Preparation> bySet = ImmutableMap.builder();
        for (CriteriaSet set : sets) {
            bySet.put(set.id(), none.within(CriteriaEvaluator.firing(set.inForceOn(day))));
        }
        return new PreparedRules(context, List.of(), List.of(), bySet.buildOrThrow(), none);
    }

    static PreparedRules of(RuleContext context, List<CriteriaSet> sets, LocalDate day) {
        Preparation none = Preparation.of(context, Map.of());
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        ImmutableList.Builder<CriteriaSet> notYet = ImmutableList.builder();
        ImmutableMap.Builder<String, Preparation> bySet = ImmutableMap.builder();
        for (CriteriaSet set : sets) {
            CriteriaSet version = set.on(day);
            if (set.beginsAfter(day)) {
                notYet.add(set);
            }
            List<Criterion> criteria = set.inForceOn(day);
            Preparation own = none.within(CriteriaEvaluator.firing(criteria));
            bySet.put(set.id(), own);
            for (Criterion each : criteria) {
                Condition askWhen = each.askWhen().orElse(null);
                rules.add(new Rule(
                        version,
                        each,
                        own.prepare(each.wholeCondition()),
                        askWhen == null ? null : own.prepare(askWhen)));
            }
        }
        return new PreparedRules(context, rules.build(), notYet.build(), bySet.buildKeepingLast(), none);
    }

    /** In the order of sets and rows. */
    ImmutableList<Rule> rules() {
        return rules;
    }

    /** Sets of which no version has begun. */
    ImmutableList<CriteriaSet> notYet() {
        return notYet;
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
            ConditionReader nobody = ofNobody.get(silence);
            if (nobody == null) {
                nobody = new ConditionReader(context, this, PersonRows.ofNobody(silence, context));
                ConditionReader other = ofNobody.putIfAbsent(silence, nobody);
                nobody = other == null ? nobody : other;
            }
            known = nobody.read(condition);
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
