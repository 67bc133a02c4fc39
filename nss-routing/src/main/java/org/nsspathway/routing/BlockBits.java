package org.nsspathway.routing;

import java.util.List;
import org.nsspathway.batch.CompiledCriterion;

/** Some people of a block: a bit each, 64 people a word. */
@FunctionalInterface
interface BlockBits {
    BlockBits NONE = (block, word) -> 0;
    BlockBits ALL = (block, word) -> -1L;

    long of(BlockAnswers block, int word);

    static BlockBits met(CompiledCriterion criterion) {
        return (block, word) -> block.verdicts().met(criterion.number(), word);
    }

    static BlockBits notMet(CompiledCriterion criterion) {
        return (block, word) -> block.verdicts().notMet(criterion.number(), word);
    }

    static BlockBits inForce(CompiledCriterion criterion) {
        return (block, word) -> block.verdicts().inForce(criterion.number(), word);
    }

    static BlockBits unknown(CompiledCriterion criterion) {
        int number = criterion.number();
        return (block, word) -> block.verdicts().inForce(number, word)
                & ~block.verdicts().met(number, word)
                & ~block.verdicts().notMet(number, word);
    }

    default BlockBits and(BlockBits other) {
        if (this == NONE || other == NONE) {
            return NONE;
        }
        return other == ALL
                ? this
                : (block, word) -> {
                    long some = of(block, word);
                    return some == 0 ? 0 : some & other.of(block, word);
                };
    }

    default BlockBits or(BlockBits other) {
        return any(List.of(this, other));
    }

    static BlockBits any(List<BlockBits> parts) {
        BlockBits[] some = parts.stream().filter(each -> each != NONE).toArray(BlockBits[]::new);
        if (some.length <= 1) {
            return some.length == 0 ? NONE : some[0];
        }
        return (block, word) -> {
            long bits = 0;
            for (BlockBits each : some) {
                bits |= each.of(block, word);
            }
            return bits;
        };
    }
}
