package org.nsspathway.condition;

/**
 * A comparison as the language writes it.
 *
 * @since 0.1
 */
public enum Comparison {
    /** At least. */
    AT_LEAST(">=", "at least"),
    /** Strictly above. */
    ABOVE(">", "more than"),
    /** At most. */
    AT_MOST("<=", "at most"),
    /** Strictly below. */
    BELOW("<", "less than"),
    /** Equal. */
    EQUAL("=", "exactly"),
    /** Anything but equal. */
    NOT_EQUAL("!=", "other than");

    private final String symbol;
    private final String words;

    Comparison(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /**
     * The comparison as the language writes it.
     *
     * @return for example {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The comparison in words.
     *
     * @return for example {@code at least}
     */
    public String inWords() {
        return words;
    }

    /**
     * Whether a comparison holds whose two sides compare so.
     *
     * @param order negative, zero or positive, as of {@link Comparable}
     * @return whether it holds
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }
}
