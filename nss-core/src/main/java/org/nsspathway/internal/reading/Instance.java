package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.vocabulary.Fact;

/**
 * One recorded instance of a symptom, sign or history item, as conditions read it.
 *
 * @param fact what was recorded, which may be narrower than what is asked for
 * @param number which instance of that fact, from 1, so that questions about two of them stay apart
 * @param qualifiers what was said of it, sides among them; what was said not to be so with {@code !} before it
 * @param onset since when, or null where that is not recorded
 * @param code its cause, type or site, or null where none is recorded
 * @param date the date that counts as evidence, or null
 */
record Instance(
        Fact fact,
        int number,
        Set<String> qualifiers,
        @Nullable Onset onset,
        @Nullable String code,
        @Nullable DateInterval date) {

    /** What is told of a person follows this order, in whatever order it was recorded. */
    static final Comparator<Instance> ORDER = Comparator.comparing(
                    (Instance each) -> each.fact().name())
            .thenComparing(each -> String.valueOf(each.onset()))
            .thenComparing(each -> String.valueOf(each.code()))
            .thenComparing(each -> new TreeSet<>(each.qualifiers()).toString())
            .thenComparing(each -> String.valueOf(each.date()));

    /** The same instance seen as one of a wider fact, which may be given a code by it. */
    Instance seenAs(String widerCode) {
        return widerCode.isEmpty() ? this : new Instance(fact, number, qualifiers, onset, widerCode, date);
    }

    /** What was said of an instance, with what was said not to be so among it. */
    static Set<String> qualifiers(Set<String> said, Set<String> denied) {
        if (denied.isEmpty()) {
            return said;
        }
        Set<String> all = new HashSet<>(said);
        denied.forEach(word -> all.add(denied(word)));
        return all;
    }

    /** A qualifier that does not hold, as it stands among the others. */
    static String denied(String qualifier) {
        return "!" + qualifier;
    }

    /** Whether a qualifier was asked about and does not hold. */
    boolean denies(String qualifier) {
        return !qualifiers.isEmpty() && qualifiers.contains(denied(qualifier));
    }

    /** A name for this instance among the person's others. */
    String key() {
        return fact.name() + "#" + number;
    }

    static @Nullable DateInterval dateOf(@Nullable Onset onset, @Nullable LocalDate recordedOn) {
        if (onset instanceof Onset.Since since) {
            return since.date();
        }
        return recordedOn == null ? null : DateInterval.on(recordedOn);
    }
}
