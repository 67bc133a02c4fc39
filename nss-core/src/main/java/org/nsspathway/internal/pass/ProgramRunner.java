package org.nsspathway.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Kernel;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.plan.Effects;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.LimitPlanes;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.internal.plan.Planes;
import org.nsspathway.internal.plan.Program;
import org.nsspathway.internal.plan.Schedule;
import org.nsspathway.internal.plan.ToldWanted;
import org.nsspathway.internal.plan.Wants;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Vocabulary;

/** Runs a program over one block after another, in planes of its own. Not thread-safe: one a thread. */
public final class ProgramRunner {
    private final Program program;
    private final Planes planes;
    private final PeoplePass people;
    private final ToldPass told;
    private final ResultPass results;
    private final List<DerivedPass> derived = new ArrayList<>();
    private final List<OccasionsPass> occasions = new ArrayList<>();

    public ProgramRunner(Program program, Codes codes) {
        this.program = program;
        Schedule schedule = program.schedule;
        this.planes = new Planes(schedule);
        ToldWanted wanted = new ToldWanted(program.rules, program.wants, schedule);
        this.people = new PeoplePass(codes, program.wants, wanted, schedule, planes);
        this.told = new ToldPass(program.rules, codes, wanted, new Effects(schedule), planes, program.keptFacts());
        this.results = new ResultPass(program.rules, codes, program.wants, schedule, planes);
        program.derived().forEach((number, limits) -> derived.add(derived(number, limits, codes)));
        program.ofADay.forEach((condition, ofADay) -> {
            Truth truth = program.wants.occasions(condition);
            Need need = new Need(schedule, planes, program.matters(condition));
            occasions.add(new OccasionsPass(
                    ofADay,
                    condition,
                    codes,
                    planes,
                    need,
                    schedule.plane(truth.met()),
                    schedule.plane(truth.notMet())));
        });
    }

    private DerivedPass derived(Wants.Derived number, Map<Wants.Limit, Truth> limits, Codes codes) {
        DerivationCall call = program.call(number);
        return new DerivedPass(
                program.rules.vocabulary().calculation(call),
                number.window(),
                inputs(call, codes),
                new GatheredRows(call.inputs().size()),
                new LimitPlanes(limits, program.schedule, planes),
                new Need(program.schedule, planes, program.matters(number)));
    }

    private InputRows inputs(DerivationCall call, Codes codes) {
        Vocabulary vocabulary = program.rules.vocabulary();
        List<String> inputs = call.inputs();
        if (vocabulary.readsRecords(call)) {
            return new RecordInputs(program.rules, codes, inputs.get(0));
        }
        if (vocabulary.readsInstances(call)) {
            return new InstanceInputs(inputs.stream().map(told::kept).toList());
        }
        return inputs.size() == 1
                ? new OneTestInputs(program.rules, codes, inputs.get(0))
                : new ResultInputs(program.rules, codes, inputs);
    }

    public void read(Block block) {
        planes.start(block.people());
        people.read(block);
        told.read(block);
        results.read(block);
        Kernel.run(program.schedule.early(), planes.all(), planes.words());
        for (DerivedPass each : derived) {
            each.read(block);
        }
        for (OccasionsPass each : occasions) {
            each.read(block);
        }
        Kernel.run(program.schedule.late(), planes.all(), planes.words());
    }

    /** 64 people's bits of a wire; people beyond the last have any. */
    public long word(int wire, int word) {
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
