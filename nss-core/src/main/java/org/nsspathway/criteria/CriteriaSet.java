package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\+[a-z0-9][a-z0-9-]*)*");

    /** Checks the id and keeps its own copy. */
    public CriteriaSet {
        checkArgument(isId(id), "the id of a set is lower case letters, digits and hyphens but was '%s'", id);
        checkArgument(!version.isBlank() && !title.isBlank(), "set '%s' needs a version and a title", id);
        criteria = ImmutableList.copyOf(criteria);
    }

    /** Whether a text may be the id of a set. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
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

    CriteriaSet with(List<Criterion> some) {
        return new CriteriaSet(id, version, title, role, some);
    }

    /** Several sets read as one; their ids, versions and titles are joined. */
    static CriteriaSet sum(List<CriteriaSet> parts) {
        List<Criterion> criteria = new ArrayList<>();
        Map<String, CriteriaSet> owners = new HashMap<>();
        for (CriteriaSet part : parts) {
            for (Criterion each : part.criteria) {
                CriteriaSet other = owners.putIfAbsent(each.id(), part);
                checkArgument(
                        other == null || other.id().equals(part.id()),
                        "'%s' stands in %s and in %s, which therefore cannot be read as one set",
                        each.id(),
                        other,
                        part);
                criteria.add(each);
            }
        }
        return new CriteriaSet(
                join(parts, CriteriaSet::id),
                join(parts, CriteriaSet::version),
                join(parts, CriteriaSet::title),
                parts.get(0).role,
                criteria);
    }

    private static String join(List<CriteriaSet> parts, Function<CriteriaSet, String> name) {
        return parts.stream().map(name).collect(Collectors.joining("+"));
    }

    /** Set and version, as {@code nhs-nss-core@2026-11-22}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
