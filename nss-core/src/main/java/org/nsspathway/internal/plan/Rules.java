package org.nsspathway.internal.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.DefaultLimit;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * What reading needs beside the rows: names, limits and windows of a catalogue, and the caller's choices.
 *
 * @param catalogue where names, limits and windows come from
 * @param reading how silence and age of the record are read
 * @param ofOneDay whether only the results of one day are looked at, which are then valid however old they are
 */
public record Rules(CriteriaCatalogue catalogue, RecordReading reading, boolean ofOneDay) {

    Rules ofADay() {
        return new Rules(catalogue, reading, true);
    }

    public Vocabulary vocabulary() {
        return catalogue.vocabulary();
    }

    public Fact fact(String name) {
        return vocabulary()
                .fact(name)
                .orElseThrow(() ->
                        new IllegalStateException("fact '" + name + "' was checked when its criterion was loaded"));
    }

    public boolean isComplete() {
        return reading.silence() == RecordReading.Silence.COMPLETE;
    }

    /** Whether silence about the fact is its absence, unless it is recorded in a form that it does not have. */
    boolean silenceIsAbsence(Fact fact) {
        return isComplete() && fact.silenceIsAbsence();
    }

    public int validDays(String test) {
        return ofOneDay ? Integer.MAX_VALUE : catalogue.validDays(test, reading);
    }

    List<DefaultLimit> limits(String test) {
        return ImmutableList.copyOf(catalogue.defaultLimits(test));
    }

    /** Whether the reading takes a qualifier for granted on an instance of the fact that says nothing of it. */
    boolean assumes(Fact fact, String qualifier) {
        boolean always =
                vocabulary().qualifier(qualifier).filter(each -> each.assumed()).isPresent();
        return fact.kind().takesAssumedQualifiers()
                && (always || reading.assumedQualifiers().contains(qualifier));
    }
}
