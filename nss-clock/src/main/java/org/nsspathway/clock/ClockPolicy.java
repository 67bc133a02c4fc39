package org.nsspathway.clock;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the open questions about the clocks are answered: one choice for every {@link PolicyQuestion}.
 *
 * <p>The published rules do not settle these. The defaults are argued in ADR 0011 and print themselves, so that two
 * people who count differently can see why. A status names every choice that decided it.
 *
 * @param choices the choices, exactly one for every question, in the order of the questions; unmodifiable
 * @since 0.1
 */
public record ClockPolicy(Set<PolicyChoice> choices) {
    private static final ClockPolicy STANDARD = new ClockPolicy(PolicyTable.defaults());

    /** Checks that every question is answered once. */
    public ClockPolicy {
        EnumSet<PolicyQuestion> open = EnumSet.allOf(PolicyQuestion.class);
        for (PolicyChoice choice : choices) {
            checkArgument(
                    open.remove(choice.question()),
                    "choices must answer %s once",
                    choice.question().token());
        }
        checkArgument(open.isEmpty(), "choices must answer every question but none answers %s", open);
        choices = Sets.immutableEnumSet(choices);
    }

    /**
     * The defaults.
     *
     * @return the policy that is used where nobody chose otherwise
     */
    public static ClockPolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with one question answered otherwise.
     *
     * @param choice the new answer
     * @return the new policy
     */
    public ClockPolicy with(PolicyChoice choice) {
        EnumSet<PolicyChoice> changed = EnumSet.copyOf(choices);
        changed.removeIf(each -> each.question() == choice.question());
        changed.add(choice);
        return new ClockPolicy(changed);
    }

    /**
     * Whether a question is answered in a certain way.
     *
     * @param choice the answer
     * @return true if this policy holds it
     */
    public boolean holds(PolicyChoice choice) {
        return choices.contains(choice);
    }

    /**
     * How a question is answered.
     *
     * @param question the question
     * @return the answer of this policy
     */
    public PolicyChoice choiceFor(PolicyQuestion question) {
        for (PolicyChoice choice : choices) {
            if (choice.question() == question) {
                return choice;
            }
        }
        throw new IllegalStateException("choices must answer " + question.token());
    }

    /** Every question with its answer, what the answer means, how sure its source is, one line each. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (PolicyChoice choice : choices) {
            PolicyTable.Entry entry = PolicyTable.entry(choice);
            out.append(out.isEmpty() ? "" : "\n")
                    .append(choice.question().token())
                    .append(" = ")
                    .append(choice.token())
                    .append(entry.isDefault() ? " (default" : " (chosen")
                    .append(", confidence ")
                    .append(entry.confidence())
                    .append("): ")
                    .append(entry.text());
        }
        return out.toString();
    }
}
