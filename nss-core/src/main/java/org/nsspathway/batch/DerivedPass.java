package org.nsspathway.batch;

import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.DerivedNumber;

/**
 * Works one number out for all people of a block who have rows of its inputs, by the same calculation as for one person,
 * and compares it with all limits that are asked for.
 */
final class DerivedPass {
    private final Planes planes;
    private final Derivation.Calculation calculation;
    private final @Nullable TimeSpan window;
    private final InputRows inputs;
    private final GatheredRows gathered;
    private final DerivedNumber number = new DerivedNumber();
    private final LimitPlanes limits;
    /** Where the number is recorded itself, so that nobody asks what follows from others. */
    private final int stated;

    DerivedPass(
            Planes planes,
            Derivation.Calculation calculation,
            @Nullable TimeSpan window,
            InputRows inputs,
            GatheredRows gathered,
            LimitPlanes limits,
            int stated) {
        this.planes = planes;
        this.calculation = calculation;
        this.window = window;
        this.inputs = inputs;
        this.gathered = gathered;
        this.limits = limits;
        this.stated = stated;
    }

    void read(CohortBlock block) {
        inputs.start(block);
        for (int person = inputs.next(gathered); person != InputRows.NOBODY; person = inputs.next(gathered)) {
            if (stated <= Schedule.NOWHERE || !planes.has(stated, person)) {
                number.clear();
                calculation.derive(gathered, window, number);
                if (number.isKnown() && inputs.tells(number)) {
                    limits.compare(
                            person,
                            number.lowMillionths(),
                            number.lowOpen(),
                            number.highMillionths(),
                            number.highOpen());
                }
            }
        }
    }
}
