package org.nsspathway.routing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.presentation.Presentation;

/** What a decision takes for granted of services, said aloud. */
final class Assumptions {
    private final Deciding deciding;
    private final Standing standing;

    Assumptions(Deciding deciding, Standing standing) {
        this.deciding = deciding;
        this.standing = standing;
    }

    List<String> sentences() {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        List<String> open = named(ServiceState.ASSUMED_OPEN);
        List<String> unknown = named(ServiceState.UNKNOWN);
        String why = deciding.context().placeKnown() ? "the profile says nothing of it" : "no profile";
        if (!open.isEmpty()) {
            sentences.add("assumed open (" + why + "): " + String.join("; ", open));
        }
        if (!unknown.isEmpty()) {
            sentences.add("not known whether offered here (" + why + "): " + String.join("; ", unknown));
        }
        Presentation person = standing.evaluation().presentation();
        Pathway first = standing.course().first().pathway();
        Integer floor = deciding.services().minAge(first);
        if (floor != null && person.person().ageOn(person.assessedOn()).isEmpty()) {
            sentences.add("age not recorded: " + first.label() + " is for people from " + floor + " on");
        }
        return sentences.build();
    }

    private List<String> named(ServiceState state) {
        List<String> labels = new ArrayList<>();
        for (Pathway pathway : standing.course().pathways()) {
            if (deciding.services().of(pathway) == state) {
                labels.add(pathway.label());
            }
        }
        return labels;
    }
}
