package org.nsspathway.batch;

import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.columns.PeopleRows;
import org.nsspathway.internal.columns.ResultRows;
import org.nsspathway.internal.columns.RowsOfPerson;
import org.nsspathway.internal.columns.ToldRows;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Setting;

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
    public static final int USUAL_PEOPLE = Block.USUAL_PEOPLE;
    /** People that a block can hold. */
    public static final int MOST_PEOPLE = 1 << 15;

    private final CohortCodes codes;
    private final Block rows;

    CohortBlock(CohortCodes codes, PeopleRows people, ToldRows told, ResultRows results) {
        this.codes = codes;
        this.rows = new Block(codes.numbers(), people, told, results);
    }

    /**
     * How many people it holds.
     *
     * @return the number of people
     */
    public int people() {
        return rows.peopleRows().size();
    }

    /**
     * How many rows it holds, of all kinds, people themselves apart.
     *
     * @return the number of rows
     */
    public int rows() {
        return rows.told().size() + rows.results().size() + rows.peopleRows().organs();
    }

    /**
     * How many bytes its columns take.
     *
     * @return bytes, the codes that all blocks share apart
     */
    public long bytes() {
        return rows.peopleRows().bytes() + rows.told().bytes() + rows.results().bytes();
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
     * The day on which one person is assessed.
     *
     * @param person which person, from 0
     * @return days since 1970-01-01
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public long assessedOnEpochDay(int person) {
        return rows.peopleRows().assessedOn[person];
    }

    /**
     * Where one person turned up.
     *
     * @param person which person, from 0
     * @return the setting
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public Setting setting(int person) {
        return PeopleRows.setting(rows.peopleRows().who[person]);
    }

    /**
     * Finds everybody of whom something is recorded about a fact: there, not there, or not to be read.
     *
     * @param fact the fact's own name; nobody has rows of a fact that the vocabulary does not have
     * @param into takes a bit a person, person {@code p} in bit {@code p % 64} of word {@code p / 64}; other bits stay
     */
    public void addRecorded(String fact, long[] into) {
        rows.addRecorded(fact, into);
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
        return new RowsOfPerson(rows, person).presentation();
    }

    /** The same rows, as passes read them. */
    Block rowsInColumns() {
        return rows;
    }

    /** How many people and rows. */
    @Override
    public String toString() {
        return "CohortBlock{" + people() + " people, " + rows() + " rows}";
    }
}
