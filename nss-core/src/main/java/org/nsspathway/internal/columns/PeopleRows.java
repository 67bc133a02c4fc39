package org.nsspathway.internal.columns;

import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;

/** The people of a block: day of assessment, birth or age, sex, setting, and the few organs that are recorded. */
@SuppressWarnings("EnumOrdinal") // a number within one block, never kept beyond it
public final class PeopleRows {
    /** Stands for a birth that is not known; an age in years is one less than its negative. */
    public static final int NOT_BORN = 0;

    private static final Sex[] SEXES = Sex.values();
    private static final Setting[] SETTINGS = Setting.values();
    private static final int SEX_BITS = 2;
    private static final int SEX_MASK = 3;

    /** Days since 1970-01-01. */
    public final int[] assessedOn;
    /** First possible day of birth as eight digits, {@link #NOT_BORN}, or an age. */
    public final int[] bornEarliest;
    /** Last possible day of birth as eight digits; the same column where every birth is one day. */
    public final int[] bornLatest;
    /** Sex and setting. */
    public final byte[] who;

    public final char[] organPerson;
    /** The organ's fact; as its complement where the organ is not there. */
    public final int[] organ;

    public final char[] unreadPerson;
    /** The fact of which something was not read; as its complement where a row in a wrong form says so itself. */
    public final int[] unread;

    PeopleRows(
            int[] assessedOn,
            int[] bornEarliest,
            int[] bornLatest,
            byte[] who,
            char[] organPerson,
            int[] organ,
            char[] unreadPerson,
            int[] unread) {
        this.assessedOn = assessedOn;
        this.bornEarliest = bornEarliest;
        this.bornLatest = bornLatest;
        this.who = who;
        this.organPerson = organPerson;
        this.organ = organ;
        this.unreadPerson = unreadPerson;
        this.unread = unread;
    }

    static byte who(Sex sex, Setting setting) {
        return (byte) (sex.ordinal() | (setting.ordinal() << SEX_BITS));
    }

    public static int whos() {
        return SETTINGS.length << SEX_BITS;
    }

    public static Sex sex(int who) {
        return SEXES[who & SEX_MASK];
    }

    public static Setting setting(int who) {
        return SETTINGS[who >> SEX_BITS];
    }

    static int ofAge(int years) {
        return -1 - years;
    }

    /** The age that stands in place of a birth, negative where a birth stands there. */
    public static int age(int bornEarliest) {
        return -1 - bornEarliest;
    }

    /** A block in which each of some people stands as often as a list says. */
    public PeopleRows repeated(int[] owners, int number) {
        int[] days = new int[number];
        int[] earliest = new int[number];
        int[] latest = new int[number];
        byte[] whos = new byte[number];
        Asides organs = new Asides();
        Asides notRead = new Asides();
        for (int each = 0; each < number; each++) {
            int owner = owners[each];
            days[each] = assessedOn[owner];
            earliest[each] = bornEarliest[owner];
            latest[each] = bornLatest[owner];
            whos[each] = who[owner];
            organs.copy(organPerson, organ, owner, each);
            notRead.copy(unreadPerson, unread, owner, each);
        }
        return new PeopleRows(
                days, earliest, latest, whos, organs.persons(), organs.facts(), notRead.persons(), notRead.facts());
    }

    public int size() {
        return assessedOn.length;
    }

    public int organs() {
        return organ.length;
    }

    public long bytes() {
        int births = bornEarliest == bornLatest ? 4 : 8;
        return (5L + births) * size() + 6L * organs() + 6L * unread.length;
    }
}
