package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An age at which a source's word for a group of people begins, where the source itself gives no number: a setting
 * that rows name instead of an age, so that it stands once and a place may change it.
 *
 * @param name the name by which rows use it, such as {@code adult}
 * @param ageInYears the youngest age that counts, inclusive, in completed years
 * @param openFromInYears the youngest age at which the source leaves it open whether a person counts; the same as the
 *     age where it leaves nothing open
 * @param source where the number comes from
 * @since 0.1
 */
public record PopulationAge(String name, int ageInYears, int openFromInYears, String source) {

    /** Checks that what is open lies below the age. */
    public PopulationAge {
        checkArgument(
                openFromInYears >= 0 && openFromInYears <= ageInYears,
                "open_from of '%s' must lie between 0 and its age, %s, but was %s",
                name,
                ageInYears,
                openFromInYears);
    }

    /**
     * Whether a person is too young by this setting only, the source leaving it open.
     *
     * @param age the person's age in completed years
     * @return true from the age at which it is open to the last year below the setting
     */
    public boolean leavesOpen(int age) {
        return age >= openFromInYears && age < ageInYears;
    }
}
