/**
 * The same criteria for many people at once: rows in columns, verdicts in bit planes.
 *
 * <p>A {@link org.nsspathway.batch.CohortBlock} holds the dated rows of some thousand people in primitive columns; a
 * {@link org.nsspathway.batch.BlockBuilder} fills it row by row. {@link org.nsspathway.batch.CompiledSets} are rule sets
 * made ready for one way of reading records; a {@link org.nsspathway.batch.BlockReader} of theirs comes to the verdicts
 * of a whole block. They are the verdicts of {@link org.nsspathway.criteria.CriteriaEvaluator}, which also says why for
 * any one person of a block.
 */
@NullMarked
package org.nsspathway.batch;

import org.jspecify.annotations.NullMarked;
