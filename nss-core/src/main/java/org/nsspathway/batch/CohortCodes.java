package org.nsspathway.batch;

import org.nsspathway.internal.columns.Codes;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * The numbers that stand for names in the columns of a block: terms, qualifiers, and codes such as a cause or the type
 * of a cancer. An adapter looks each name up once and then hands numbers to a {@link BlockBuilder}.
 *
 * <p>One is shared by all blocks of a cohort and by all threads that fill them. It only grows, and never beyond its
 * limits.
 *
 * @since 0.1
 */
public final class CohortCodes {
    /** What {@link #term} answers for a name that the vocabulary does not have. */
    public static final int UNKNOWN_TERM = Codes.UNKNOWN_TERM;
    /** How many different codes there may be. */
    public static final int MOST_CODES = Codes.MOST_CODES;

    private final Codes numbers;

    private CohortCodes(Codes numbers) {
        this.numbers = numbers;
    }

    /**
     * Numbers for the names of a vocabulary.
     *
     * @param vocabulary the vocabulary of the catalogue whose sets will read the blocks
     * @return the numbers
     * @throws IllegalArgumentException if it has more than 64 qualifiers
     */
    public static CohortCodes of(Vocabulary vocabulary) {
        return new CohortCodes(new Codes(vocabulary));
    }

    /**
     * The names that have numbers.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return numbers.vocabulary();
    }

    /**
     * The number of a term.
     *
     * @param nameOrAlias a name of the vocabulary, or another name for the same fact
     * @return its number, or {@link #UNKNOWN_TERM}: report such a row, it cannot be read
     */
    public int term(String nameOrAlias) {
        return numbers.term(nameOrAlias);
    }

    /**
     * The bit of a qualifier; several qualifiers are joined with {@code |}.
     *
     * @param name a qualifier of the vocabulary
     * @return one bit, or 0 for a name that the vocabulary does not have: report it
     */
    public long qualifier(String name) {
        return numbers.qualifier(name);
    }

    /**
     * The number of a code: a known cause, the detail of a history item, a coded finding.
     *
     * @param code the code as conditions write it, such as {@code breast} or {@code normal}; never free text
     * @return its number, above 0; -1 where there are more than {@link #MOST_CODES}
     */
    public int code(String code) {
        return numbers.code(code);
    }

    /** The same numbers, as columns use them. */
    Codes numbers() {
        return numbers;
    }

    /** How many names have numbers. */
    @Override
    public String toString() {
        return "CohortCodes{" + numbers.terms() + " terms, " + numbers.size() + " codes}";
    }
}
