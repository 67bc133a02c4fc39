package org.nsspathway.internal.pass;

import java.util.List;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.Instances;
import org.nsspathway.internal.plan.Need;

/** Recorded instances as inputs. */
final class InstanceInputs implements InputRows {
    private final List<Instances> inputs;
    private int[] assessedOn = new int[0];
    private int people;
    private int person;

    InstanceInputs(List<Instances> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public void start(Block block) {
        boolean none = inputs.stream().allMatch(Instances::isEmpty);
        assessedOn = block.peopleRows().assessedOn;
        people = none ? 0 : block.people();
        person = 0;
    }

    @Override
    public int next(GatheredRows into, Need need) {
        while (person < people) {
            if (!need.of(person)) {
                person++;
                continue;
            }
            into.start(assessedOn[person]);
            for (int input = 0; input < inputs.size(); input++) {
                inputs.get(input).gather(person, into, input);
            }
            person++;
            if (!into.isEmpty()) {
                return person - 1;
            }
        }
        return NOBODY;
    }
}
