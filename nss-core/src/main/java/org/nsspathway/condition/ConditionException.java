package org.nsspathway.condition;

/**
 * A text that is no condition. The message says what was wrong and what to do, and shows the place.
 *
 * @since 0.1
 */
public final class ConditionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final int position;

    ConditionException(String text, int position, String message) {
        super(message + " At character " + (position + 1) + ": " + around(text, position));
        this.position = position;
    }

    /**
     * Where in the text the trouble stands.
     *
     * @return characters before it
     */
    public int position() {
        return position;
    }

    private static String around(String text, int position) {
        int from = Math.max(0, position - SHOWN);
        int to = Math.min(text.length(), position + SHOWN);
        return (from > 0 ? "..." : "") + text.substring(from, position) + " >>> " + text.substring(position, to)
                + (to < text.length() ? "..." : "");
    }
}
