package org.nsspathway.batch;

import java.util.List;
import java.util.Objects;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.pass.ProgramRunner;
import org.nsspathway.internal.plan.Program;

/**
 * The verdicts of everybody in a block, as bit planes: for every criterion the people of whom it is known to be met, and
 * those of whom it is known not to be. Good until its reader reads the next block.
 *
 * <p>Person {@code p} is bit {@code p % 64} of word {@code p / 64}. Bits beyond the last person are 0.
 *
 * @since 0.1
 */
public final class VerdictPlanes {
    private final List<CompiledCriterion> criteria;
    private final Program program;
    private final ProgramRunner runner;
    private final CohortBlock block;

    VerdictPlanes(List<CompiledCriterion> criteria, Program program, ProgramRunner runner, CohortBlock block) {
        this.criteria = criteria;
        this.program = program;
        this.runner = runner;
        this.block = block;
    }

    /**
     * Who was read.
     *
     * @return the block
     */
    public CohortBlock block() {
        return block;
    }

    /**
     * What was read.
     *
     * @return the criteria, by their numbers
     */
    public List<CompiledCriterion> criteria() {
        return criteria;
    }

    /**
     * How many words a plane has.
     *
     * @return one for every 64 people begun
     */
    public int words() {
        return (block.people() + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * People of whom a criterion is in force on their day of assessment and known to be met.
     *
     * @param criterion the criterion's number
     * @param word which 64 people
     * @return a bit a person
     */
    public long met(int criterion, int word) {
        return inForce(criterion, word)
                & runner.word(program.answers.get(criterion).met(), word);
    }

    /**
     * People of whom a criterion is in force on their day of assessment and known not to be met.
     *
     * @param criterion the criterion's number
     * @param word which 64 people
     * @return a bit a person
     */
    public long notMet(int criterion, int word) {
        return inForce(criterion, word)
                & runner.word(program.answers.get(criterion).notMet(), word);
    }

    /**
     * People on whose day of assessment a criterion is in force; of them only there is a verdict.
     *
     * @param criterion the criterion's number
     * @param word which 64 people
     * @return a bit a person
     */
    public long inForce(int criterion, int word) {
        return runner.word(program.inForce.get(criterion), word) & people(word);
    }

    /**
     * People of whom a condition that is read beside the sets is known to be met.
     *
     * @param condition which condition, from 0 in the order in which they were given
     * @param word which 64 people
     * @return a bit a person
     */
    public long conditionMet(int condition, int word) {
        return runner.word(program.answers.get(criteria.size() + condition).met(), word) & people(word);
    }

    private long people(int word) {
        int beyond = block.people() - word * Long.SIZE;
        return beyond >= Long.SIZE ? -1L : (1L << beyond) - 1;
    }

    /**
     * Whether a criterion is in force on the day of assessment of one person.
     *
     * @param criterion the criterion's number
     * @param person which person, from 0
     * @return false where there is no verdict
     */
    public boolean isInForce(int criterion, int person) {
        Objects.checkIndex(person, block.people());
        return (inForce(criterion, person >> 6) >>> person & 1) != 0;
    }

    /**
     * One person's verdict.
     *
     * @param criterion the criterion's number
     * @param person which person, from 0
     * @return the verdict; unknown where the criterion is not in force
     */
    public Verdict verdict(int criterion, int person) {
        Objects.checkIndex(person, block.people());
        if ((met(criterion, person >> 6) >>> person & 1) != 0) {
            return Verdict.MET;
        }
        return (notMet(criterion, person >> 6) >>> person & 1) != 0 ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    /** How many people and criteria. */
    @Override
    public String toString() {
        return "VerdictPlanes{" + block.people() + " people, " + criteria.size() + " criteria}";
    }
}
