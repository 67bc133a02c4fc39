package org.nsspathway.clock;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * Where a referral stands against a standard, with its reason. Do not implement.
 *
 * @since 0.1
 */
public sealed interface ClockStatus {

    /**
     * What was read from the referral: dates, rule version, problems.
     *
     * @return the reading
     */
    ClockReading reading();

    /**
     * The status in one plain sentence that names the dates, the rule version and every choice that decided it.
     *
     * @return the sentence, without a full stop at its end
     */
    default String sentence() {
        return StatusSentence.of(this);
    }

    /**
     * The name of the status as result files write it.
     *
     * @return {@code open}, {@code met}, {@code breached}, {@code excluded}, {@code not_applicable} or
     *     {@code indeterminate}
     */
    String outcome();

    /**
     * Calendar days from start to stop, less the days taken off; to the day asked about while the clock runs.
     *
     * @return the days; empty if the clock did not start or has no day of stopping
     */
    default OptionalInt elapsedCalendarDays() {
        return this instanceof Indeterminate ? OptionalInt.empty() : Elapsed.of(reading());
    }

    /**
     * The clock runs.
     *
     * @param reading what was read; has a start and a due date and no stop
     * @since 0.1
     */
    record Open(ClockReading reading) implements ClockStatus {

        /** Checks that the clock has started and not stopped. */
        public Open {
            checkArgument(
                    reading.due().isPresent() && reading.stop().isEmpty(), "reading must have a due date and no stop");
        }

        @Override
        public String outcome() {
            return "open";
        }

        /**
         * The last day that meets the standard.
         *
         * @return the due date
         */
        public LocalDate due() {
            return reading.due().orElseThrow();
        }

        /**
         * Calendar days used up, less the days taken off.
         *
         * @return the days
         */
        public int calendarDaysUsed() {
            return Elapsed.between(reading, reading.asOf());
        }

        /**
         * Calendar days left until the due date.
         *
         * @return 0 on the due date itself, below 0 after it
         */
        public int calendarDaysLeft() {
            return Math.toIntExact(ChronoUnit.DAYS.between(reading.asOf(), due()));
        }

        @Override
        public OptionalInt elapsedCalendarDays() {
            return OptionalInt.of(calendarDaysUsed());
        }
    }

    /**
     * The standard was met.
     *
     * @param reading what was read; has a stop
     * @since 0.1
     */
    record Met(ClockReading reading) implements ClockStatus {

        /** Checks that the clock stopped in time. */
        public Met {
            checkArgument(
                    Elapsed.of(reading).orElse(Integer.MAX_VALUE) <= reading.lengthCalendarDays(),
                    "reading must have a stop on or before its due date");
        }

        @Override
        public String outcome() {
            return "met";
        }
    }

    /**
     * The standard was breached.
     *
     * @param reading what was read; has a stop
     * @since 0.1
     */
    record Breached(ClockReading reading) implements ClockStatus {

        /** Checks that the clock stopped too late. */
        public Breached {
            checkArgument(
                    Elapsed.of(reading).orElse(Integer.MIN_VALUE) > reading.lengthCalendarDays(),
                    "reading must have a stop after its due date");
        }

        @Override
        public String outcome() {
            return "breached";
        }

        /**
         * By how much.
         *
         * @return calendar days after the due date, 1 or more
         */
        public int breachedByCalendarDays() {
            return Elapsed.of(reading).orElseThrow() - reading.lengthCalendarDays();
        }
    }

    /**
     * The referral counts for the standard and the person was taken out.
     *
     * @param reading what was read
     * @param why the reason, as the rest of a sentence
     * @since 0.1
     */
    record Excluded(ClockReading reading, String why) implements ClockStatus {

        @Override
        public String outcome() {
            return "excluded";
        }
    }

    /**
     * The standard does not apply to the referral.
     *
     * @param reading what was read
     * @param why the reason, as the rest of a sentence
     * @since 0.1
     */
    record NotApplicable(ClockReading reading, String why) implements ClockStatus {

        @Override
        public String outcome() {
            return "not_applicable";
        }
    }

    /**
     * It cannot be told: something is missing or contradicts something else. Never to be read as met or as open.
     *
     * @param reading what could be read
     * @param gap what is missing or contradicts
     * @since 0.1
     */
    record Indeterminate(ClockReading reading, Gap gap) implements ClockStatus {

        @Override
        public String outcome() {
            return "indeterminate";
        }
    }
}
