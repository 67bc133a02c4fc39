package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.nsspathway.condition.Condition;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.internal.plan.FiringScope;
import org.nsspathway.internal.plan.Program;
import org.nsspathway.internal.plan.Rules;
import org.nsspathway.presentation.RecordReading;

/**
 * Rule sets made ready to be read for many people at once, in one way of reading records. Immutable and thread-safe; what
 * it takes to make it is spent once.
 *
 * <p>It comes to the verdicts of {@link CriteriaEvaluator}, for every person and every criterion, from the same rows; that
 * reader also says why.
 *
 * @since 0.1
 */
public final class CompiledSets {
    private final CriteriaCatalogue catalogue;
    private final RecordReading reading;
    private final CriteriaEvaluator evaluator;
    private final ImmutableList<CompiledCriterion> criteria;
    private final Program program;
    private final ReaderPool readers = new ReaderPool(this::reader);

    private CompiledSets(
            CriteriaCatalogue catalogue,
            RecordReading reading,
            CriteriaEvaluator evaluator,
            List<Condition> conditions) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.evaluator = evaluator;
        ImmutableList.Builder<CompiledCriterion> columns = ImmutableList.builder();
        IdentityHashMap<CriteriaSet, FiringScope> scopes = new IdentityHashMap<>();
        int number = 0;
        for (CriteriaSet set : evaluator.sets()) {
            scopes.put(set, new FiringScope(set));
            for (Criterion criterion : set.criteria()) {
                columns.add(new CompiledCriterion(number++, set, criterion));
            }
        }
        this.criteria = columns.build();
        this.program = Program.of(
                new Rules(catalogue, reading, false),
                criteria.stream().map(CompiledCriterion::criterion).toList(),
                criteria.stream().map(column -> scopes.get(column.set())).toList(),
                conditions);
    }

    /**
     * Makes sets ready.
     *
     * @param catalogue where the rules come from
     * @param reading how silence and age of the record are read
     * @param setIds ids of sets, with versions and sums as {@link CriteriaCatalogue#set} reads them; none for those that
     *     {@link CriteriaCatalogue#evaluator} chooses
     * @return the sets, ready to read
     * @throws IllegalArgumentException if there is no such set
     */
    public static CompiledSets of(CriteriaCatalogue catalogue, RecordReading reading, String... setIds) {
        return of(catalogue, catalogue.evaluator(setIds), reading, List.of());
    }

    /**
     * Makes sets ready, and conditions beside them.
     *
     * @param catalogue where the rules come from
     * @param evaluator an evaluator of the catalogue, whose sets are read
     * @param reading how silence and age of the record are read
     * @param conditions what else is read, as {@link Evaluation#read} reads it; nothing fires within them
     * @return the sets, ready to read
     */
    public static CompiledSets of(
            CriteriaCatalogue catalogue,
            CriteriaEvaluator evaluator,
            RecordReading reading,
            List<Condition> conditions) {
        return new CompiledSets(catalogue, reading, evaluator, conditions);
    }

    /**
     * What the verdicts are of.
     *
     * @return the criteria of all sets, whatever their dates, in the order of sets and rows
     */
    public List<CompiledCriterion> criteria() {
        return criteria;
    }

    /**
     * How silence and age of the record are read.
     *
     * @return the reading
     */
    public RecordReading reading() {
        return reading;
    }

    /**
     * A reader of blocks. Every thread needs one of its own.
     *
     * @return the reader
     */
    public BlockReader reader() {
        return new BlockReader(this, program);
    }

    /**
     * Reads many blocks. The verdicts are handed over one block at a time and in the order of the blocks, so that the
     * outcome is the same for any number of threads; no more than two blocks a thread are in memory at once. Readers are
     * kept for the next call, as many as were ever in use at once, each with the columns of the block that it read last.
     *
     * @param blocks where blocks come from; asked by one thread at a time
     * @param threads how many threads read, the caller's among them; at least 1
     * @param sink takes the verdicts of each block, such as {@link VerdictCounts}; called by one thread at a time
     */
    public void read(Iterator<CohortBlock> blocks, int threads, Consumer<VerdictPlanes> sink) {
        checkArgument(threads >= 1, "threads must be at least 1 but was %s", threads);
        new OrderedRun(blocks, sink, readers, threads).run();
    }

    /**
     * Why one person's verdicts are what they are.
     *
     * @param block the block
     * @param person which person of it, from 0
     * @return what the explaining reader comes to: the same verdicts, with their reasons
     */
    public Evaluation why(CohortBlock block, int person) {
        return evaluator.evaluate(block.presentation(person), reading);
    }

    CriteriaCatalogue catalogue() {
        return catalogue;
    }

    /** The sets and how many criteria they have. */
    @Override
    public String toString() {
        return "CompiledSets{" + evaluator.sets() + ", " + criteria.size() + " criteria}";
    }
}
