package org.nsspathway.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;

/** What stands in a record, by the facts it counts for, and the numbers of the facts of which anything stands there. */
final class Recorded {
    /** Stands for what is told of everybody, beside the numbers of the facts, which begin at one. */
    static final int EVERYBODY = 0;

    private static final Comparator<TestResult> RESULTS = Comparator.comparing(
                    (TestResult each) -> String.valueOf(each.takenOn()))
            .thenComparing(each -> String.valueOf(each.value()))
            .thenComparing(each -> String.valueOf(each.finding()))
            .thenComparing(TestResult::status);

    private final RuleContext context;
    private final Map<String, List<Instance>> instances = new HashMap<>();
    private final Map<String, List<TestResult>> results = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private final BitSet facts;

    Recorded(RuleContext context) {
        this.context = context;
        this.facts = new BitSet(context.numbers());
        facts.set(EVERYBODY);
    }

    /** An instance, which counts for its fact and for every wider one. */
    void add(Instance instance) {
        String own = instance.fact().name();
        add(own, instance);
        for (Fact.Parent wider : context.vocabulary().widerThan(own)) {
            add(wider.fact(), instance.seenAs(wider.code()));
        }
    }

    private void add(String fact, Instance instance) {
        facts.set(context.number(fact));
        instances.computeIfAbsent(fact, key -> new ArrayList<>(2)).add(instance);
    }

    /** Which instance of its fact the next one is. */
    int next(Fact fact) {
        int number = 1;
        for (Instance each : instances(fact.name())) {
            number += each.fact().name().equals(fact.name()) ? 1 : 0;
        }
        return number;
    }

    /** An absence, which holds for every kind of the fact. */
    void addAbsent(Fact fact) {
        absent(fact.name());
        context.vocabulary().kindsOf(fact.name()).forEach(this::absent);
    }

    private void absent(String fact) {
        facts.set(context.number(fact));
        absent.add(fact);
    }

    /** Something that was not read: it may have been the fact, and so each wider one. */
    void addUnread(Fact fact) {
        unread(fact.name());
        context.vocabulary().widerThan(fact.name()).forEach(wider -> unread(wider.fact()));
    }

    private void unread(String fact) {
        facts.set(context.number(fact));
        unread.add(fact);
    }

    void add(Fact fact, TestResult result) {
        facts.set(context.number(fact.name()));
        results.computeIfAbsent(fact.name(), key -> new ArrayList<>(2)).add(result);
    }

    /** The results of one day only, and what was not read. */
    Recorded on(LocalDate day) {
        Recorded ofTheDay = new Recorded(context);
        ofTheDay.unread.addAll(unread);
        ofTheDay.facts.or(facts);
        results.forEach((test, all) -> {
            for (TestResult each : all) {
                DateInterval on = each.takenOn().orElse(null);
                if (on != null && on.isOneDay() && on.earliest().equals(day)) {
                    ofTheDay.add(context.fact(test), each);
                }
            }
        });
        return ofTheDay;
    }

    /** What is told of a person does not depend on the order in which it was recorded. */
    void inOneOrder() {
        inOneOrder(instances, Instance.ORDER);
        inOneOrder(results, RESULTS);
    }

    private static <T> void inOneOrder(Map<String, List<T>> rows, Comparator<T> order) {
        for (List<T> own : rows.values()) {
            if (own.size() > 1) {
                own.sort(order);
            }
        }
    }

    List<Instance> instances(String fact) {
        return instances.getOrDefault(fact, List.of());
    }

    List<TestResult> results(String test) {
        return results.getOrDefault(test, List.of());
    }

    /** Whether the fact was asked about and is not there, itself or by a wider one. */
    boolean isAbsent(String fact) {
        return absent.contains(fact) && !instances.containsKey(fact) && !isUnread(fact);
    }

    boolean isUnread(String fact) {
        return unread.contains(fact);
    }

    boolean hasAnyOf(BitSet some) {
        return facts.intersects(some);
    }
}
