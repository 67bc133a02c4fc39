package org.nsspathway.routing;

import org.nsspathway.batch.CohortBlock;
import org.nsspathway.presentation.RecordReading;

/**
 * Leads everybody in a block, one block after the other. Not thread-safe: one a thread.
 *
 * @since 0.1
 */
public final class BlockRouter {
    private final PathwayRouter router;
    private final RecordReading reading;
    private BlockRoutes.Destination[] destinations = new BlockRoutes.Destination[0];

    BlockRouter(PathwayRouter router, RecordReading reading) {
        this.router = router;
        this.reading = reading;
    }

    /**
     * Decides on everybody in a block.
     *
     * @param block the block
     * @return where each is led; good until the next block is read
     * @throws IllegalArgumentException if the block's codes are those of another vocabulary
     */
    public BlockRoutes read(CohortBlock block) {
        if (destinations.length < block.people()) {
            destinations = new BlockRoutes.Destination[block.people()];
        }
        for (int person = 0; person < block.people(); person++) {
            destinations[person] = BlockRoutes.Destination.of(router.decide(block.presentation(person), reading));
        }
        return new BlockRoutes(router, reading, block, destinations);
    }
}
