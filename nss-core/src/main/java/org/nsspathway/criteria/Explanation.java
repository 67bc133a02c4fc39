package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.internal.reading.Reading;

/**
 * Why a condition came to its verdict: a tree of sentences with their evidence, shaped as the condition is.
 *
 * @since 0.1
 */
public final class Explanation {
    private final Reading reading;

    private Explanation(Reading reading) {
        this.reading = reading;
    }

    /** Says nothing yet: sentences, evidence and parts are worked out when asked for. */
    static Explanation of(Reading reading) {
        return new Explanation(reading);
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
        return reading.condition();
    }

    /**
     * What it came to.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return reading.verdict();
    }

    /**
     * What there is to say of this part.
     *
     * @return one line; of a condition made of others, how they are joined
     */
    public String sentence() {
        return reading instanceof Reading.Leaf leaf ? leaf.told().sentence() : head((Reading.Joint) reading);
    }

    /**
     * On what this part rests.
     *
     * @return empty for a condition made of others, and where nothing is recorded
     */
    public List<Evidence> evidence() {
        return reading instanceof Reading.Leaf leaf ? leaf.told().evidence() : List.of();
    }

    /**
     * The conditions that this one is made of.
     *
     * @return empty for a condition that asks the record itself
     */
    public List<Explanation> parts() {
        if (!(reading instanceof Reading.Joint joint)) {
            return List.of();
        }
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        joint.parts().forEach(part -> parts.add(new Explanation(part)));
        return parts.build();
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
        List<Explanation> parts = parts();
        if (parts.isEmpty()) {
            found.add(this);
            return;
        }
        boolean inverted = condition() instanceof Condition.Not;
        Verdict wanted = inverted ? verdict().not() : verdict();
        for (Explanation part : parts) {
            if (part.verdict() == wanted) {
                part.decisive(found);
            }
        }
    }

    /**
     * The reason in one line: the sentences of what decided, each said once.
     *
     * @return never blank
     */
    public String reason() {
        Set<String> sentences = new LinkedHashSet<>();
        decisive().forEach(part -> sentences.add(part.sentence()));
        StringJoiner reason = new StringJoiner("; ");
        for (String each : sentences) {
            if (!isWithinAnother(each, sentences)) {
                reason.add(each);
            }
        }
        return reason.toString();
    }

    private static boolean isWithinAnother(String sentence, Set<String> sentences) {
        for (String other : sentences) {
            if (other.length() > sentence.length() && other.startsWith(sentence)) {
                return true;
            }
        }
        return false;
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
                .append(verdict())
                .append("  ")
                .append(sentence())
                .append('\n');
        parts().forEach(part -> part.print(out, depth + 1));
    }

    /** The verdict only: reasons are about a person and are asked for by name. */
    @Override
    public String toString() {
        return "Explanation{" + verdict() + "}";
    }
}
