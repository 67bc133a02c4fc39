package org.nsspathway.clock;

import java.util.Locale;

/**
 * The three waiting-time standards for cancer in England.
 *
 * @since 0.1
 */
public enum Standard {
    /** From receipt of an urgent suspected cancer referral until the person is told, or a treatment is decided. */
    FASTER_DIAGNOSIS("faster diagnosis standard"),
    /** From the decision to treat until the treatment starts. */
    THIRTY_ONE_DAY("31-day standard"),
    /** From receipt of the referral, or its upgrade, until the first treatment starts. */
    SIXTY_TWO_DAY("62-day standard");

    private final String label;

    Standard(String label) {
        this.label = label;
    }

    /**
     * The standard in words.
     *
     * @return for example {@code faster diagnosis standard}
     */
    public String label() {
        return label;
    }

    /**
     * The name that tables use.
     *
     * @return for example {@code faster-diagnosis}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
