package org.nsspathway.internal.reading;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Onset;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Qualifier;
import org.nsspathway.vocabulary.Vocabulary;

/** The words of an explanation: labels fit for a sentence, and what is said of one demand. */
final class Words {
    private final Vocabulary vocabulary;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String label(Fact fact) {
        return inSentence(fact.label());
    }

    String label(String qualifier) {
        return vocabulary.qualifier(qualifier).map(Qualifier::label).orElse(qualifier);
    }

    static String inSentence(String label) {
        boolean word = label.length() > 1 && Ascii.isUpperCase(label.charAt(0)) && Ascii.isLowerCase(label.charAt(1));
        return word ? Ascii.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String join(List<String> phrases) {
        return String.join(", ", phrases);
    }

    /** What is said of one demand on one instance. */
    String phrase(InstanceCondition demand, Instance instance, Verdict verdict, boolean assumed) {
        if (demand instanceof InstanceCondition.None none) {
            return phrase(none.part(), instance, verdict.not(), assumed);
        }
        if (demand instanceof InstanceCondition.Lasting lasting) {
            return lasting(lasting, instance, verdict);
        }
        if (demand instanceof InstanceCondition.CausedBy cause) {
            return verdict == Verdict.UNKNOWN
                    ? "cause not recorded"
                    : "cause " + (verdict == Verdict.MET ? "" : "not ")
                            + cause.cause().replace('_', ' ');
        }
        if (!(demand instanceof InstanceCondition.Has has)) {
            return "";
        }
        String label = label(has.qualifier());
        return switch (verdict) {
            case MET -> label + (assumed ? " (assumed)" : "");
            case NOT_MET ->
                opposite(has.qualifier(), instance)
                        .map(other -> "recorded as " + other)
                        .orElse((instance.denies(has.qualifier()) ? "recorded as not " : "not recorded as ") + label);
            case UNKNOWN -> "not recorded whether " + label;
        };
    }

    private Optional<String> opposite(String qualifier, Instance instance) {
        return vocabulary
                .qualifier(qualifier)
                .flatMap(Qualifier::opposite)
                .filter(instance.qualifiers()::contains)
                .map(this::label);
    }

    private static String lasting(InstanceCondition.Lasting demand, Instance instance, Verdict verdict) {
        String asked = demand.comparison().inWords() + " " + demand.span().inWords();
        String recorded = "";
        if (instance.onset() instanceof Onset.For stated) {
            recorded = "for " + stated.length().inWords();
        } else if (instance.onset() instanceof Onset.Since since) {
            recorded = "since " + since.date();
        }
        if (recorded.isEmpty()) {
            return "not recorded for how long (" + asked + " asked)";
        }
        return recorded + (verdict == Verdict.UNKNOWN ? ", too uncertain to tell" : "") + " (" + asked + " asked)";
    }

    static String comparison(Comparison comparison, String limit) {
        return comparison.inWords() + " " + limit;
    }
}
