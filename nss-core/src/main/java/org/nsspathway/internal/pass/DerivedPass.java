package org.nsspathway.internal.pass;

import org.jspecify.annotations.Nullable;
import org.nsspathway.internal.columns.Block;
import org.nsspathway.internal.plan.GatheredRows;
import org.nsspathway.internal.plan.LimitPlanes;
import org.nsspathway.internal.plan.Need;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivedNumber;

/**
 * Works one number out for all people of a block who have rows of its inputs, by the same calculation as for one person,
 * and compares it with all limits that are asked for.
 */
final class DerivedPass {
    private final Derivation.Calculation calculation;
    private final @Nullable TimeSpan window;
    private final InputRows inputs;
    private final GatheredRows gathered;
    private final DerivedNumber number = new DerivedNumber();
    private final LimitPlanes limits;
    private final Need need;

    DerivedPass(
            Derivation.Calculation calculation,
            @Nullable TimeSpan window,
            InputRows inputs,
            GatheredRows gathered,
            LimitPlanes limits,
            Need need) {
        this.calculation = calculation;
        this.window = window;
        this.inputs = inputs;
        this.gathered = gathered;
        this.limits = limits;
        this.need = need;
    }

    private int next() {
        return inputs.next(gathered, need);
    }

    void read(Block block) {
        inputs.start(block);
        for (int person = next(); person != InputRows.NOBODY; person = next()) {
            number.clear();
            calculation.derive(inputs.found(gathered), window, number);
            if (number.isKnown() && inputs.tells(number)) {
                limits.compare(
                        person, number.lowMillionths(), number.lowOpen(), number.highMillionths(), number.highOpen());
            }
        }
    }
}
