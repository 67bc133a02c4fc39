package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaEvaluator;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.RoutingPolicy;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;

/**
 * Decides on one route for one person, over every route that the policy knows. Immutable, thread-safe, pure; there is
 * always an answer. Same-day rules and exclusions are always read, whatever sets are asked for; what is optional or
 * proposed is read only where its set is asked for or a place has switched it on.
 *
 * <p>It advises a clinician and never refers.
 *
 * @since 0.1
 */
public final class PathwayRouter {
    private final CriteriaCatalogue national;
    private final CriteriaCatalogue local;
    private final ImmutableList<String> setIds;
    private final CriteriaEvaluator rules;
    private final CriteriaEvaluator exclusions;
    private final RouterContext context;
    private final @Nullable Profile place;

    private PathwayRouter(
            CriteriaCatalogue national, List<String> setIds, CriteriaCatalogue local, @Nullable Profile place) {
        Map<String, String> chosen = place == null ? Map.of() : place.settings();
        List<Service> services = place == null ? List.of() : place.services();
        this.place = place;
        this.national = national;
        this.local = local;
        this.setIds = ImmutableList.copyOf(setIds);
        this.rules = rules(local, setIds);
        this.exclusions = local.evaluatorInForce(ids(local, true));
        this.context = new RouterContext(local, sets(), chosen, services);
    }

    /**
     * A router over a catalogue's policy.
     *
     * @param catalogue rules, names and policy
     * @param setIds sets of criteria to read, none for all that is in force; sets of same-day rules and exclusions are
     *     added
     * @return the router
     * @throws IllegalArgumentException if there is no such set
     * @throws TableException if a rule recommends what the policy does not know
     * @throws IllegalStateException if the catalogue has no policy
     */
    public static PathwayRouter of(CriteriaCatalogue catalogue, String... setIds) {
        return new PathwayRouter(catalogue, List.of(setIds), catalogue, null);
    }

    /**
     * The same router in one place: with its changes of rules and policy, its choices and its services.
     *
     * @param profile the place
     * @return another router; this one stays as it is
     * @throws TableException if the profile names what is not there
     */
    public PathwayRouter in(Profile profile) {
        return new PathwayRouter(national, setIds, profile.over(national), profile);
    }

    private static CriteriaEvaluator rules(CriteriaCatalogue catalogue, List<String> setIds) {
        if (setIds.isEmpty()) {
            return catalogue.evaluatorInForce(ids(catalogue, false));
        }
        List<String> asked = new ArrayList<>();
        for (CriteriaSet set : catalogue.sets()) {
            if (set.role() == SetRole.EMERGENCY && !setIds.contains(set.id())) {
                asked.add(set.id());
            }
        }
        for (String id : setIds) {
            if (catalogue.set(id).role() != SetRole.EXCLUSION) {
                asked.add(id);
            }
        }
        return catalogue.evaluator(asked.toArray(new String[0]));
    }

    private static List<String> ids(CriteriaCatalogue catalogue, boolean exclusions) {
        return catalogue.sets().stream()
                .filter(set -> (set.role() == SetRole.EXCLUSION) == exclusions)
                .map(CriteriaSet::id)
                .toList();
    }

    /**
     * The sets it reads.
     *
     * @return same-day rules and criteria, then exclusions
     */
    public List<CriteriaSet> sets() {
        return Stream.concat(rules.sets().stream(), exclusions.sets().stream()).toList();
    }

    /**
     * The sets that were asked for when it was made; with them, and the place, the same router can be made again.
     *
     * @return ids; empty where all that is in force is read
     */
    public List<String> askedFor() {
        return setIds;
    }

    /**
     * The place in which it decides.
     *
     * @return empty for the national rules
     */
    public Optional<Profile> place() {
        return Optional.ofNullable(place);
    }

    /**
     * The policy by which it decides.
     *
     * @return with the changes of the place, if it is in one
     */
    public RoutingPolicy policy() {
        return context.policy();
    }

    /**
     * Decides.
     *
     * @param presentation what is known of the person
     * @param reading how silence and age of the record are read
     * @return the decision with its reasons
     */
    public RoutingDecision decide(Presentation presentation, RecordReading reading) {
        Evaluation evaluation = rules.evaluate(presentation, reading);
        return new RoutingDecision(new Deciding(context, exclusions, evaluation, new FilterTests(local, evaluation)));
    }

    CriteriaCatalogue catalogue() {
        return local;
    }

    /** What is read of everybody: rules, then exclusions. */
    CriteriaEvaluator everything() {
        return rules.and(exclusions);
    }

    RouterContext context() {
        return context;
    }
}
