package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.vocabulary.Cost;

/** Each law can fail: it reports a counterexample when the engine is made to do what the law forbids. */
class PlantedFaultsTest {
    private static final Evaluate ENGINE = new Engine();

    @Test
    void an_engine_that_throws_on_a_rare_record_is_noticed() {
        ((Law) Laws::total).fails((condition, of, reading) -> {
            if (of.results().size() > 12) {
                throw new ArithmeticException("planted");
            }
            return ENGINE.read(condition, of, reading);
        });
    }

    @Test
    void unknown_read_as_no_is_noticed_by_kleenes_logic_and_by_steadfastness() {
        Evaluate asNo = (condition, of, reading) -> {
            Evaluate.Answer answer = ENGINE.read(condition, of, reading);
            return answer.verdict() == Verdict.UNKNOWN ? answer.with(Verdict.NOT_MET) : answer;
        };
        ((Law) Laws::homomorphism).fails(asNo);
        ((Law) Laws::steadfast).fails(asNo);
    }

    @Test
    void a_pick_that_depends_on_the_order_is_noticed() {
        ((Law) Laws::order).fails((condition, of, reading) -> ENGINE.read(condition, onlyFirst(of), reading));
    }

    private static Presentation onlyFirst(Presentation of) {
        Map<String, Symptom> first = new LinkedHashMap<>();
        of.symptoms().forEach(each -> first.putIfAbsent(each.term(), each));
        return with(of, List.copyOf(first.values()));
    }

    @Test
    void pooled_instances_are_noticed() {
        ((Law) Laws::neverPooled).fails((condition, of, reading) -> ENGINE.read(condition, pooled(of), reading));
    }

    /** All instances of one symptom as one, with every qualifier and the onset of the first that has one. */
    private static Presentation pooled(Presentation of) {
        Map<String, List<Symptom>> byTerm = new LinkedHashMap<>();
        List<Symptom> rows = new ArrayList<>();
        for (Symptom each : of.symptoms()) {
            if (each.presence() == Presence.PRESENT) {
                byTerm.computeIfAbsent(each.term(), key -> new ArrayList<>()).add(each);
            } else {
                rows.add(each);
            }
        }
        byTerm.forEach((term, instances) -> {
            Set<String> words = new HashSet<>();
            instances.forEach(each -> words.addAll(each.qualifiers()));
            rows.add(Symptom.of(term)
                    .addAllQualifiers(words)
                    .onset(instances.stream()
                            .flatMap(each -> each.onset().stream())
                            .findFirst())
                    .build());
        });
        return with(of, rows);
    }

    private static Presentation with(Presentation of, List<Symptom> symptoms) {
        return Presentation.on(of.assessedOn())
                .person(of.person())
                .setting(of.setting())
                .addAllSymptoms(symptoms)
                .addAllHistory(of.history())
                .addAllResults(of.results())
                .addAllConcerns(of.concerns())
                .build();
    }

    @Test
    void a_verdict_without_a_reason_and_an_unknown_that_names_nothing_are_noticed() {
        ((Law) Laws::explained)
                .fails((condition, of, reading) ->
                        ENGINE.read(condition, of, reading).because(" "));
        ((Law) Laws::explained)
                .fails((condition, of, reading) ->
                        ENGINE.read(condition, of, reading).with(List.of()));
    }

    @Test
    void an_explanation_that_says_something_else_is_noticed() {
        ((Law) Laws::explained).fails((condition, of, reading) -> {
            Evaluate.Answer answer = ENGINE.read(condition, of, reading);
            return new Evaluate.Answer(answer.verdict(), answer.verdict().not(), answer.reason(), answer.missing());
        });
    }

    @Test
    void one_missing_fact_too_few_and_one_too_many_are_noticed() {
        new SettlingLaw().fails((condition, of, reading) -> {
            Evaluate.Answer answer = ENGINE.read(condition, of, reading);
            return answer.with(
                    answer.missing().subList(0, Math.max(0, answer.missing().size() - 1)));
        });
        new SettlingLaw().fails((condition, of, reading) -> {
            Evaluate.Answer answer = ENGINE.read(condition, of, reading);
            List<MissingFact> more = new ArrayList<>(answer.missing());
            more.add(new MissingFact("diabetes", "", Cost.ASK, "Diabetes?"));
            return answer.with(more);
        });
    }
}
