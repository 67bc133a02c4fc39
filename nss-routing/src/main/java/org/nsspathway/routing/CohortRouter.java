package org.nsspathway.routing;

import org.nsspathway.presentation.RecordReading;

/**
 * A router made ready for many people at once, in one way of reading records. Immutable and thread-safe. It leads
 * everybody where {@link PathwayRouter#decide} leads them one by one.
 *
 * <pre>{@code
 * CohortRouter cohort = CohortRouter.of(PathwayRouter.of(catalogue), reading);
 * BlockRouter reader = cohort.reader();
 * BlockRoutes routes = reader.read(block);
 * routes.pathway(0);
 * }</pre>
 *
 * @since 0.1
 */
public final class CohortRouter {
    private final PathwayRouter router;
    private final RecordReading reading;
    private final BlockPlan plan;

    private CohortRouter(PathwayRouter router, RecordReading reading) {
        this.router = router;
        this.reading = reading;
        this.plan = new BlockPlan(router, reading);
    }

    /**
     * Makes a router ready.
     *
     * @param router the router, in its place
     * @param reading how silence and age of the record are read
     * @return the router for blocks
     */
    public static CohortRouter of(PathwayRouter router, RecordReading reading) {
        return new CohortRouter(router, reading);
    }

    /**
     * A reader of blocks. Every thread needs one of its own.
     *
     * @return the reader
     */
    public BlockRouter reader() {
        return new BlockRouter(router, reading, plan);
    }
}
