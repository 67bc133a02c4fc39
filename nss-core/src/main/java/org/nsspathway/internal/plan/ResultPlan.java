package org.nsspathway.internal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.internal.columns.ResultContent;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultStatus;

/**
 * What to do with the results of one test: which planes are asked for, and which of them a result sets.
 */
public final class ResultPlan {
    private static final Cut ZERO = new Cut(0, true);

    private final Codes codes;
    private final Effects effects;
    private final NewestResults newest;
    public final int test;
    public final int validDays;
    /** Questions, and the planes on which they are met and open. */
    private final List<ResultQuestion> questions = new ArrayList<>();

    private final IntColumn met = new IntColumn();
    private final IntColumn open = new IntColumn();
    /** The plane of the people who have any row of the test; not a plane of the rows where nobody asks. */
    public final int any;
    /** What a result sets that is not valid any more. */
    public final int stale;

    private final EnumMap<ResultStatus, Integer> ofStatus = new EnumMap<>(ResultStatus.class);
    public final boolean asksForStates;
    public final ResultEffects ofContents;
    /** By content the plane of the people who have a row of its state. */
    private int[] states = new int[0];

    public ResultPlan(
            int test,
            Rules rules,
            Codes codes,
            Wants.OfTest wanted,
            Schedule schedule,
            Effects effects,
            NewestResults newest) {
        this.test = test;
        this.codes = codes;
        this.effects = effects;
        this.newest = newest;
        this.validDays = rules.validDays(codes.facts().get(test).name());
        for (Map.Entry<ResultQuestion, Wants.Asked> each : wanted.questions.entrySet()) {
            int metPlane = schedule.plane(each.getValue().met());
            int openPlane = schedule.plane(each.getValue().open());
            if (metPlane > Schedule.NOWHERE || openPlane > Schedule.NOWHERE) {
                questions.add(each.getKey());
                met.add(metPlane);
                open.add(openPlane);
            }
        }
        this.any = schedule.plane(wanted.any);
        IntColumn rows = new IntColumn();
        rows.add(any);
        this.stale = effects.number(rows);
        wanted.statuses.forEach((status, wire) -> ofStatus.put(status, schedule.plane(wire)));
        this.asksForStates = !ofStatus.isEmpty();
        this.ofContents = new ResultEffects(this);
    }

    public boolean isAsked() {
        return !questions.isEmpty() || stale != Effects.NOTHING;
    }

    /** Makes sure that all contents that there are have room. */
    public void prepare() {
        ofContents.prepare(codes.results(test).size());
    }

    ResultContent content(int content) {
        return codes.results(test).value(content);
    }

    /** By content the plane of the people who have a row of its state; {@link Schedule#UNUSED} where nobody asks. */
    public int[] states() {
        int known = states.length;
        int contents = codes.results(test).size();
        if (known < contents) {
            states = Arrays.copyOf(states, Math.max(contents, 2 * known));
            for (int content = known; content < contents; content++) {
                states[content] = ofStatus.getOrDefault(content(content).status(), Schedule.UNUSED);
            }
        }
        return states;
    }

    /** The planes that several newest valid results set together. */
    public void set(NewestResults several, Planes planes, int person) {
        for (int question = 0; question < questions.size(); question++) {
            switch (questions.get(question).of(several)) {
                case MET -> planes.set(met.get(question), person);
                case UNKNOWN -> planes.set(open.get(question), person);
                case NOT_MET -> {}
            }
        }
    }

    /** What a single newest result sets. */
    int effectOf(ResultContent says, long number) {
        IntColumn planes = new IntColumn();
        planes.add(any);
        if (says.isDone()) {
            newest.start(0);
            long value = number * says.factor();
            switch (says.form()) {
                case EXACTLY -> newest.add(says, value, false, value, false);
                case BELOW -> newest.add(says, NumberInterval.WITHOUT_LOW, true, value, true);
                case AT_MOST -> newest.add(says, NumberInterval.WITHOUT_LOW, true, value, false);
                case ABOVE -> newest.add(says, value, true, NumberInterval.WITHOUT_HIGH, true);
                case AT_LEAST -> newest.add(says, value, false, NumberInterval.WITHOUT_HIGH, true);
                case NONE, BETWEEN ->
                    newest.add(says, NumberInterval.WITHOUT_LOW, true, NumberInterval.WITHOUT_HIGH, true);
            }
            for (int question = 0; question < questions.size(); question++) {
                Verdict verdict = questions.get(question).of(newest);
                if (verdict != Verdict.NOT_MET) {
                    planes.add((verdict == Verdict.MET ? met : open).get(question));
                }
            }
        }
        return effects.number(planes);
    }

    /** Numbers in millionths at which some answer may change. */
    List<Long> cuts(ResultContent says) {
        List<Long> cuts = new ArrayList<>();
        for (ResultQuestion question : questions) {
            if (question instanceof ResultQuestion.Compared compared) {
                add(cuts, compared.limit().cut());
                add(cuts, ZERO);
            } else if (question instanceof ResultQuestion.Against against) {
                add(cuts, says, against);
            }
        }
        return cuts;
    }

    private static void add(List<Long> cuts, ResultContent says, ResultQuestion.Against against) {
        boolean lower = against.limit() == org.nsspathway.condition.Condition.Limit.LOWER;
        long own = lower ? says.rangeLow() : says.rangeHigh();
        if (own != NumberInterval.WITHOUT_LOW && own != NumberInterval.WITHOUT_HIGH) {
            add(cuts, against.multiple().times(BigDecimal.valueOf(own, 6)));
        }
        if (against.tabled() != null) {
            add(cuts, against.tabled());
        }
    }

    private static void add(List<Long> cuts, Cut cut) {
        cuts.add(cut.floor());
        cuts.add(cut.floor() + 1);
    }
}
