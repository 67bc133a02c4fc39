package org.nsspathway.filtertest;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.DerivationCall;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * How long results are valid where tests are assessed: the caller's choice first, then the rows. Where two tests share a
 * part, the longer window counts for reading it.
 */
final class Windows {
    private static final String EVERY_TEST = "*";

    private final RecordReading asked;
    private final RecordReading reading;
    private final ListMultimap<String, String> flags;
    private final Vocabulary vocabulary;

    Windows(List<FilterTest> tests, RecordReading asked, Vocabulary vocabulary) {
        this.asked = asked;
        this.vocabulary = vocabulary;
        ImmutableListMultimap.Builder<String, String> found = ImmutableListMultimap.builder();
        for (Fact fact : vocabulary.facts()) {
            fact.flagOf().ifPresent(test -> found.put(test, fact.name()));
        }
        this.flags = found.build();
        Map<String, Integer> days = new HashMap<>();
        for (FilterTest test : tests) {
            names(test).forEach(name -> days.merge(name, test.validForDays(), Math::max));
        }
        if (asked.resultsValidForDays().containsKey(EVERY_TEST)) {
            days.clear();
        }
        days.putAll(asked.resultsValidForDays());
        this.reading = RecordReading.builder()
                .silence(asked.silence())
                .addAllAssumedQualifiers(asked.assumedQualifiers())
                .symptomsCurrentForDays(asked.symptomsCurrentForDays())
                .durationFromRepeatedRecords(asked.durationFromRepeatedRecords())
                .putAllResultsValidForDays(days)
                .build();
    }

    /** The test, its parts, and what they follow from or are flagged by. */
    private Set<String> names(FilterTest test) {
        Set<String> names = new LinkedHashSet<>(test.parts());
        names.add(test.test());
        Set.copyOf(names).forEach(name -> names.addAll(inputs(name)));
        Set.copyOf(names).forEach(name -> names.addAll(flagsOf(name)));
        return names;
    }

    List<String> inputs(String test) {
        return vocabulary
                .fact(test)
                .flatMap(Fact::derivation)
                .map(DerivationCall::inputs)
                .orElse(List.of());
    }

    /** Coded facts that are the laboratory's flag of a test. */
    List<String> flagsOf(String test) {
        return flags.get(test);
    }

    /** The caller's reading, with windows for every test of the rows. */
    RecordReading reading() {
        return reading;
    }

    /** Days for which a result of a test, or of a part of it, is valid. */
    int days(String name, FilterTest row) {
        Integer own = asked.resultsValidForDays()
                .getOrDefault(name, asked.resultsValidForDays().get(EVERY_TEST));
        return own == null ? row.validForDays() : own;
    }
}
