package org.nsspathway.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a program over one block after another, in planes of its own. Not thread-safe: one a thread. */
final class ProgramRunner {
    private final Program program;
    private final Planes planes;
    private final PeoplePass people;
    private final ToldPass told;
    private final ResultPass results;
    private final List<DerivedPass> derived = new ArrayList<>();
    private final List<OccasionsPass> occasions = new ArrayList<>();

    ProgramRunner(Program program, CohortCodes codes) {
        this.program = program;
        Schedule schedule = program.schedule;
        this.planes = new Planes(schedule);
        this.people = new PeoplePass(codes, program.wants, schedule, planes);
        ToldWanted wanted = new ToldWanted(program.rules, program.wants, schedule);
        this.told = new ToldPass(program.rules, codes, wanted, planes, program.keptFacts());
        this.results = new ResultPass(program.rules, codes, program.wants, schedule, planes);
        for (Map.Entry<Wants.Derived, Map<Wants.Limit, Truth>> each :
                program.derived().entrySet()) {
            List<String> inputs = program.call(each.getKey()).inputs();
            boolean instances = program.rules.vocabulary().readsInstances(program.call(each.getKey()));
            InputRows rows = instances
                    ? new InstanceInputs(inputs.stream().map(told::kept).toList())
                    : inputs.size() == 1
                            ? new OneTestInputs(program.rules, codes, inputs.get(0))
                            : new ResultInputs(program.rules, codes, inputs);
            derived.add(new DerivedPass(
                    program.rules,
                    each.getKey(),
                    each.getValue(),
                    rows,
                    program.stated(each.getKey()),
                    schedule,
                    planes));
        }
        program.ofADay.forEach((repeated, ofADay) -> {
            Truth truth = program.wants.occasions(repeated.scope(), repeated.condition());
            occasions.add(new OccasionsPass(
                    ofADay, repeated, codes, planes, schedule.plane(truth.met()), schedule.plane(truth.notMet())));
        });
    }

    void read(CohortBlock block) {
        planes.start(block.people());
        people.read(block);
        told.read(block);
        results.read(block);
        derived.forEach(each -> each.read(block));
        occasions.forEach(each -> each.read(block));
        Kernel.run(program.schedule.steps(), planes.all(), planes.words());
    }

    /** 64 people's bits of a wire; people beyond the last have any. */
    long word(int wire, int word) {
        long bits = planes.all()[program.schedule.plane(wire)][word];
        return Circuit.isInverted(wire) ? ~bits : bits;
    }

    boolean isMet(int answer, int person) {
        return bit(program.answers.get(answer).met(), person);
    }

    boolean isNotMet(int answer, int person) {
        return bit(program.answers.get(answer).notMet(), person);
    }

    private boolean bit(int wire, int person) {
        return (word(wire, person >> 6) >>> person & 1) != 0;
    }
}
