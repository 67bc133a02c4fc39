package org.nsspathway.internal.plan;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;

/** The criteria of one set, by their ids and their parents' ids, as FIRES names them. One a set: equal to itself only. */
public final class FiringScope {
    private final ImmutableListMultimap<String, Criterion> byId;

    private final @Nullable CriteriaSet set;

    /** Nothing fires anything. */
    public FiringScope() {
        this.set = null;
        this.byId = ImmutableListMultimap.of();
    }

    public FiringScope(CriteriaSet set) {
        this.set = set;
        ImmutableListMultimap.Builder<String, Criterion> builder = ImmutableListMultimap.builder();
        for (Criterion each : set.criteria()) {
            builder.put(each.id(), each);
            each.parent().filter(parent -> !parent.equals(each.id())).ifPresent(parent -> builder.put(parent, each));
        }
        this.byId = builder.build();
    }

    boolean ignoresDates(Criterion criterion) {
        return set != null && set.holdsOnEveryDay(criterion);
    }

    List<Criterion> firedBy(String id) {
        return byId.get(id);
    }
}
