package org.nsspathway.pathway;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.problem.TableException;

/**
 * An ordered policy over pathways: urgencies on one total order, pathways, the signals that lines ask for, and the
 * lines. Immutable. The lines never rise in urgency from top to bottom, so that the first that holds is never less
 * urgent than another that holds; the last always holds, so that there is always an answer.
 *
 * @since 0.1
 */
public final class RoutingPolicy {
    private final ImmutableList<Urgency> urgencies;
    private final ImmutableList<Pathway> pathways;
    private final ImmutableList<Signal> signals;
    private final ImmutableList<PolicyLine> lines;

    RoutingPolicy(List<Urgency> urgencies, List<Pathway> pathways, List<Signal> signals, List<PolicyLine> lines) {
        this.urgencies = ImmutableList.copyOf(urgencies);
        this.pathways = ImmutableList.copyOf(pathways);
        this.signals = ImmutableList.copyOf(signals);
        this.lines = ImmutableList.copyOf(lines);
    }

    /**
     * Loads and checks a policy.
     *
     * @param tables its four tables
     * @return the policy
     * @throws TableException if a table cannot be read, a name is not defined, urgency rises, or the last line may fail
     */
    public static RoutingPolicy load(RoutingTables tables) {
        return new PolicyReader(tables).read();
    }

    /**
     * All urgencies.
     *
     * @return the most urgent first
     */
    public List<Urgency> urgencies() {
        return urgencies;
    }

    /**
     * All pathways.
     *
     * @return in the order of their table
     */
    public List<Pathway> pathways() {
        return pathways;
    }

    /**
     * All signals.
     *
     * @return in the order of their table
     */
    public List<Signal> signals() {
        return signals;
    }

    /**
     * All lines.
     *
     * @return in the order in which they are considered
     */
    public List<PolicyLine> lines() {
        return lines;
    }

    /**
     * The urgency that a word of a rule table means.
     *
     * @param word for example {@code suspected_cancer_pathway}
     * @return the least urgent where no urgency has the word
     */
    public Urgency urgencyOf(String word) {
        return urgencies.stream()
                .filter(each -> each.words().contains(word))
                .findFirst()
                .orElseGet(() -> urgencies.get(urgencies.size() - 1));
    }
}
