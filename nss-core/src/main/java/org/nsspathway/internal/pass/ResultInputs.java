package org.nsspathway.internal.pass;

import java.util.List;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.columns.RunsByPerson;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.Rules;

/** Results of several tests as inputs. */
final class ResultInputs implements InputRows {
    private final ResultInput[] inputs;
    private final RunsByPerson runs;
    private ResultRows rows;
    private int[] assessedOn = new int[0];

    ResultInputs(Rules rules, Codes codes, List<String> tests) {
        this.inputs = new ResultInput[tests.size()];
        for (int input = 0; input < inputs.length; input++) {
            inputs[input] = new ResultInput(rules, codes, tests.get(input), input);
        }
        this.runs = new RunsByPerson(tests.stream().mapToInt(codes::fact).toArray());
        this.rows = Block.empty(codes).results();
    }

    @Override
    public void start(Block block) {
        rows = block.results();
        assessedOn = block.peopleRows().assessedOn;
        runs.start(rows);
        for (ResultInput each : inputs) {
            each.start();
        }
    }

    @Override
    public int next(GatheredRows into, Need need) {
        for (int person = runs.next(); person >= 0; person = runs.next()) {
            if (!need.of(person)) {
                continue;
            }
            int day = assessedOn[person];
            into.start(day);
            for (int run = 0; run < runs.runs(); run++) {
                for (int row = runs.from(run); row < runs.to(run); row++) {
                    inputs[runs.input(run)].add(rows, row, day, into);
                }
            }
            if (!into.isEmpty()) {
                return person;
            }
        }
        return NOBODY;
    }
}
