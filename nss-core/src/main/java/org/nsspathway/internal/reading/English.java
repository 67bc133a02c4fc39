package org.nsspathway.internal.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.vocabulary.Vocabulary;

/** Writes a condition as a plain English sentence that a clinician can review. */
public final class English {
    private final Words words;
    private final Vocabulary vocabulary;

    public English(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    public String sentence(Condition condition) {
        return Words.capital(write(condition)) + ".";
    }

    private String write(Condition condition) {
        if (condition instanceof Condition.And and) {
            return join(
                    and.parts(), " and ", part -> part instanceof Condition.Or ? "(" + write(part) + ")" : write(part));
        }
        if (condition instanceof Condition.Or or) {
            return join(
                    or.parts(), ", or ", part -> part instanceof Condition.And ? "(" + write(part) + ")" : write(part));
        }
        if (condition instanceof Condition.Not not) {
            boolean simple = not.part() instanceof Condition.Present;
            return "not " + (simple ? write(not.part()) : "(" + write(not.part()) + ")");
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "at least " + atLeast.least() + " of: " + join(atLeast.parts(), "; ", this::write);
        }
        if (condition instanceof Condition.Occasions occasions) {
            return "on at least " + occasions.least() + " days within "
                    + occasions.window().inWords() + ": " + write(occasions.part());
        }
        if (condition instanceof Condition.Instance instance) {
            String facts = list(instance.facts().stream().map(this::label).toList(), "or");
            return facts + " that is " + demands(instance.demands(), false);
        }
        return atom(condition);
    }

    private String atom(Condition condition) {
        if (condition instanceof Condition.Fires fires) {
            return "criterion " + fires.id() + " is met";
        }
        if (condition instanceof Condition.Present present) {
            return label(present.fact());
        }
        if (condition instanceof Condition.HasCode code) {
            return label(code.fact()) + ": " + code.code().replace('_', ' ');
        }
        if (condition instanceof Condition.Compare compare) {
            return compared(
                    compare.fact(), "", compare.comparison(), compare.number().toPlainString());
        }
        if (condition instanceof Condition.CompareWithin within) {
            return compared(
                    within.fact(),
                    " within " + within.window().inWords(),
                    within.comparison(),
                    within.number().toPlainString());
        }
        if (condition instanceof Condition.CompareSpan span) {
            return label(span.fact()) + " "
                    + Words.comparison(span.comparison(), span.span().inWords());
        }
        if (condition instanceof Condition.CompareLimit limit) {
            String times = limit.multiple().stripTrailingZeros().toPlainString();
            String which = (limit.limit() == Condition.Limit.UPPER ? "upper" : "lower") + " limit of the laboratory";
            return label(limit.fact()) + " "
                    + Words.comparison(
                            limit.comparison(), times.equals("1") ? "the " + which : times + " times the " + which);
        }
        return "always";
    }

    private String compared(String fact, String within, Comparison comparison, String number) {
        String unit = vocabulary
                .fact(fact)
                .flatMap(each -> each.unit())
                .map(each -> each.equals("%") ? " %" : " " + each)
                .orElse("");
        String after = fact.equals("age") ? " years" : unit;
        return (fact.equals("age") ? "age" : label(fact)) + within + " " + Words.comparison(comparison, number + after);
    }

    private String demands(InstanceCondition demand, boolean within) {
        if (demand instanceof InstanceCondition.All all) {
            return list(all.parts().stream().map(part -> demands(part, true)).toList(), "and");
        }
        if (demand instanceof InstanceCondition.Any any) {
            String text = join(any.parts(), " or ", part -> demands(part, true));
            return within ? "(" + text + ")" : text;
        }
        if (demand instanceof InstanceCondition.None none) {
            return "not " + demands(none.part(), true);
        }
        if (demand instanceof InstanceCondition.Lasting lasting) {
            return "there for "
                    + Words.comparison(lasting.comparison(), lasting.span().inWords());
        }
        if (demand instanceof InstanceCondition.CausedBy cause) {
            return "caused by " + cause.cause().replace('_', ' ');
        }
        return words.label(((InstanceCondition.Has) demand).qualifier());
    }

    private String label(String fact) {
        return vocabulary.fact(fact).map(words::label).orElse(fact);
    }

    private static String list(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, end)) + " " + last + " " + parts.get(end);
    }

    private static <T> String join(List<T> parts, String link, Function<T, String> write) {
        return parts.stream().map(write).collect(Collectors.joining(link));
    }
}
