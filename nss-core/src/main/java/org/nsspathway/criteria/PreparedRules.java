package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.internal.reading.Preparation;
import org.nsspathway.internal.reading.Prepared;
import org.nsspathway.internal.reading.PreparedConditions;
import org.nsspathway.internal.reading.RuleContext;

/** The rules of some sets in force on a day, made ready to be read for many people. */
final class PreparedRules {
    private final PreparedConditions conditions;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<CriteriaSet> notYet;

    /** A criterion, the version of its set, its whole condition, and when its missing facts are worth a question. */
    record Rule(
            CriteriaSet set,
            Criterion criterion,
            Prepared condition,
            @Nullable Prepared askWhen) {}

    private PreparedRules(PreparedConditions conditions, List<Rule> rules, List<CriteriaSet> notYet) {
        this.conditions = conditions;
        this.rules = ImmutableList.copyOf(rules);
        this.notYet = ImmutableList.copyOf(notYet);
    }

    /** No rules, for conditions that fire those of some sets in force on a day. */
    static PreparedConditions firing(RuleContext context, List<CriteriaSet> sets, LocalDate day) {
        Preparation none = Preparation.of(context);
        ImmutableMap.Builder<String, Preparation> bySet = ImmutableMap.builder();
        for (CriteriaSet set : sets) {
            bySet.put(set.id(), none.within(byId(set.inForceOn(day))));
        }
        return new PreparedConditions(context, bySet.buildOrThrow(), none);
    }

    static PreparedRules of(RuleContext context, List<CriteriaSet> sets, LocalDate day) {
        Preparation none = Preparation.of(context);
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        ImmutableList.Builder<CriteriaSet> notYet = ImmutableList.builder();
        ImmutableMap.Builder<String, Preparation> bySet = ImmutableMap.builder();
        for (CriteriaSet set : sets) {
            CriteriaSet version = set.on(day);
            if (set.beginsAfter(day)) {
                notYet.add(set);
            }
            List<Criterion> criteria = set.inForceOn(day);
            Preparation own = none.within(byId(criteria));
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
        return new PreparedRules(
                new PreparedConditions(context, bySet.buildKeepingLast(), none), rules.build(), notYet.build());
    }

    /** Whole conditions of criteria by their ids and their parents' ids, as FIRES names them. */
    static ImmutableListMultimap<String, Condition> byId(List<Criterion> criteria) {
        ImmutableListMultimap.Builder<String, Condition> byId = ImmutableListMultimap.builder();
        for (Criterion each : criteria) {
            byId.put(each.id(), each.wholeCondition());
            each.parent()
                    .filter(parent -> !parent.equals(each.id()))
                    .ifPresent(parent -> byId.put(parent, each.wholeCondition()));
        }
        return byId.build();
    }

    /** In the order of sets and rows. */
    ImmutableList<Rule> rules() {
        return rules;
    }

    /** Their conditions. */
    PreparedConditions conditions() {
        return conditions;
    }

    /** Sets of which no version has begun. */
    ImmutableList<CriteriaSet> notYet() {
        return notYet;
    }
}
