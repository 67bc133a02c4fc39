package org.nsspathway.condition;

import java.util.List;
import java.util.StringJoiner;

/** Writes a condition in the language it is read from, with brackets wherever AND and OR meet. */
final class ConditionPrinter {

    private static final String COMMA = ", ";

    private ConditionPrinter() {}

    static String print(Condition condition) {
        if (condition instanceof Condition.And and) {
            return join(and.parts(), " AND ");
        }
        if (condition instanceof Condition.Or or) {
            return join(or.parts(), " OR ");
        }
        if (condition instanceof Condition.Not not) {
            return "NOT " + bracketed(not.part());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "AT_LEAST(" + atLeast.least() + ", " + join(atLeast.parts(), COMMA) + ")";
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
        return demands instanceof InstanceCondition.All all ? joinDemands(all.parts(), COMMA) : print(demands);
    }

    private static String print(InstanceCondition condition) {
        if (condition instanceof InstanceCondition.All all) {
            return joinDemands(all.parts(), " AND ");
        }
        if (condition instanceof InstanceCondition.Any any) {
            return joinDemands(any.parts(), " OR ");
        }
        if (condition instanceof InstanceCondition.None none) {
            return "NOT " + bracketed(none.part());
        }
        if (condition instanceof InstanceCondition.Lasting lasting) {
            return "duration " + lasting.comparison().symbol() + " " + lasting.span();
        }
        if (condition instanceof InstanceCondition.CausedBy cause) {
            return "cause = " + cause.cause();
        }
        return ((InstanceCondition.Has) condition).qualifier();
    }

    private static String join(List<Condition> parts, String link) {
        StringJoiner joined = new StringJoiner(link);
        for (Condition part : parts) {
            joined.add(link.equals(COMMA) ? print(part) : bracketed(part));
        }
        return joined.toString();
    }

    private static String bracketed(Condition part) {
        boolean loose = part instanceof Condition.And || part instanceof Condition.Or;
        return loose ? "(" + print(part) + ")" : print(part);
    }

    private static String joinDemands(List<InstanceCondition> parts, String link) {
        StringJoiner joined = new StringJoiner(link);
        for (InstanceCondition part : parts) {
            joined.add(link.equals(COMMA) ? print(part) : bracketed(part));
        }
        return joined.toString();
    }

    private static String bracketed(InstanceCondition part) {
        boolean loose = part instanceof InstanceCondition.All || part instanceof InstanceCondition.Any;
        return loose ? "(" + print(part) + ")" : print(part);
    }
}
