package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.nsspathway.pathway.SetRole;

/**
 * A named, versioned set of criteria. Sets are never mixed silently: every result names the set and version it is of.
 *
 * @param id the set's id, such as {@code nhs-nss-core}
 * @param version the set's version
 * @param title a few words for a list
 * @param role what part it plays in routing
 * @param criteria the rows, in the order of their table
 * @since 0.1
 */
public record CriteriaSet(String id, String version, String title, SetRole role, List<Criterion> criteria) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Checks the id and keeps its own copy. */
    public CriteriaSet {
        checkArgument(
                ID.matcher(id).matches(), "the id of a set is lower case letters, digits and hyphens but was '%s'", id);
        checkArgument(!version.isBlank() && !title.isBlank(), "set '%s' needs a version and a title", id);
        criteria = ImmutableList.copyOf(criteria);
    }

    /**
     * The criteria that hold on a day.
     *
     * @param day the day
     * @return in the order of the table
     */
    public List<Criterion> inForceOn(LocalDate day) {
        return criteria.stream().filter(each -> each.inForceOn(day)).toList();
    }

    /** Set and version, as {@code nhs-nss-core@2026-11-22}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
