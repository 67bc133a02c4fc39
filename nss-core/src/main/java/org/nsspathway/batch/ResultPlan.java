package org.nsspathway.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultStatus;

/**
 * What to do with the results of one test. What a single newest result answers depends on its content and on where its
 * number lies among the limits that are asked for; so it is worked out once for each content and each step between
 * limits, and then looked up.
 */
final class ResultPlan {
    private static final Cut ZERO = new Cut(0, true);

    private final CohortCodes codes;
    private final Effects effects;
    private final NewestResults newest;
    final int test;
    final int validDays;
    /** Questions, and the planes on which they are met and open. */
    private final List<ResultQuestion> questions = new ArrayList<>();

    private final IntColumn met = new IntColumn();
    private final IntColumn open = new IntColumn();
    /** The plane of the people who have any row of the test; not a plane of the rows where nobody asks. */
    final int any;
    /** What a result sets that is not valid any more. */
    final int stale;

    private final EnumMap<ResultStatus, Integer> ofStatus = new EnumMap<>(ResultStatus.class);
    final boolean asksForStates;
    /** By content: where its steps start among all, and how many limits it has; -1 where it was not met yet. */
    private int[] start = new int[0];

    private int[] limits = new int[0];
    /** Numbers, in the factor of the content, from which the next step begins. */
    private int[] from = new int[64];
    /** The effect of each step; a content with n limits has n + 1. */
    private int[] effect = new int[64];

    private int size;
    private final EffectList all = new EffectList();

    ResultPlan(
            int test,
            Rules rules,
            CohortCodes codes,
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
            if (metPlane != Schedule.UNUSED || openPlane != Schedule.UNUSED) {
                questions.add(each.getKey());
                met.add(metPlane);
                open.add(openPlane);
            }
        }
        this.any = schedule.plane(wanted.any);
        IntColumn rows = new IntColumn();
        rows.add(any);
        this.stale = effects.number(rows);
        all.add(stale);
        wanted.statuses.forEach((status, wire) -> ofStatus.put(status, schedule.plane(wire)));
        this.asksForStates = !ofStatus.isEmpty();
    }

    /** The plane of the people who have a row of a state; {@link Schedule#UNUSED} where nobody asks. */
    int ofStatus(ResultStatus status) {
        return ofStatus.getOrDefault(status, Schedule.UNUSED);
    }

    boolean isAsked() {
        return !questions.isEmpty() || stale != Effects.NOTHING;
    }

    EffectList met() {
        return all;
    }

    /** Makes sure that all contents that there are have room. */
    void prepare() {
        int contents = codes.results(test).size();
        if (start.length < contents) {
            int before = start.length;
            start = Arrays.copyOf(start, Math.max(contents, 2 * before));
            limits = Arrays.copyOf(limits, start.length);
            Arrays.fill(start, before, start.length, -1);
        }
    }

    /** The effect of a single newest valid result, all of whose content is known but the number. */
    int effect(int content, int number) {
        int first = start[content];
        if (first < 0) {
            first = meet(content);
        }
        int step = first;
        for (int limit = first; limit < first + limits[content]; limit++) {
            step += number >= from[limit] ? 1 : 0;
        }
        return effect[step];
    }

    /** The planes that several newest valid results set together. */
    void set(NewestResults several, Planes planes, int person) {
        for (int question = 0; question < questions.size(); question++) {
            switch (questions.get(question).of(several)) {
                case MET -> planes.set(met.get(question), person);
                case UNKNOWN -> planes.set(open.get(question), person);
                case NOT_MET -> {}
            }
        }
    }

    private int meet(int content) {
        ResultContent says = codes.results(test).value(content);
        TreeSet<Integer> steps = new TreeSet<>();
        if (says.isDone() && says.hasNumber()) {
            for (long millionths : cuts(says)) {
                long number = Math.floorDiv(millionths - 1, says.factor()) + 1;
                if (number > Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
                    steps.add((int) number);
                }
            }
        }
        start[content] = size;
        int before = add(Integer.MIN_VALUE, effectOf(says, steps.isEmpty() ? 0 : steps.first() - 1L));
        for (int step : steps) {
            int next = effectOf(says, step);
            if (next != before) {
                from[size - 1] = step;
                before = add(Integer.MIN_VALUE, next);
            }
        }
        limits[content] = size - 1 - start[content];
        return start[content];
    }

    private int add(int limit, int itsEffect) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            effect = Arrays.copyOf(effect, 2 * size);
        }
        from[size] = limit;
        effect[size] = itsEffect;
        size++;
        all.add(itsEffect);
        return itsEffect;
    }

    private int effectOf(ResultContent says, long number) {
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
    private List<Long> cuts(ResultContent says) {
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
