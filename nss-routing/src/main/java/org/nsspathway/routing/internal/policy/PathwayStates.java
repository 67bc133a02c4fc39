package org.nsspathway.routing.internal.policy;

import java.util.List;
import org.nsspathway.pathway.Pathway;

/**
 * Which pathways are closed to the person, and where a place sends people then.
 *
 * @since 0.1
 */
public interface PathwayStates {

    /**
     * Whether a pathway cannot be used.
     *
     * @param pathway the pathway
     * @return true if it is known to be closed, not offered, or not for this person
     */
    boolean closed(Pathway pathway);

    /**
     * What a place names instead of a pathway.
     *
     * @param pathway the pathway
     * @return ids of pathways, the first choice first; empty where nobody said
     */
    List<String> instead(Pathway pathway);
}
