package org.nsspathway.internal.pass;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.Program;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.vocabulary.Fact;

/**
 * Counts the days with results on which a condition holds: every such day of every person is somebody of a block of its
 * own, who has the results of that day and no others, and is read like anybody.
 */
final class OccasionsPass {
    private final Condition.Occasions condition;
    private final DaysBlock days;
    private final Planes planes;
    private final int met;
    private final int notMet;
    private int[] holds = new int[0];
    private int[] open = new int[0];
    private int[] all = new int[0];

    OccasionsPass(
            Program ofADay, Condition.Occasions condition, Codes codes, Planes planes, Need need, int met, int notMet) {
        this.condition = condition;
        this.planes = planes;
        this.met = met;
        this.notMet = notMet;
        Set<String> ofDays = tests(ConditionFacts.of(condition.part()), ofADay.rules);
        Set<String> read = new HashSet<>(ofADay.wants.tests.keySet());
        ofADay.wants
                .derived
                .keySet()
                .forEach(each -> read.addAll(ofADay.call(each).inputs()));
        this.days =
                new DaysBlock(ofADay, codes, numbers(ofDays, codes), numbers(read, codes), condition.window(), need);
    }

    /** The facts that a condition asks for, with those that their definitions, scores, flags and derivations ask for. */
    private static Set<String> tests(Collection<String> names, Rules rules) {
        Set<String> found = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(names);
        while (!todo.isEmpty()) {
            Fact fact = rules.fact(todo.pop());
            if (found.add(fact.name())) {
                fact.definition().ifPresent(definition -> todo.addAll(ConditionFacts.of(definition)));
                fact.score()
                        .ifPresent(score ->
                                score.parts().forEach(each -> todo.addAll(ConditionFacts.of(each.condition()))));
                fact.flagOf().ifPresent(todo::add);
                fact.derivation().ifPresent(call -> todo.addAll(call.inputs()));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    private static int[] numbers(Set<String> facts, Codes codes) {
        return facts.stream().mapToInt(codes::fact).sorted().toArray();
    }

    void read(Block block) {
        int people = block.people();
        if (all.length < people) {
            holds = new int[people];
            open = new int[people];
            all = new int[people];
        }
        for (int[] counts : List.of(holds, open, all)) {
            Arrays.fill(counts, 0, people, 0);
        }
        days.read(block, this::count);
        for (int person = 0; person < people; person++) {
            boolean couldBe = all[person] < condition.least() || holds[person] + open[person] >= condition.least();
            if (holds[person] >= condition.least()) {
                planes.set(met, person);
            } else if (!couldBe) {
                planes.set(notMet, person);
            }
        }
    }

    private void count(int person, boolean itHolds, boolean itDoesNot) {
        all[person]++;
        holds[person] += itHolds ? 1 : 0;
        open[person] += itHolds || itDoesNot ? 0 : 1;
    }
}
