package org.nsspathway.condition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a condition in the language it is read from, with brackets wherever AND and OR meet. */
final class ConditionPrinter {

    private ConditionPrinter() {}

    static String print(Condition condition) {
        if (condition instanceof Condition.And and) {
            return join(
                    and.parts(), " AND ", part -> part instanceof Condition.Or ? "(" + print(part) + ")" : print(part));
        }
        if (condition instanceof Condition.Or or) {
            return join(
                    or.parts(), " OR ", part -> part instanceof Condition.And ? "(" + print(part) + ")" : print(part));
        }
        if (condition instanceof Condition.Not not) {
            boolean loose = not.part() instanceof Condition.And || not.part() instanceof Condition.Or;
            return "NOT " + (loose ? "(" + print(not.part()) + ")" : print(not.part()));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "AT_LEAST(" + atLeast.least() + ", " + join(atLeast.parts(), ", ", ConditionPrinter::print) + ")";
        }
        if (condition instanceof Condition.Occasions occasions) {
            return "occasions(" + occasions.least() + ", " + occasions.window() + ", " + print(occasions.part()) + ")";
        }
        if (condition instanceof Condition.Instance instance) {
            String facts = instance.facts().size() == 1
                    ? instance.facts().get(0)
                    : "any_of(" + String.join(", ", instance.facts()) + ")";
            return facts + "[" + demands(instance.demands()) + "]";
        }
        return atom(condition);
    }

    private static String atom(Condition condition) {
        if (condition instanceof Condition.Fires fires) {
            return "FIRES(" + fires.id() + ")";
        }
        if (condition instanceof Condition.Present present) {
            return present.fact();
        }
        if (condition instanceof Condition.HasCode code) {
            return code.fact() + " = " + code.code();
        }
        if (condition instanceof Condition.Compare compare) {
            return compare.fact() + " " + compare.comparison().symbol() + " "
                    + compare.number().toPlainString();
        }
        if (condition instanceof Condition.CompareWithin within) {
            return within.fact() + "(" + within.window() + ") "
                    + within.comparison().symbol() + " " + within.number().toPlainString();
        }
        if (condition instanceof Condition.CompareSpan span) {
            return span.fact() + " " + span.comparison().symbol() + " " + span.span();
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit.fact() + " " + limit.comparison().symbol() + " "
                    + limit.multiple().toPlainString() + " * " + limit.limit().word();
        }
        return "TRUE";
    }

    static String demands(InstanceCondition demands) {
        return demands instanceof InstanceCondition.All all
                ? join(all.parts(), ", ", ConditionPrinter::print)
                : print(demands);
    }

    private static String print(InstanceCondition condition) {
        if (condition instanceof InstanceCondition.All all) {
            return join(
                    all.parts(),
                    " AND ",
                    part -> part instanceof InstanceCondition.Any ? "(" + print(part) + ")" : print(part));
        }
        if (condition instanceof InstanceCondition.Any any) {
            return join(
                    any.parts(),
                    " OR ",
                    part -> part instanceof InstanceCondition.All ? "(" + print(part) + ")" : print(part));
        }
        if (condition instanceof InstanceCondition.None none) {
            boolean loose =
                    none.part() instanceof InstanceCondition.All || none.part() instanceof InstanceCondition.Any;
            return "NOT " + (loose ? "(" + print(none.part()) + ")" : print(none.part()));
        }
        if (condition instanceof InstanceCondition.Lasting lasting) {
            return "duration " + lasting.comparison().symbol() + " " + lasting.span();
        }
        if (condition instanceof InstanceCondition.CausedBy cause) {
            return "cause = " + cause.cause();
        }
        return ((InstanceCondition.Has) condition).qualifier();
    }

    private static <T> String join(List<T> parts, String link, Function<T, String> print) {
        return parts.stream().map(print).collect(Collectors.joining(link));
    }
}
