package org.nsspathway.cohort.input;

import org.nsspathway.batch.BlockBuilder;
import org.nsspathway.batch.RowFate;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;

/** Tells a block that something was recorded of a fact and could not be read, so that its silence is no absence. */
final class Unread {

    private Unread() {}

    static RowFate mark(BlockBuilder block, CohortWords words, Entry entry) {
        return RowFate.TAKEN;
    }
}
