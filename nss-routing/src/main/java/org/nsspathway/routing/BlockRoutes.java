package org.nsspathway.routing;

import java.util.Objects;
import org.nsspathway.batch.CohortBlock;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.presentation.RecordReading;

/**
 * Where everybody in a block is led: what {@link PathwayRouter#decide} comes to for each of them. Good until the next
 * block is read.
 *
 * @since 0.1
 */
public final class BlockRoutes {
    private final PathwayRouter router;
    private final RecordReading reading;
    private final CohortBlock block;
    private final Destination[] destinations;

    BlockRoutes(PathwayRouter router, RecordReading reading, CohortBlock block, Destination[] destinations) {
        this.router = router;
        this.reading = reading;
        this.block = block;
        this.destinations = destinations;
    }

    /**
     * Whose routes they are.
     *
     * @return the block
     */
    public CohortBlock block() {
        return block;
    }

    /**
     * The pathway that comes first.
     *
     * @param person which person of the block, from 0
     * @return what {@link RoutingDecision#pathway()} is for that person
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public Pathway pathway(int person) {
        return of(person).pathway();
    }

    /**
     * The state of the pathway that comes first.
     *
     * @param person which person of the block, from 0
     * @return what {@link RoutingDecision#state()} is for that person
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public String state(int person) {
        return of(person).state();
    }

    /**
     * The whole decision on one person, with its reasons, worked out anew.
     *
     * @param person which person of the block, from 0
     * @return the decision; its pathway and state are those of this object
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public RoutingDecision decision(int person) {
        return router.decide(block.presentation(person), reading);
    }

    private Destination of(int person) {
        return destinations[Objects.checkIndex(person, block.people())];
    }

    /** How many people, and nothing of them. */
    @Override
    public String toString() {
        return "BlockRoutes{" + block.people() + " people}";
    }

    /** What a decision comes to. */
    record Destination(Pathway pathway, String state) {
        static Destination of(RoutingDecision decision) {
            return new Destination(decision.pathway(), decision.state());
        }
    }
}
