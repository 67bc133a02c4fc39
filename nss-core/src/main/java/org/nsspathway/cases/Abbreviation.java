package org.nsspathway.cases;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.vocabulary.Fact;

/** A combined name taken apart: unexplained_cough is cough with the qualifier unexplained. */
record Abbreviation(String base, List<String> qualifiers) {

    static Abbreviation of(Fact fact) {
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
