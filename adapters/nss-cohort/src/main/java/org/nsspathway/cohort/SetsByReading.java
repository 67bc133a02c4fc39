package org.nsspathway.cohort;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import org.nsspathway.batch.CompiledSets;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/**
 * Sets made ready twice: as records are to be read, and with silence unknown for the parts that cannot be complete. The
 * second is made only where there is such a part.
 */
final class SetsByReading {
    private final CompiledSets asAsked;
    private final Supplier<CompiledSets> partial;

    SetsByReading(CriteriaCatalogue rules, RecordReading reading, Iterable<String> sets) {
        String[] ids = com.google.common.collect.Iterables.toArray(sets, String.class);
        this.asAsked = CompiledSets.of(rules, reading, ids);
        this.partial = Suppliers.memoize(() -> CompiledSets.of(rules, reading.asPartial(), ids));
    }

    CompiledSets asAsked() {
        return asAsked;
    }

    /** The sets in the reading of a part; their criteria have the same numbers in both. */
    CompiledSets of(CohortPart part) {
        return part.isIncomplete() ? java.util.Objects.requireNonNull(partial.get()) : asAsked;
    }
}
