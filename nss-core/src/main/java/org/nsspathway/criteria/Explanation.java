package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;

/**
 * Why a condition came to its verdict: a tree of sentences with their evidence, shaped as the condition is.
 *
 * @since 0.1
 */
public final class Explanation {
    private final Condition condition;
    private final Verdict verdict;
    private final String sentence;
    private final ImmutableList<Evidence> evidence;
    private final ImmutableList<Explanation> parts;

    private Explanation(
            Condition condition, Verdict verdict, String sentence, List<Evidence> evidence, List<Explanation> parts) {
        this.condition = condition;
        this.verdict = verdict;
        this.sentence = sentence;
        this.evidence = ImmutableList.copyOf(evidence);
        this.parts = ImmutableList.copyOf(parts);
    }

    static Explanation of(Reading reading) {
        if (reading instanceof Reading.Leaf leaf) {
            Reading.Told told = leaf.told().get();
            return new Explanation(
                    leaf.condition(), leaf.verdict(), told.sentence(), told.evidence(), ImmutableList.of());
        }
        Reading.Joint joint = (Reading.Joint) reading;
        List<Explanation> parts = joint.parts().stream().map(Explanation::of).toList();
        return new Explanation(joint.condition(), joint.verdict(), head(joint), ImmutableList.of(), parts);
    }

    private static String head(Reading.Joint joint) {
        Condition condition = joint.condition();
        if (condition instanceof Condition.Or) {
            return "At least one of:";
        }
        if (condition instanceof Condition.Not) {
            return "Not the case that:";
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "At least " + atLeast.least() + " of:";
        }
        if (condition instanceof Condition.Fires fires) {
            return "Criterion " + fires.id() + ":";
        }
        if (condition instanceof Condition.HasCode
                || condition instanceof Condition.Compare
                || condition instanceof Condition.CompareLimit) {
            return condition.text() + " follows from:";
        }
        return condition instanceof Condition.Present present ? present.fact() + " follows from:" : "All of:";
    }

    /**
     * The condition that was read.
     *
     * @return this part of the criterion's condition
     */
    public Condition condition() {
        return condition;
    }

    /**
     * What it came to.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * What there is to say of this part.
     *
     * @return one line; of a condition made of others, how they are joined
     */
    public String sentence() {
        return sentence;
    }

    /**
     * On what this part rests.
     *
     * @return empty for a condition made of others, and where nothing is recorded
     */
    public List<Evidence> evidence() {
        return evidence;
    }

    /**
     * The conditions that this one is made of.
     *
     * @return empty for a condition that asks the record itself
     */
    public List<Explanation> parts() {
        return parts;
    }

    /**
     * The parts that decided: of a conjunction that is not met, those that are not met; of a disjunction that is met,
     * those that are; and so on down to the record.
     *
     * @return parts without parts of their own, in the order of the condition
     */
    public List<Explanation> decisive() {
        ImmutableList.Builder<Explanation> found = ImmutableList.builder();
        decisive(found);
        return found.build();
    }

    private void decisive(ImmutableList.Builder<Explanation> found) {
        if (parts.isEmpty()) {
            found.add(this);
            return;
        }
        boolean inverted = condition instanceof Condition.Not;
        Verdict wanted = inverted ? verdict.not() : verdict;
        parts.stream().filter(part -> part.verdict == wanted).forEach(part -> part.decisive(found));
    }

    /**
     * The reason in one line: the sentences of what decided, each said once.
     *
     * @return never blank
     */
    public String reason() {
        List<String> sentences =
                decisive().stream().map(Explanation::sentence).distinct().toList();
        return sentences.stream()
                .filter(each ->
                        sentences.stream().noneMatch(other -> other.length() > each.length() && other.startsWith(each)))
                .collect(Collectors.joining("; "));
    }

    /**
     * The whole tree, one line a part, indented.
     *
     * @return lines that end with a line feed
     */
    public String tree() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.append("  ".repeat(depth))
                .append(verdict)
                .append("  ")
                .append(sentence)
                .append('\n');
        parts.forEach(part -> part.print(out, depth + 1));
    }

    /** The verdict only: reasons are about a person and are asked for by name. */
    @Override
    public String toString() {
        return "Explanation{" + verdict + "}";
    }
}
