package org.nsspathway.batch;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.pass.ProgramRunner;
import org.nsspathway.internal.plan.Program;

/**
 * Reads blocks, one after the other, and allocates nothing once it has met what their rows say. Not thread-safe: one a
 * thread.
 *
 * @since 0.1
 */
public final class BlockReader {
    private final CompiledSets sets;
    private final Program program;
    private @Nullable ProgramRunner runner;
    private @Nullable CohortCodes codes;

    BlockReader(CompiledSets sets, Program program) {
        this.sets = sets;
        this.program = program;
    }

    /**
     * Comes to the verdicts of everybody in a block.
     *
     * @param block the block
     * @return the verdicts, which are good until the next block is read
     * @throws IllegalArgumentException if the block's codes are those of another vocabulary
     */
    public VerdictPlanes read(CohortBlock block) {
        ProgramRunner ready = runner;
        if (ready == null || codes != block.codes()) {
            checkArgument(
                    block.codes().vocabulary() == sets.catalogue().vocabulary(),
                    "the block is written in the numbers of another vocabulary. Make its codes with CohortCodes.of(catalogue.vocabulary()).");
            ready = new ProgramRunner(program, block.codes().numbers());
            runner = ready;
            codes = block.codes();
        }
        ready.read(block.rowsInColumns());
        return new VerdictPlanes(sets.criteria(), program, ready, block);
    }
}
