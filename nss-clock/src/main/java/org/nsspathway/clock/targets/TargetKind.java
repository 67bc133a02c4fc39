package org.nsspathway.clock.targets;

/**
 * What sort of target it is. The two are never mixed: a month can meet one and miss the other.
 *
 * @since 0.1
 */
public enum TargetKind {
    /** The standard that services are held to. */
    OPERATIONAL_STANDARD("operational standard"),
    /** What planning guidance aims at for a certain month or year. */
    PLANNING_AIM("planning aim");

    private final String label;

    TargetKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code planning aim}
     */
    public String label() {
        return label;
    }
}
