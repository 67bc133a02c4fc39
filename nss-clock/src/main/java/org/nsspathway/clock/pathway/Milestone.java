package org.nsspathway.clock.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.Set;
import org.nsspathway.clock.internal.RuleRow;
import org.nsspathway.referral.EventKind;

/**
 * One step of a timed pathway.
 *
 * @param id short name, unique in its pathway
 * @param name the step in words
 * @param by when it is to be done, counted from the start of the clock
 * @param usual how long it usually takes after the step before
 * @param doneBy events that show that it is done; any one of them will do
 * @param source where the step was published
 * @param confidence how sure the source is: {@code high}, {@code medium} or {@code low}
 * @since 0.1
 */
public record Milestone(
        String id,
        String name,
        StepLength by,
        StepLength usual,
        Set<EventKind> doneBy,
        String source,
        String confidence) {

    /** Checks that something can show that the step is done. */
    public Milestone {
        checkArgument(!doneBy.isEmpty(), "doneBy must name at least one event for the milestone %s", id);
        doneBy = Sets.immutableEnumSet(doneBy);
    }

    static Milestone read(RuleRow row) {
        return new Milestone(
                row.required("id"),
                row.required("name"),
                new StepLength(row.number("by_day"), row.constant("by_unit", DayUnit.class)),
                new StepLength(row.number("usual_days"), row.constant("usual_unit", DayUnit.class)),
                Set.copyOf(row.constants("done_by", EventKind.class)),
                row.required("source"),
                row.required("confidence"));
    }

    Milestone withUsual(StepLength length) {
        return new Milestone(id, name, by, length, doneBy, source, confidence);
    }
}
