package org.nsspathway.batch;

import java.util.List;

/** Recorded instances as inputs. */
final class InstanceInputs implements InputRows {
    private final List<Instances> inputs;
    private int people;
    private int at;

    InstanceInputs(List<Instances> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public void start(CohortBlock block) {
        boolean none = inputs.stream().allMatch(Instances::isEmpty);
        people = none ? 0 : block.people();
        at = 0;
    }

    @Override
    public int next() {
        return at < people ? at++ : -1;
    }

    @Override
    public boolean gather(int person, GatheredRows into) {
        int found = 0;
        for (int input = 0; input < inputs.size(); input++) {
            found += inputs.get(input).gather(person, into, input);
        }
        return found > 0;
    }
}
