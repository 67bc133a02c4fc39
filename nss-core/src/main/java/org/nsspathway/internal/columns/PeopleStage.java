package org.nsspathway.internal.columns;

import java.util.Arrays;
import org.nsspathway.internal.calendar.CivilDay;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;

/** The people of a block as they come. */
public final class PeopleStage {
    private int[] assessedOn = new int[64];
    private int[] bornEarliest = new int[64];
    private int[] bornLatest = new int[64];
    private byte[] who = new byte[64];
    private final Asides organs = new Asides();
    private final Asides unread = new Asides();
    private int size;

    public int size() {
        return size;
    }

    public int last() {
        return size - 1;
    }

    public void add(int epochDay) {
        if (size == assessedOn.length) {
            assessedOn = Arrays.copyOf(assessedOn, 2 * size);
            bornEarliest = Arrays.copyOf(bornEarliest, 2 * size);
            bornLatest = Arrays.copyOf(bornLatest, 2 * size);
            who = Arrays.copyOf(who, 2 * size);
        }
        assessedOn[size] = epochDay;
        bornEarliest[size] = PeopleRows.NOT_BORN;
        bornLatest[size] = PeopleRows.NOT_BORN;
        who[size] = PeopleRows.who(Sex.UNKNOWN, Setting.GENERAL_PRACTICE);
        size++;
    }

    public int assessedOn() {
        return assessedOn[size - 1];
    }

    public void sex(Sex sex) {
        who[size - 1] = PeopleRows.who(sex, PeopleRows.setting(who[size - 1]));
    }

    public void setting(Setting setting) {
        who[size - 1] = PeopleRows.who(PeopleRows.sex(who[size - 1]), setting);
    }

    public void born(long earliest, long latest) {
        bornEarliest[size - 1] = CivilDay.digits(earliest);
        bornLatest[size - 1] = CivilDay.digits(latest);
    }

    public void age(int years) {
        bornEarliest[size - 1] = PeopleRows.ofAge(years);
        bornLatest[size - 1] = PeopleRows.ofAge(years);
    }

    public void organ(int fact, boolean there) {
        organs.add(size - 1, there ? fact : ~fact);
    }

    /** Something of a fact was not read; {@code misplaced} where a row of the block says so itself. */
    public void unread(int fact, boolean misplaced) {
        unread.add(size - 1, misplaced ? ~fact : fact);
    }

    public void clear() {
        size = 0;
        organs.clear();
        unread.clear();
    }

    /** Where every birth is one day, which is usual, both of its ends are one column. */
    public PeopleRows build() {
        int[] earliest = Arrays.copyOf(bornEarliest, size);
        boolean oneDay = Arrays.equals(bornEarliest, 0, size, bornLatest, 0, size);
        return new PeopleRows(
                Arrays.copyOf(assessedOn, size),
                earliest,
                oneDay ? earliest : Arrays.copyOf(bornLatest, size),
                Arrays.copyOf(who, size),
                organs.persons(),
                organs.facts(),
                unread.persons(),
                unread.facts());
    }
}
