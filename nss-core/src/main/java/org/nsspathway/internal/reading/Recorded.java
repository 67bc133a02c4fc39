package org.nsspathway.internal.reading;

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
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;

/** What stands in a record, by the facts it counts for, and the numbers of the facts of which anything stands there. */
final class Recorded {
    /** Stands for what is told of everybody, beside the numbers of the facts, which begin at one. */
    static final int EVERYBODY = 0;

    private static final Comparator<TestResult> RESULTS = ((Comparator<TestResult>) Recorded::byDate)
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

    /** As the dates are written; days are written as they follow each other. */
    private static int byDate(TestResult one, TestResult other) {
        DateInterval first = one.takenOn().orElse(null);
        DateInterval second = other.takenOn().orElse(null);
        return first != null && second != null && isPlainDay(first) && isPlainDay(second)
                ? first.earliest().compareTo(second.earliest())
                : String.valueOf(one.takenOn()).compareTo(String.valueOf(other.takenOn()));
    }

    private static boolean isPlainDay(DateInterval date) {
        return date.isOneDay()
                && date.earliest().getYear() >= 0
                && date.earliest().getYear() <= 9999;
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

    /** The results of a test that was done. */
    List<TestResult> done(String test) {
        List<TestResult> all = results(test);
        for (TestResult each : all) {
            if (each.status() != ResultStatus.DONE) {
                return all.stream()
                        .filter(one -> one.status() == ResultStatus.DONE)
                        .toList();
            }
        }
        return all;
    }

    /** Whether something is recorded of every kind of a fact, be it there or not. */
    boolean tellsOfEveryKindOf(Fact fact) {
        for (String kind : context.vocabulary().kindsOf(fact.name())) {
            if (!instances.containsKey(kind) && !isAbsent(kind)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the fact was asked about and is not there, itself or by a wider one. */
    boolean isAbsent(String fact) {
        return absent.contains(fact) && !instances.containsKey(fact) && !isUnread(fact);
    }

    boolean isUnread(String fact) {
        return unread.contains(fact);
    }

    BitSet facts() {
        return facts;
    }
}
