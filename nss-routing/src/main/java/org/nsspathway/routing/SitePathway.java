package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.pathway.ReferralType;

/**
 * A site pathway that fits: the national referral type that leads, and further types that rest on the same evidence,
 * such as one lump that two clinics would see.
 *
 * @param leading the type to refer to
 * @param otherDoors further types for the same evidence
 * @param rules ids of the rules that are met for it; empty where imaging alone names the site
 * @since 0.1
 */
public record SitePathway(ReferralType leading, List<ReferralType> otherDoors, List<String> rules) {

    /** Keeps its own copies. */
    public SitePathway {
        otherDoors = ImmutableList.copyOf(otherDoors);
        rules = ImmutableList.copyOf(rules);
    }
}
