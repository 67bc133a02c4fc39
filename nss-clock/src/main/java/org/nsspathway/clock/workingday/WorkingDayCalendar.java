package org.nsspathway.clock.workingday;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which days are worked in one part of the United Kingdom, for the years whose bank holidays are known.
 *
 * <p>A working day is Monday to Friday and no bank holiday. The calendar helps to plan; it never moves an official
 * date, which is counted in calendar days. Outside {@link #knownFrom()} to {@link #knownThrough()} every answer is
 * {@link CalendarUnknown}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class WorkingDayCalendar {
    private final String name;
    private final LocalDate knownFrom;
    private final ImmutableSortedMap<LocalDate, String> holidays;
    /** Working days from the first known day through day i, both inclusive: makes every count one subtraction. */
    private final int[] workedThrough;

    WorkingDayCalendar(
            String name, LocalDate knownFrom, LocalDate knownThrough, SortedMap<LocalDate, String> holidays) {
        checkArgument(
                !knownThrough.isBefore(knownFrom),
                "knownThrough (%s) must not be before knownFrom (%s)",
                knownThrough,
                knownFrom);
        this.name = name;
        this.knownFrom = knownFrom;
        this.holidays = ImmutableSortedMap.copyOfSorted(holidays);
        this.workedThrough = new int[Math.toIntExact(ChronoUnit.DAYS.between(knownFrom, knownThrough)) + 1];
        int worked = 0;
        for (int i = 0; i < workedThrough.length; i++) {
            LocalDate day = knownFrom.plusDays(i);
            worked += isWeekend(day) || this.holidays.containsKey(day) ? 0 : 1;
            workedThrough[i] = worked;
        }
    }

    /**
     * England, which shares its bank holidays with Wales.
     *
     * @return the calendar of England and Wales
     */
    public static WorkingDayCalendar england() {
        return PackagedCalendars.get("england-and-wales");
    }

    /**
     * Wales, which shares its bank holidays with England.
     *
     * @return the calendar of England and Wales
     */
    public static WorkingDayCalendar wales() {
        return PackagedCalendars.get("england-and-wales");
    }

    /**
     * Scotland. Councils and health boards keep local days of their own: add them with {@link #with}.
     *
     * @return the calendar of Scotland
     */
    public static WorkingDayCalendar scotland() {
        return PackagedCalendars.get("scotland");
    }

    /**
     * Northern Ireland.
     *
     * @return the calendar of Northern Ireland
     */
    public static WorkingDayCalendar northernIreland() {
        return PackagedCalendars.get("northern-ireland");
    }

    /**
     * This calendar with days added or taken away, for holidays that are announced later or kept locally.
     *
     * @param changes what changes
     * @return a new calendar
     * @throws IllegalArgumentException if a change does not fit, such as a holiday that is there already
     */
    public WorkingDayCalendar with(HolidayChanges changes) {
        return changes.applyTo(this);
    }

    /**
     * What the calendar is called.
     *
     * @return for example {@code England and Wales}
     */
    public String name() {
        return name;
    }

    /**
     * The first day that is known.
     *
     * @return the day, inclusive
     */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /**
     * The last day that is known.
     *
     * @return the day, inclusive
     */
    public LocalDate knownThrough() {
        return knownFrom.plusDays(workedThrough.length - 1L);
    }

    /**
     * The bank holidays.
     *
     * @return day and name, in order of the days, unmodifiable
     */
    public SortedMap<LocalDate, String> holidays() {
        return holidays;
    }

    /**
     * The name of the bank holiday on a day.
     *
     * @param day the day
     * @return its name; empty if it is none, or not known
     */
    public Optional<String> holidayOn(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /**
     * What a day is.
     *
     * @param day the day
     * @return its kind; {@link DayKind#UNKNOWN} outside the known years, even for a Sunday
     */
    public DayKind kindOf(LocalDate day) {
        if (!knows(day)) {
            return DayKind.UNKNOWN;
        }
        if (isWeekend(day)) {
            return DayKind.WEEKEND;
        }
        return holidays.containsKey(day) ? DayKind.BANK_HOLIDAY : DayKind.WORKING_DAY;
    }

    /**
     * The last working day that is not after a day.
     *
     * @param day a day, for example a due date
     * @return the day itself if it is worked, else the nearest worked day before it
     */
    public WorkingDayAnswer lastWorkingDayOnOrBefore(LocalDate day) {
        return nearest(day, -1);
    }

    /**
     * The first working day that is not before a day.
     *
     * @param day a day
     * @return the day itself if it is worked, else the nearest worked day after it
     */
    public WorkingDayAnswer firstWorkingDayOnOrAfter(LocalDate day) {
        return nearest(day, 1);
    }

    /**
     * A deadline of so many working days.
     *
     * @param day the day on which the time begins; it does not count itself
     * @param workingDays how many worked days later, 1 or more
     * @return the day on which the last of them falls
     */
    public WorkingDayAnswer afterWorkingDays(LocalDate day, int workingDays) {
        checkArgument(workingDays >= 1, "workingDays must be 1 or more but was %s", workingDays);
        LocalDate at = day;
        int left = workingDays;
        while (knows(at)) {
            if (left == 0) {
                return new WorkingDayAnswer.Known(at);
            }
            at = at.plusDays(1);
            left -= kindOf(at) == DayKind.WORKING_DAY ? 1 : 0;
        }
        return unknown(at);
    }

    /**
     * The latest day from which so many working days still fit before a day.
     *
     * @param day the day by which the time must be over
     * @param workingDays how many worked days earlier, 1 or more
     * @return the day that many working days before {@code day}, counted back from the last worked day up to it
     */
    public WorkingDayAnswer beforeWorkingDays(LocalDate day, int workingDays) {
        checkArgument(workingDays >= 1, "workingDays must be 1 or more but was %s", workingDays);
        LocalDate at = day;
        int left = workingDays + 1;
        while (knows(at)) {
            left -= kindOf(at) == DayKind.WORKING_DAY ? 1 : 0;
            if (left == 0) {
                return new WorkingDayAnswer.Known(at);
            }
            at = at.minusDays(1);
        }
        return unknown(at);
    }

    /**
     * The next day on which a clinic is held that runs on some days of the week, Saturdays and Sundays too where a
     * place names them, and never on a bank holiday.
     *
     * @param onOrAfter first day that would do
     * @param clinicDays days of the week on which the clinic is held; at least one
     * @return the next such day
     */
    public WorkingDayAnswer nextClinicDay(LocalDate onOrAfter, Set<DayOfWeek> clinicDays) {
        checkArgument(!clinicDays.isEmpty(), "clinicDays must name at least one day of the week");
        LocalDate day = onOrAfter;
        while (knows(day)) {
            if (clinicDays.contains(day.getDayOfWeek()) && !holidays.containsKey(day)) {
                return new WorkingDayAnswer.Known(day);
            }
            day = day.plusDays(1);
        }
        return unknown(day);
    }

    /**
     * How many working days lie after one day and not after another: the first day does not count, the second does.
     *
     * @param afterExclusive the day after which counting starts, for example the day of receipt or today
     * @param throughInclusive the last day that counts, for example the due date
     * @return the number, 0 if the second day is not after the first
     */
    public WorkingDayCount workingDaysBetween(LocalDate afterExclusive, LocalDate throughInclusive) {
        if (!throughInclusive.isAfter(afterExclusive)) {
            return new WorkingDayCount.Counted(0);
        }
        if (!knows(afterExclusive) || !knows(throughInclusive)) {
            return unknown(knows(afterExclusive) ? throughInclusive : afterExclusive);
        }
        return new WorkingDayCount.Counted(
                workedThrough[indexOf(throughInclusive)] - workedThrough[indexOf(afterExclusive)]);
    }

    private WorkingDayAnswer nearest(LocalDate day, int step) {
        LocalDate at = day;
        while (knows(at)) {
            if (kindOf(at) == DayKind.WORKING_DAY) {
                return new WorkingDayAnswer.Known(at);
            }
            at = at.plusDays(step);
        }
        return unknown(at);
    }

    private CalendarUnknown unknown(LocalDate day) {
        return new CalendarUnknown(name, day, knownFrom, knownThrough());
    }

    private boolean knows(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownThrough());
    }

    private int indexOf(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - knownFrom.toEpochDay());
    }

    private static boolean isWeekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    /** The name, the known days and how many bank holidays there are. */
    @Override
    public String toString() {
        return name + ", known from " + knownFrom + " through " + knownThrough() + ", " + holidays.size()
                + " bank holidays";
    }
}
