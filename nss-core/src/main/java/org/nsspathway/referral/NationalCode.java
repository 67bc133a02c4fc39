package org.nsspathway.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code as it was recorded. A code that its list does not hold is kept, so that nothing is lost; whoever uses it asks
 * {@link #isListed()} and reports what it finds.
 *
 * @param list the list that the code belongs to
 * @param code the code, with the leading zero of its list; {@code 3} and {@code 03} are the same
 * @since 0.1
 */
public record NationalCode(CodeList list, String code) {

    /** Brings the code to the spelling of its list. */
    public NationalCode {
        code = list.normalised(code);
    }

    /**
     * Reads a code that may be empty or misspelt.
     *
     * @param list the list that the code belongs to
     * @param text the text
     * @return the code; empty if the text has not the form of a code
     */
    public static Optional<NationalCode> read(CodeList list, String text) {
        return list.hasForm(text) ? Optional.of(new NationalCode(list, text)) : Optional.empty();
    }

    /**
     * Whether the code stands in its list, in use or retired.
     *
     * @return true if it does
     */
    public boolean isListed() {
        return CodeTable.find(this).isPresent();
    }

    /**
     * Whether the code could be recorded on a day.
     *
     * @param day the day
     * @return false for a code that is not listed, was not yet in use or had been retired by then
     */
    public boolean isInUseOn(LocalDate day) {
        return CodeTable.find(this).filter(entry -> entry.inUseOn(day)).isPresent();
    }

    /**
     * What the code means, in our words.
     *
     * @return the label, or {@code not listed}
     */
    public String label() {
        return CodeTable.find(this).map(CodeTable.Entry::label).orElse("not listed");
    }

    /** The list, the code and its meaning. */
    @Override
    public String toString() {
        return list.token() + " " + code + " (" + label() + ")";
    }
}
