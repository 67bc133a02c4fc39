package org.nsspathway.internal.pass;

import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.plan.Effects;
import org.nsspathway.internal.plan.NewestResults;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.ResultEffects;
import org.nsspathway.internal.plan.ResultPlan;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.internal.plan.Schedule;
import org.nsspathway.internal.plan.Wants;
import org.nsspathway.vocabulary.ValueKind;

/**
 * One pass over the results of a block: of each person and test the newest valid one answers all questions at once. Where
 * the newest is plain to see it goes through a loop without branches.
 */
final class ResultPass {
    private final Codes codes;
    private final Effects effects;
    private final Planes planes;
    private final NewestResults newest;
    private final @Nullable ResultPlan[] plans;

    ResultPass(Rules rules, Codes codes, Wants wants, Schedule schedule, Planes planes) {
        this.codes = codes;
        this.effects = new Effects(schedule);
        this.planes = planes;
        this.newest = new NewestResults(codes);
        int facts = codes.facts().size();
        this.plans = new ResultPlan[facts];
        for (int fact = 0; fact < facts; fact++) {
            boolean hasValue = codes.facts().get(fact).value() != ValueKind.BOOLEAN;
            Wants.OfTest wanted = wants.tests.get(codes.facts().get(fact).name());
            if (wanted != null && hasValue) {
                plans[fact] = new ResultPlan(fact, rules, codes, wanted, schedule, effects, newest);
            }
        }
    }

    void read(Block block) {
        ResultRows rows = block.results();
        for (int fact = 0; fact < plans.length; fact++) {
            int from = rows.from(fact, ResultRows.SINGLE);
            int several = rows.from(fact, ResultRows.SEVERAL);
            int to = rows.to(fact, ResultRows.SEVERAL);
            ResultPlan plan = plans[fact];
            if (from < to && plan != null) {
                plan.prepare();
                if (plan.asksForStates) {
                    states(plan, rows, from, to);
                }
                if (plan.isAsked()) {
                    single(plan, rows, from, several);
                    several(plan, rows, several, to, block.peopleRows().assessedOn);
                }
            }
        }
    }

    private void states(ResultPlan plan, ResultRows rows, int from, int to) {
        int[] ofContent = plan.states();
        for (int row = from; row < to; row++) {
            planes.set(ofContent[rows.content[row]], rows.person[row]);
        }
    }

    /** From the last row to the first, so that the newest of each person comes first; the others set nothing. */
    private void single(ResultPlan plan, ResultRows rows, int from, int to) {
        if (planes.areFew(to - from, plan.ofContents.met().size())) {
            few(plan, rows, from, to);
            return;
        }
        ResultEffects effectsOf = plan.ofContents;
        long[][] notes = planes.notes(effects);
        int validDays = plan.validDays;
        int stale = plan.stale;
        int before = Integer.MAX_VALUE;
        for (int row = to - 1; row >= from; row--) {
            int effect = effectsOf.of(rows.content[row], rows.number[row]);
            if (effect == ResultEffects.UNMET) {
                effect = effectsOf.meet(rows.content[row], rows.number[row]);
                notes = planes.notes(effects);
            }
            int person = rows.person[row];
            effect = stale ^ ((effect ^ stale) & Effects.ifAtMost(rows.ago[row], validDays));
            effect &= Effects.ifAtMost(person, before - 1);
            before = person;
            notes[effect][person >> 6] |= 1L << person;
        }
        planes.carry(effects, effectsOf.met());
    }

    private void few(ResultPlan plan, ResultRows rows, int from, int to) {
        int before = -1;
        for (int row = to - 1; row >= from; row--) {
            int person = rows.person[row];
            if (person != before) {
                boolean stale = rows.ago[row] > plan.validDays;
                int effect = stale ? plan.stale : plan.ofContents.meet(rows.content[row], rows.number[row]);
                planes.set(effects.planes(effect), person);
            }
            before = person;
        }
    }

    private void several(ResultPlan plan, ResultRows rows, int from, int to, int[] assessedOn) {
        for (int first = from; first < to; ) {
            int person = rows.person[first];
            int end = first + 1;
            while (end < to && rows.person[end] == person) {
                end++;
            }
            planes.set(plan.any, person);
            if (chooseNewest(plan, rows, first, end, assessedOn[person])) {
                plan.set(newest, planes, person);
            }
            first = end;
        }
    }

    /** Finds the newest valid results of one person: all that may be the newest, if none of them may be too old. */
    private boolean chooseNewest(ResultPlan plan, ResultRows rows, int from, int to, int day) {
        int newestStart = Integer.MIN_VALUE;
        for (int row = from; row < to; row++) {
            ResultContent says = content(plan, rows, row);
            if (says.isDone()) {
                newestStart = Math.max(newestStart, rows.earliest(row, says, day));
            }
        }
        boolean someStale = false;
        newest.start(day);
        for (int row = from; row < to; row++) {
            ResultContent says = content(plan, rows, row);
            int latest = Math.min(rows.latest(row, says, day), day);
            if (says.isDone() && latest >= newestStart) {
                newest.add(rows, row, says);
                someStale |= (long) day - rows.earliest(row, says, day) > plan.validDays;
            }
        }
        return newest.size() > 0 && !someStale;
    }

    private ResultContent content(ResultPlan plan, ResultRows rows, int row) {
        return codes.results(plan.test).value(rows.content[row]);
    }
}
