package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.Fact;

/**
 * A condition made ready to be read for many people: its fact looked up, what it is made of or follows from made ready
 * as well, and the facts whose records it may hang on. Where none of these is recorded it reads the same for
 * everybody, so that this reading is kept here.
 */
public final class Prepared {
    /** A condition that stands in no rule, and is not kept while one person is read. */
    static final int UNNUMBERED = -1;

    private final Condition condition;
    private final int number;
    private final @Nullable Fact fact;
    private final ImmutableList<Prepared> parts;
    private final @Nullable Prepared hint;
    private final BitSet hangsOn;
    private final long limitMillionths;
    private @Nullable Reading ofPartialSilence;
    private @Nullable Reading ofCompleteSilence;

    Prepared(
            Condition condition,
            int number,
            @Nullable Fact fact,
            List<Prepared> parts,
            @Nullable Prepared hint,
            BitSet hangsOn) {
        this.condition = condition;
        this.number = number;
        this.fact = fact;
        this.parts = ImmutableList.copyOf(parts);
        this.hint = hint;
        this.hangsOn = hangsOn;
        this.limitMillionths = Atoms.limitMillionths(condition);
    }

    Condition condition() {
        return condition;
    }

    int number() {
        return number;
    }

    /** The one fact that the condition asks for; only where there is one. */
    Fact fact() {
        if (fact == null) {
            throw new IllegalStateException("'" + condition.text() + "' does not ask for one fact");
        }
        return fact;
    }

    /** What the condition is made of; of a condition on one fact, the condition from which that fact follows. */
    ImmutableList<Prepared> parts() {
        return parts;
    }

    /** The same in millionths; zero where there is none. */
    long limitMillionths() {
        return limitMillionths;
    }

    /** The number that a value is compared with; only where one is. */
    BigDecimal limit() {
        BigDecimal limit = Atoms.limit(condition);
        if (limit == null) {
            throw new IllegalStateException("'" + condition.text() + "' compares with no number");
        }
        return limit;
    }

    /** What speaks against reading silence about the fact as its absence. */
    @Nullable
    Prepared hint() {
        return hint;
    }

    /** The numbers of the facts whose records may matter. */
    BitSet hangsOn() {
        return hangsOn;
    }

    /** What the condition comes to where nothing that may matter is recorded; null until that was read once. */
    @Nullable
    Reading ofSilence(RecordReading.Silence silence) {
        return silence == RecordReading.Silence.COMPLETE ? ofCompleteSilence : ofPartialSilence;
    }

    void keepOfSilence(RecordReading.Silence silence, Reading reading) {
        if (silence == RecordReading.Silence.COMPLETE) {
            ofCompleteSilence = reading;
        } else {
            ofPartialSilence = reading;
        }
    }
}
