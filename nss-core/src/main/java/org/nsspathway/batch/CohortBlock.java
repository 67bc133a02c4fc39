package org.nsspathway.batch;

import org.nsspathway.presentation.Presentation;

/**
 * What is known about some thousand people, each on a day of assessment of their own, as dated rows in primitive
 * columns. Immutable and thread-safe. Filled by a {@link BlockBuilder}.
 *
 * <p>No identifier is kept: a person is a place in the block, and the adapter knows whose it is.
 *
 * @since 0.1
 */
public final class CohortBlock {
    /** People that a block holds unless said otherwise: as many as let its columns and planes lie in the cache. */
    public static final int USUAL_PEOPLE = 4096;
    /** People that a block can hold. */
    public static final int MOST_PEOPLE = 1 << 15;

    private final CohortCodes codes;
    private final PeopleRows people;
    private final ToldRows told;
    private final ResultRows results;

    CohortBlock(CohortCodes codes, PeopleRows people, ToldRows told, ResultRows results) {
        this.codes = codes;
        this.people = people;
        this.told = told;
        this.results = results;
    }

    /**
     * How many people it holds.
     *
     * @return the number of people
     */
    public int people() {
        return people.size();
    }

    /**
     * How many rows it holds, of all kinds, people themselves apart.
     *
     * @return the number of rows
     */
    public int rows() {
        return told.size() + results.size() + people.organs();
    }

    /**
     * How many bytes its columns take.
     *
     * @return bytes, the codes that all blocks share apart
     */
    public long bytes() {
        return people.bytes() + told.bytes() + results.bytes();
    }

    /**
     * The numbers that its columns are written in.
     *
     * @return the codes
     */
    public CohortCodes codes() {
        return codes;
    }

    /**
     * One person, as the explaining reader reads it: to ask why.
     *
     * @param person which person, from 0 in the order in which they were added
     * @return the person's rows as values; the reasons of a concern, which no block keeps, are withheld
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public Presentation presentation(int person) {
        java.util.Objects.checkIndex(person, people());
        return new RowsOfPerson(this, person).presentation();
    }

    PeopleRows peopleRows() {
        return people;
    }

    ToldRows told() {
        return told;
    }

    ResultRows results() {
        return results;
    }

    /** How many people and rows. */
    @Override
    public String toString() {
        return "CohortBlock{" + people() + " people, " + rows() + " rows}";
    }
}
