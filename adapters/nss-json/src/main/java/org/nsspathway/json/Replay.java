package org.nsspathway.json;

import java.util.List;
import org.nsspathway.routing.RoutingDecision;

/**
 * A recorded decision made again with the rules and the library that are here now.
 *
 * @param decision the decision as it is now
 * @param differences every field in which it is not what was recorded, rules and library included; empty if all is as it
 *     was
 * @since 0.1
 */
public record Replay(RoutingDecision decision, List<Difference> differences) {

    /** Keeps its own copy. */
    public Replay {
        differences = List.copyOf(differences);
    }

    /**
     * A field that differs. Its values may tell something about the person.
     *
     * @param field where it stands: names of members, items of lists by what names them, with slashes between
     * @param recorded what was recorded; empty if it was not there
     * @param now what it is now; empty if it is not there any more
     * @since 0.1
     */
    public record Difference(String field, String recorded, String now) {

        /** The field, and nothing of the person. */
        @Override
        public String toString() {
            return "Difference{" + field + "}";
        }
    }

    /** How many fields differ. */
    @Override
    public String toString() {
        return "Replay{" + differences.size() + " differences}";
    }
}
