package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;

/**
 * A combined name taken apart: {@code unexplained_cough} is {@code cough} with the qualifier {@code unexplained}.
 *
 * @param base the fact that is recorded
 * @param qualifiers what the name says of it beside; empty for a name that is not a combined one
 * @since 0.1
 */
public record Abbreviation(String base, List<String> qualifiers) {

    /** Keeps its own copy. */
    public Abbreviation {
        qualifiers = ImmutableList.copyOf(qualifiers);
    }

    /**
     * What a fact's name stands for.
     *
     * @param fact the fact
     * @return its base and qualifiers, or the fact itself where it is no single base with qualifiers that all hold
     */
    public static Abbreviation of(Fact fact) {
        if (fact.definition().orElse(null) instanceof Condition.Instance instance
                && instance.facts().size() == 1) {
            List<String> qualifiers = new ArrayList<>();
            if (collect(instance.demands(), qualifiers)) {
                return new Abbreviation(instance.facts().get(0), qualifiers);
            }
        }
        return new Abbreviation(fact.name(), List.of());
    }

    private static boolean collect(InstanceCondition demand, List<String> into) {
        if (demand instanceof InstanceCondition.Has has) {
            return into.add(has.qualifier());
        }
        return demand instanceof InstanceCondition.All all
                && all.parts().stream().allMatch(part -> collect(part, into));
    }
}
