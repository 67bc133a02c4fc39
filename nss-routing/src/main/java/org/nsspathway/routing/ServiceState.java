package org.nsspathway.routing;

/**
 * How the service of a pathway stands for one person on one day.
 *
 * @since 0.1
 */
public enum ServiceState {
    /** Open, or there everywhere. */
    OPEN("open", false),
    /** Nobody has said, and it is taken as open. */
    ASSUMED_OPEN("assumed open: no profile says", false),
    /** Nobody has said. */
    UNKNOWN("not known whether it is offered here", false),
    /** Offered, and not open yet. */
    NOT_YET_OPEN("not open yet", true),
    /** Offered, and suspended. */
    SUSPENDED("suspended", true),
    /** Not offered here. */
    NOT_OFFERED("not offered here", true),
    /** The person is younger than the service takes. */
    TOO_YOUNG("for older people only", true);

    private final String words;
    private final boolean closed;

    ServiceState(String words, boolean closed) {
        this.words = words;
        this.closed = closed;
    }

    /**
     * The state in plain words.
     *
     * @return for example {@code not offered here}
     */
    public String inWords() {
        return words;
    }

    /**
     * Whether the person cannot use it.
     *
     * @return false where nobody has said
     */
    public boolean isClosed() {
        return closed;
    }
}
