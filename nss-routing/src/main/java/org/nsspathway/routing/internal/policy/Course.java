package org.nsspathway.routing.internal.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.PolicyLine;
import org.nsspathway.pathway.Signal.OfDecision.DecisionQuestion;

/**
 * What the policy came to: the pathways that apply, the first of them first, and the lines whose pathway is closed.
 *
 * @since 0.1
 */
public final class Course {
    private final ImmutableList<Applied> applies;
    private final ImmutableList<Applied> closed;
    private final ImmutableList<PolicyLine> beside;

    private Course(List<Applied> applies, List<Applied> closed, List<PolicyLine> beside) {
        this.applies = ImmutableList.copyOf(applies);
        this.closed = ImmutableList.copyOf(closed);
        this.beside = ImmutableList.copyOf(beside);
    }

    /**
     * What applies.
     *
     * @return never empty, in the order of the policy; a pathway stands as often as a line leads to it
     */
    public List<Applied> applies() {
        return applies;
    }

    /**
     * What comes first.
     *
     * @return never less urgent than another that applies
     */
    public Applied first() {
        return applies.get(0);
    }

    /**
     * What stands in for a pathway that is closed.
     *
     * @return one for every line whose pathway is closed
     */
    public List<Applied> closed() {
        return closed;
    }

    /**
     * The lines beside the routes that hold: states and actions.
     *
     * @return in the order of the policy; of the states of a pathway only the first
     */
    public List<PolicyLine> beside() {
        return beside;
    }

    /**
     * The pathways that apply and are worth naming.
     *
     * @return each once, the first of them first
     */
    public Set<Pathway> pathways() {
        Set<Pathway> pathways = new LinkedHashSet<>();
        for (Applied each : applies) {
            if (pathways.isEmpty() || each.line().listedBeside()) {
                pathways.add(each.pathway());
            }
        }
        return pathways;
    }

    /**
     * The state in which a pathway is.
     *
     * @param pathway the pathway
     * @return empty where it has none
     */
    public String state(Pathway pathway) {
        return beside.stream()
                .filter(line -> line.kind() == PolicyLine.Kind.STATE)
                .filter(line -> line.pathway().filter(pathway::equals).isPresent())
                .map(PolicyLine::state)
                .collect(Collectors.joining());
    }

    /** What lines beside the routes ask once the routes are known. */
    boolean answers(DecisionQuestion question, Collection<String> about) {
        Pathway first = first().pathway();
        return switch (question) {
            case NOTHING_ABOVE -> false;
            case FIRST -> about.contains(first.id());
            case FIRST_REFERS -> first.refersForCancer();
            case OTHERS_APPLY -> pathways().size() > 1;
            case CLOSED -> !closed.isEmpty();
        };
    }

    Course with(List<PolicyLine> lines) {
        return new Course(applies, closed, lines);
    }

    /** Where it leads. */
    @Override
    public String toString() {
        return applies.toString();
    }

    /** A course that is being worked out. */
    static final class Draft {
        private final List<Applied> applies = new ArrayList<>();
        private final List<Applied> closed = new ArrayList<>();

        void add(Applied applied) {
            applies.add(applied);
        }

        void closed(Applied instead) {
            applies.add(instead);
            closed.add(instead);
        }

        /** What may be asked by a line that leads to a pathway. */
        boolean nothingAbove(int order) {
            return applies.stream().noneMatch(each -> each.order() < order);
        }

        Course course() {
            return new Course(applies.stream().sorted().toList(), closed, ImmutableList.of());
        }
    }
}
