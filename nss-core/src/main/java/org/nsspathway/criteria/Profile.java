package org.nsspathway.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nsspathway.pathway.Service;

/**
 * What differs in one place: changes of criteria, and the services it has. It adds to the national rules and never
 * replaces them.
 *
 * @param name a short name, which becomes part of the version of every set that is changed
 * @param edits changes of criteria
 * @param services what the place offers, one service a pathway
 * @since 0.1
 */
public record Profile(String name, List<CriterionEdit> edits, List<Service> services) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Checks the name, and that no pathway has two services. */
    public Profile {
        edits = ImmutableList.copyOf(edits);
        services = ImmutableList.copyOf(services);
        checkArgument(
                NAME.matcher(name).matches(),
                "the name of a profile is lower case letters, digits and hyphens but was '%s'",
                name);
        Set<String> pathways = new HashSet<>();
        for (Service service : services) {
            checkArgument(
                    pathways.add(service.pathway()),
                    "profile '%s' has two services for '%s'. Remove one.",
                    name,
                    service.pathway());
        }
    }

    /**
     * The service of a pathway.
     *
     * @param pathway id of the pathway
     * @return empty where the profile says nothing of it
     */
    public Optional<Service> service(String pathway) {
        return services.stream().filter(each -> each.pathway().equals(pathway)).findFirst();
    }

    /**
     * The rules as they hold in this place.
     *
     * @param national the rules without it
     * @return the catalogue with this profile's changes
     */
    public CriteriaCatalogue over(CriteriaCatalogue national) {
        return national.edited(name, edits);
    }
}
