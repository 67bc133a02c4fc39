package org.nsspathway.internal.pass;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.internal.plan.Effects;
import org.nsspathway.internal.plan.InstanceEffects;
import org.nsspathway.internal.plan.Instances;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.ToldPlan;
import org.nsspathway.presentation.TimeSpan;

/** Reads the rows of a block of which something has to be asked before they count. */
final class OddRows {
    private final Codes codes;
    private final Effects effects;
    private final Planes planes;
    private final int currentFor;
    private final boolean runsTell;
    private ToldRows rows;
    private int[] assessedOn = new int[0];

    OddRows(Codes codes, Effects effects, Planes planes, int currentFor, boolean runsTell) {
        this.codes = codes;
        this.effects = effects;
        this.planes = planes;
        this.currentFor = currentFor;
        this.runsTell = runsTell;
        this.rows = Block.empty(codes).told();
    }

    void start(Block block) {
        rows = block.told();
        assessedOn = block.peopleRows().assessedOn;
    }

    /** Whether an absence of a fact that is not read itself still holds, and if so since how many days; negative if not. */
    int absentAgo(int fact, int row) {
        ToldContent says = codes.told(fact).value(rows.content[row]);
        return isCurrent(says, row) ? recordedAgo(says, row) : -1;
    }

    /** How many days before the assessment a row was written down. */
    private int recordedAgo(ToldContent says, int row) {
        if (!says.wide()) {
            return rows.recorded[row];
        }
        int on = rows.wide.recorded[rows.wideRow(row)];
        return on == ToldRows.NONE ? 0 : assessedOn[rows.person[row]] - on;
    }

    /** Whether a row about a symptom still holds on the day of assessment: it has not ended, nor was it written too long ago. */
    private boolean isCurrent(ToldContent says, int row) {
        if (says.wide()) {
            int ended = rows.wide.ended[rows.wideRow(row)];
            if (ended != ToldRows.NONE && ended <= assessedOn[rows.person[row]]) {
                return false;
            }
        }
        return recordedAgo(says, row) <= currentFor;
    }

    /** Symptoms that are there; {@code absentAgo} has what takes them back, or is null. */
    void symptoms(ToldPlan plan, int from, int to, int @Nullable [] absentAgo) {
        int before = -1;
        int beforeAgo = 0;
        int runAgo = 0;
        for (int row = from; row < to; row++) {
            int person = rows.person[row];
            ToldContent says = plan.contents.get(rows.content[row]);
            int ago = recordedAgo(says, row);
            boolean goesOn = person == before && beforeAgo - ago <= currentFor;
            runAgo = goesOn ? runAgo : ago;
            before = person;
            beforeAgo = ago;
            boolean takenBack = absentAgo != null && absentAgo[person] < ago;
            if (!takenBack && isCurrent(says, row)) {
                symptom(plan, row, says, runsTell && runAgo > ago ? runAgo : -1);
            }
        }
    }

    private void symptom(ToldPlan plan, int row, ToldContent says, int runAgo) {
        int person = rows.person[row];
        int day = assessedOn[person];
        if (says.since()) {
            since(plan.symptoms, plan.keptSymptoms, row, says);
        } else if (says.lasting() == null && runAgo >= 0) {
            int place = plan.symptoms.durations().place(runAgo, person);
            planes.set(effects.planes(plan.symptoms.meet(rows.content[row], place, place)), person);
            keepSince(plan.keptSymptoms, person, day, day - runAgo, day - runAgo);
        } else {
            planes.set(effects.planes(plan.symptoms.meet(rows.content[row], 0)), person);
            keepLasting(plan.keptSymptoms, person, day, says.lasting());
        }
    }

    private void since(InstanceEffects known, ImmutableList<Instances> keepers, int row, ToldContent says) {
        int person = rows.person[row];
        int day = assessedOn[person];
        int from = says.wide() ? rows.wide.since[rows.wideRow(row)] : day - rows.since[row];
        int until = says.wide() ? rows.wide.until[rows.wideRow(row)] : from;
        int longest = known.durations().place(day - from, person);
        int shortest = known.durations().place(Math.max(0, day - until), person);
        planes.set(effects.planes(known.meet(rows.content[row], shortest, longest)), person);
        keepSince(keepers, person, day, from, until);
    }

    private static void keepSince(ImmutableList<Instances> keepers, int person, int day, int from, int until) {
        for (int each = 0; each < keepers.size(); each++) {
            keepers.get(each).since(person, day, from, until);
        }
    }

    private static void keepLasting(ImmutableList<Instances> keepers, int person, int day, @Nullable TimeSpan lasting) {
        for (int each = 0; each < keepers.size(); each++) {
            keepers.get(each).lasting(person, day, lasting);
        }
    }

    void absences(ToldPlan plan) {
        for (int row = rows.from(plan.fact, ToldRows.ABSENT); row < rows.to(plan.fact, ToldRows.ABSENT); row++) {
            if (isCurrent(plan.contents.get(rows.content[row]), row)) {
                planes.set(plan.absence, rows.person[row]);
            }
        }
    }

    void history(ToldPlan plan) {
        for (int row = rows.from(plan.fact, ToldRows.HISTORY); row < rows.to(plan.fact, ToldRows.HISTORY); row++) {
            ToldContent says = plan.contents.get(rows.content[row]);
            int person = rows.person[row];
            if (says.kind().isAbsence()) {
                planes.set(plan.absence, person);
            } else if (says.since()) {
                since(plan.history, plan.keptHistory, row, says);
            } else {
                planes.set(effects.planes(plan.history.meet(rows.content[row], 0)), person);
                keepLasting(plan.keptHistory, person, assessedOn[person], null);
            }
        }
    }
}
