package org.nsspathway.internal.columns;

import org.nsspathway.internal.calendar.CivilDay;

/**
 * The dated rows of some people in columns, sorted by fact.
 *
 * @param codes the numbers that stand for names
 * @param peopleRows a row for each person
 * @param told symptoms, signs, history and circumstances
 * @param results results of tests
 */
public record Block(Codes codes, PeopleRows peopleRows, ToldRows told, ResultRows results) {
    /** People that fit the caches together with what is worked out about them. */
    public static final int USUAL_PEOPLE = 4096;
    /** The first day that a row may have, in days since 1970-01-01. */
    public static final int FIRST_DAY = (int) CivilDay.epochDay(1, 1, 1);
    /** The last day that a row may have. */
    public static final int LAST_DAY = (int) CivilDay.epochDay(9999, 12, 31);

    /** A block without people. */
    public static Block empty(Codes codes) {
        int facts = codes.facts().size();
        PeopleRows nobody = new PeopleStage().build();
        return new Block(
                codes,
                nobody,
                new ToldStage().build(facts, nobody.assessedOn),
                new ResultStage().build(facts, nobody.assessedOn));
    }

    /** How many people there are. */
    public int people() {
        return peopleRows.size();
    }

    /** Sets the bits of the people of whom a fact is recorded, there or not, or stands in a form that is not read. */
    public void addRecorded(String fact, long[] into) {
        int number = codes.fact(fact);
        if (number < 0) {
            return;
        }
        for (int row = told.from(number, ToldRows.PLAIN); row < told.to(number, ToldRows.HISTORY); row++) {
            into[told.person[row] >> 6] |= 1L << told.person[row];
        }
        for (int row = results.from(number, ResultRows.SINGLE); row < results.to(number, ResultRows.SEVERAL); row++) {
            into[results.person[row] >> 6] |= 1L << results.person[row];
        }
        for (int row = 0; row < peopleRows.organ.length; row++) {
            if (number == Math.max(peopleRows.organ[row], ~peopleRows.organ[row])) {
                into[peopleRows.organPerson[row] >> 6] |= 1L << peopleRows.organPerson[row];
            }
        }
        for (int row = 0; row < peopleRows.unread.length; row++) {
            if (number == Math.max(peopleRows.unread[row], ~peopleRows.unread[row])) {
                into[peopleRows.unreadPerson[row] >> 6] |= 1L << peopleRows.unreadPerson[row];
            }
        }
    }
}
