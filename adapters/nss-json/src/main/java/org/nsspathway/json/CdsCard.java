package org.nsspathway.json;

import java.util.List;
import java.util.UUID;

/**
 * A card of CDS Hooks: advice that a clinician sees in the own system. Its uuid follows from its content, so that the
 * same advice is the same card and an override can be told apart from another. Immutable.
 *
 * @param summary one line, shorter than 140 characters
 * @param detail the whole of it, as Markdown
 * @param indicator how urgent
 * @param overrideReasons why a clinician may set it aside
 * @since 0.1
 */
public record CdsCard(String summary, String detail, Indicator indicator, List<Reason> overrideReasons) {

    /** Characters that a summary stays below, by the specification. */
    public static final int SUMMARY_BELOW = 140;

    /** Who advises, by the name that a card shows. */
    public static final String SOURCE = "NSS pathway library: advice to a clinician, who decides";

    /** How urgent a card is. */
    public enum Indicator {
        /** For information. */
        INFO,
        /** Not to be overlooked. */
        WARNING,
        /** Not to wait. */
        CRITICAL
    }

    /**
     * A reason to set a card aside.
     *
     * @param code its code, such as {@code already-referred}
     * @param display in words
     * @since 0.1
     */
    public record Reason(String code, String display) {}

    /** Checks the length of the summary. */
    public CdsCard {
        if (summary.isBlank() || summary.length() >= SUMMARY_BELOW) {
            throw new IllegalArgumentException("summary must have 1 to " + (SUMMARY_BELOW - 1) + " characters but had "
                    + summary.length() + ". Shorten it and put the rest into detail.");
        }
        overrideReasons = List.copyOf(overrideReasons);
    }

    /**
     * The card's own identifier.
     *
     * @return the same for the same content
     */
    public UUID uuid() {
        String content = summary + "\n" + indicator + "\n" + detail;
        return UUID.nameUUIDFromBytes(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** How urgent it is, and nothing of the person. */
    @Override
    public String toString() {
        return "CdsCard{" + Members.word(indicator) + "}";
    }
}
