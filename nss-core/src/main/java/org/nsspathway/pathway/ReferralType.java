package org.nsspathway.pathway;

/**
 * The national referral type to which a cancer site belongs. Site pathways are counted as types, so that two rules
 * for one clinic are one pathway.
 *
 * @param site the site, as rules and reports name it; {@code child} for everybody under the age of that type
 * @param code the national code, such as {@code 06}
 * @param label the type in words
 * @since 0.1
 */
public record ReferralType(String site, String code, String label) {

    /** The site under which the type of children stands. */
    public static final String CHILD = "child";
}
