package org.nsspathway.clock.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.clock.ClockReading;
import org.nsspathway.clock.ClockStatus;
import org.nsspathway.clock.internal.RuleTable;
import org.nsspathway.clock.workingday.WorkingDayAnswer;
import org.nsspathway.clock.workingday.WorkingDayCalendar;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/**
 * The steps that a service has set itself, with their days, as data. Immutable.
 *
 * <p>A pathway is a CSV with the columns {@code id, name, by_day, by_unit, usual_days, usual_unit, done_by, source,
 * confidence}; further columns are notes. {@code done_by} holds names of events with blanks between them.
 *
 * @since 0.1
 */
public final class TimedPathway {
    private static final List<String> COLUMNS =
            List.of("id", "name", "by_day", "by_unit", "usual_days", "usual_unit", "done_by", "source", "confidence");
    private static final TimedPathway SOUTH_TEES = new TimedPathway(
            "South Tees", RuleTable.load(TimedPathway.class, "south-tees.csv", COLUMNS, Milestone::read));

    private final String name;
    private final ImmutableList<Milestone> milestones;

    private TimedPathway(String name, List<Milestone> milestones) {
        this.name = name;
        this.milestones = ImmutableList.copyOf(milestones);
        Set<String> ids = new HashSet<>();
        checkArgument(!milestones.isEmpty(), "A pathway must have at least one milestone. Add a row to %s.", name);
        for (Milestone milestone : milestones) {
            checkArgument(ids.add(milestone.id()), "The milestone %s stands twice in %s.", milestone.id(), name);
        }
    }

    /**
     * The pathway of the South Tees clinic, the one published structure for non-specific symptoms that was found. An
     * example, not a national rule.
     *
     * @return the pathway
     */
    public static TimedPathway southTees() {
        return SOUTH_TEES;
    }

    /**
     * Reads the pathway of a place, all or nothing.
     *
     * @param source name of the file, for messages; also the name of the pathway
     * @param reader the text; not closed here
     * @return the pathway
     * @throws IOException if the reader fails
     * @throws IllegalArgumentException if any row cannot be read; the message names the row and the remedy
     */
    public static TimedPathway read(String source, Reader reader) throws IOException {
        return new TimedPathway(source, RuleTable.read(source, reader, COLUMNS, Milestone::read));
    }

    /**
     * This pathway with other usual lengths, for example those that a place has measured.
     *
     * @param usualById how long a step usually takes after the step before, by the id of its milestone
     * @return the new pathway
     * @throws IllegalArgumentException if an id is not one of the pathway's
     */
    public TimedPathway withUsual(Map<String, StepLength> usualById) {
        for (String id : usualById.keySet()) {
            checkArgument(
                    milestones.stream().anyMatch(milestone -> milestone.id().equals(id)),
                    "usualById names '%s', which is no milestone of %s",
                    id,
                    name);
        }
        return new TimedPathway(
                name,
                milestones.stream()
                        .map(each -> each.withUsual(usualById.getOrDefault(each.id(), each.usual())))
                        .toList());
    }

    /**
     * What the pathway is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The steps in their order.
     *
     * @return the milestones, unmodifiable
     */
    public List<Milestone> milestones() {
        return milestones;
    }

    /**
     * How far a referral has come.
     *
     * @param referral the referral with its events
     * @param status its status on the day asked about
     * @param calendar which days are worked
     * @return one entry for each milestone, in order; none if the clock did not start
     */
    public List<MilestoneProgress> progress(Referral referral, ClockStatus status, WorkingDayCalendar calendar) {
        ClockReading reading = status.reading();
        if (reading.start().isEmpty()) {
            return List.of();
        }
        LocalDate start = reading.start().get();
        int lastDone = lastDone(referral, start, reading.asOf());
        ImmutableList.Builder<MilestoneProgress> progress = ImmutableList.builder();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            WorkingDayAnswer by = milestone.by().after(start, calendar);
            Optional<LocalDate> done = doneOn(milestone, referral, start, reading.asOf());
            MilestoneState state = done.isEmpty() && i < lastDone
                    ? MilestoneState.NOT_RECORDED
                    : state(by, done.orElse(reading.asOf()), done.isPresent());
            MilestoneProgress.Builder entry = new MilestoneProgress.Builder();
            entry.milestone(milestone).by(by).doneOn(done).state(state);
            progress.add(entry.build());
        }
        return progress.build();
    }

    /** The index of the last milestone that is done; -1 if none is. */
    int lastDone(Referral referral, LocalDate start, LocalDate asOf) {
        for (int i = milestones.size() - 1; i >= 0; i--) {
            if (doneOn(milestones.get(i), referral, start, asOf).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    static Optional<LocalDate> doneOn(Milestone milestone, Referral referral, LocalDate start, LocalDate asOf) {
        return referral.events().stream()
                .filter(event -> milestone.doneBy().contains(event.kind()))
                .map(ReferralEvent::on)
                .filter(day -> !day.isBefore(start) && !day.isAfter(asOf))
                .findFirst();
    }

    private static MilestoneState state(WorkingDayAnswer by, LocalDate day, boolean done) {
        if (!(by instanceof WorkingDayAnswer.Known known)) {
            return MilestoneState.CALENDAR_UNKNOWN;
        }
        boolean late = day.isAfter(known.date());
        if (done) {
            return late ? MilestoneState.DONE_LATE : MilestoneState.DONE_IN_TIME;
        }
        return late ? MilestoneState.OVERDUE : MilestoneState.ON_TRACK;
    }

    /** The name and the number of milestones. */
    @Override
    public String toString() {
        return name + ", " + milestones.size() + " milestones";
    }
}
