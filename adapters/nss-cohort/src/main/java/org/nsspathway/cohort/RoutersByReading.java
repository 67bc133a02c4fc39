package org.nsspathway.cohort;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.input.CohortPart;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.BlockRouter;
import org.nsspathway.routing.CohortRouter;
import org.nsspathway.routing.PathwayRouter;

/** Routers made ready twice, as {@link SetsByReading} makes sets ready; the second only where a part needs it. */
final class RoutersByReading {
    private final CohortRouter asAsked;
    private final Supplier<CohortRouter> partial;

    RoutersByReading(PathwayRouter router, RecordReading reading) {
        this.asAsked = CohortRouter.of(router, reading);
        this.partial = Suppliers.memoize(() -> CohortRouter.of(router, reading.asPartial()));
    }

    OfThread ofThread() {
        return new OfThread(asAsked.reader());
    }

    /** The routers of one thread. */
    final class OfThread {
        private final BlockRouter reader;
        private @Nullable BlockRouter ofIncomplete;

        private OfThread(BlockRouter reader) {
            this.reader = reader;
        }

        BlockRouter of(CohortPart part) {
            if (!part.isIncomplete()) {
                return reader;
            }
            BlockRouter made = ofIncomplete == null
                    ? java.util.Objects.requireNonNull(partial.get()).reader()
                    : ofIncomplete;
            ofIncomplete = made;
            return made;
        }
    }
}
