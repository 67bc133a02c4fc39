package org.nsspathway.internal.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.internal.circuit.Care;
import org.nsspathway.internal.circuit.Circuit;
import org.nsspathway.internal.circuit.Truth;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;

/**
 * Conditions made ready for one way of reading: which planes are wanted of rows, which steps to run over them, and where
 * each condition's answer comes out. Immutable once made; readers of several threads share it.
 */
public final class Program {
    public final Rules rules;
    public final Wants wants;
    public final Schedule schedule;
    public final ImmutableList<Truth> answers;
    public final ImmutableList<Integer> inForce;
    /** For every condition about occasions the program that reads one day of results. */
    public final Map<Condition.Occasions, Program> ofADay = new LinkedHashMap<>();
    /** Whose derived numbers matter, and of whom it matters on how many days a condition holds. */
    private final Map<Object, Integer> matters = new HashMap<>();

    private Program(Rules rules, Wants wants, Circuit circuit, List<Truth> answers, List<Integer> inForce) {
        this.rules = rules;
        this.wants = wants;
        this.answers = ImmutableList.copyOf(answers);
        this.inForce = ImmutableList.copyOf(inForce);
        this.schedule = new Schedule(circuit, needed(circuit), outputs(), new Ladders(wants));
        wants.occasions.forEach((condition, truth) -> {
            if (isUsed(truth)) {
                ofADay.put(condition, ofADay(rules.ofADay(), condition));
            }
        });
    }

    private int[] needed(Circuit circuit) {
        List<Truth> late = new ArrayList<>(wants.occasions.values());
        wants.derived.values().forEach(limits -> late.addAll(limits.values()));
        Care care = new Care(circuit, late, answers, inForce);
        wants.derived.forEach((number, limits) ->
                matters.put(number, circuit.andNot(care.of(limits.values()), wants.stated(number))));
        wants.occasions.forEach((condition, truth) -> matters.put(condition, care.of(List.of(truth))));
        return matters.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] outputs() {
        IntColumn outputs = new IntColumn();
        answers.forEach(each -> {
            outputs.add(each.met());
            outputs.add(each.notMet());
        });
        inForce.forEach(outputs::add);
        return outputs.toArray();
    }

    /** The wire of those of whom it matters. */
    public int matters(Wants.Derived number) {
        return matters.getOrDefault(number, Circuit.NEVER);
    }

    public int matters(Condition.Occasions condition) {
        return matters.getOrDefault(condition, Circuit.NEVER);
    }

    /** What one program makes of criteria, each with what it may fire, and of conditions beside them, whose answers come last. */
    public static Program of(
            Rules rules, List<Criterion> criteria, List<FiringScope> scopes, List<Condition> conditions) {
        Circuit circuit = new Circuit();
        Wants wants = new Wants(circuit);
        Map<FiringScope, ConditionCompiler> compilers = new HashMap<>();
        List<Truth> answers = new ArrayList<>();
        List<Integer> inForce = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            ConditionCompiler compiler = compilers.computeIfAbsent(
                    scopes.get(i), scope -> new ConditionCompiler(rules, circuit, wants, scope));
            answers.add(compiler.criterion(criteria.get(i)));
            inForce.add(compiler.inForce(criteria.get(i)));
        }
        ConditionCompiler further = new ConditionCompiler(rules, circuit, wants, new FiringScope());
        for (Condition each : conditions) {
            answers.add(further.compile(each));
            inForce.add(Circuit.ALWAYS);
        }
        return new Program(rules, wants, circuit, answers, inForce);
    }

    private static Program ofADay(Rules rules, Condition.Occasions condition) {
        Circuit circuit = new Circuit();
        Wants wants = new Wants(circuit);
        FiringScope nothingFires = new FiringScope();
        Truth answer = new ConditionCompiler(rules, circuit, wants, nothingFires).compile(condition.part());
        return new Program(rules, wants, circuit, List.of(answer), List.of(Circuit.ALWAYS));
    }

    boolean isUsed(Truth truth) {
        return schedule.plane(truth.met()) > Schedule.NOWHERE || schedule.plane(truth.notMet()) > Schedule.NOWHERE;
    }

    /** Derived numbers that some answer needs, with the limits they are compared with. */
    public Map<Wants.Derived, Map<Wants.Limit, Truth>> derived() {
        Map<Wants.Derived, Map<Wants.Limit, Truth>> used = new LinkedHashMap<>();
        wants.derived.forEach((derived, limits) -> {
            Map<Wants.Limit, Truth> asked = new LinkedHashMap<>();
            limits.forEach((limit, truth) -> {
                if (isUsed(truth)) {
                    asked.put(limit, truth);
                }
            });
            if (!asked.isEmpty()) {
                used.put(derived, asked);
            }
        });
        return used;
    }

    public DerivationCall call(Wants.Derived derived) {
        Fact fact = rules.fact(derived.fact());
        return fact.derivation().orElseThrow();
    }

    /** Facts whose instances derivations read. */
    public Set<String> keptFacts() {
        Set<String> facts = new LinkedHashSet<>();
        for (Wants.Derived each : derived().keySet()) {
            boolean instances = rules.vocabulary().readsInstances(call(each))
                    && !rules.vocabulary().readsRecords(call(each));
            if (instances) {
                facts.addAll(call(each).inputs());
            }
        }
        return facts;
    }
}
