package org.nsspathway.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.condition.ConditionScanner.Kind;
import org.nsspathway.condition.ConditionScanner.Token;
import org.nsspathway.presentation.TimeSpan;

/** Recursive descent over the grammar of {@code docs/guide/condition-language.md}, one method a rule. */
final class ConditionParser {
    private final String text;
    private final TokenCursor tokens;

    ConditionParser(String text) {
        this.text = text;
        this.tokens = new TokenCursor(text);
    }

    /** Reads the text, and sees to it that what is read can be printed and read again. */
    Condition parse() {
        Condition condition = once();
        String printed = condition.text();
        if (!printed.equals(text)) {
            try {
                new ConditionParser(printed).once();
            } catch (ConditionException e) {
                throw tokens.errorAt(
                        0,
                        "Written out in full, the condition is too long or nested too deep. Split it into several criteria.");
            }
        }
        return condition;
    }

    private Condition once() {
        Condition condition = expression();
        if (tokens.next().kind() != Kind.END) {
            tokens.inCapitals();
            throw tokens.error("Expected AND, OR or the end of the condition but found '"
                    + tokens.next().text() + "'.");
        }
        return condition;
    }

    private Condition expression() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(term());
        } while (tokens.take("OR"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
    }

    private Condition term() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(factor());
        } while (tokens.take("AND"));
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private Condition factor() {
        tokens.down();
        Condition factor = tokens.take("NOT") ? new Condition.Not(factor()) : atom();
        tokens.up();
        return factor;
    }

    private Condition atom() {
        if (tokens.take("(")) {
            Condition inner = expression();
            tokens.expect(")");
            return inner;
        }
        if (tokens.take("TRUE")) {
            return new Condition.Always();
        }
        if (tokens.take("AT_LEAST")) {
            return atLeast();
        }
        if (tokens.take("FIRES")) {
            return new Condition.Fires(rowId());
        }
        if (tokens.ahead("occasions", "(")) {
            tokens.skip(1);
            return occasions();
        }
        if (tokens.ahead("any_of", "(")) {
            tokens.skip(1);
            return new Condition.Instance(names(), demands());
        }
        return fact();
    }

    private Condition atLeast() {
        tokens.expect("(");
        Token count = tokens.next();
        int least = tokens.wholeNumber();
        List<Condition> parts = new ArrayList<>();
        while (tokens.take(",")) {
            parts.add(expression());
        }
        tokens.expect(")");
        try {
            return new Condition.AtLeast(least, parts);
        } catch (IllegalArgumentException e) {
            throw tokens.refused(count, e);
        }
    }

    private Condition occasions() {
        tokens.expect("(");
        Token count = tokens.next();
        int least = tokens.wholeNumber();
        tokens.expect(",");
        TimeSpan window = tokens.span();
        tokens.expect(",");
        Condition part = expression();
        tokens.expect(")");
        try {
            return new Condition.Occasions(least, window, part);
        } catch (IllegalArgumentException e) {
            throw tokens.refused(count, e);
        }
    }

    private Condition fact() {
        Token nameToken = tokens.next();
        tokens.inCapitals();
        String name = tokens.name("a fact");
        if (tokens.next().is("[")) {
            return new Condition.Instance(List.of(name), demands());
        }
        if (tokens.take("(")) {
            TimeSpan window = tokens.span();
            tokens.expect(")");
            Comparison comparison = tokens.comparison();
            return new Condition.CompareWithin(name, window, comparison, tokens.number());
        }
        if (!TokenCursor.isComparison(tokens.next())) {
            return new Condition.Present(name);
        }
        Comparison comparison = tokens.comparison();
        if (TokenCursor.isComparison(tokens.next())) {
            throw tokens.error("Found '" + comparison.symbol() + "' and then '"
                    + tokens.next().text() + "'. Write one comparison, such as >=, without a blank in it.");
        }
        return switch (tokens.next().kind()) {
            case SPAN -> new Condition.CompareSpan(name, comparison, tokens.span());
            case NUMBER -> numberOrLimit(name, comparison);
            default -> code(nameToken, name, comparison);
        };
    }

    private Condition numberOrLimit(String name, Comparison comparison) {
        BigDecimal number = tokens.number();
        if (!tokens.take("*")) {
            return new Condition.Compare(name, comparison, number);
        }
        for (Condition.Limit limit : Condition.Limit.values()) {
            if (tokens.take(limit.word())) {
                return new Condition.CompareLimit(name, comparison, number, limit);
            }
        }
        throw tokens.error("Expected upper_limit or lower_limit after '*'.");
    }

    private Condition code(Token nameToken, String name, Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> new Condition.HasCode(name, tokens.name("a code or a number"));
            case NOT_EQUAL -> new Condition.Not(new Condition.HasCode(name, tokens.name("a code or a number")));
            default ->
                throw tokens.errorAt(
                        nameToken.end(),
                        "Only = and != compare with a word; " + comparison.symbol() + " needs a number.");
        };
    }

    private InstanceCondition demands() {
        tokens.expect("[");
        List<InstanceCondition> parts = new ArrayList<>();
        do {
            parts.add(instanceExpression());
        } while (tokens.take(","));
        tokens.expect("]");
        return parts.size() == 1 ? parts.get(0) : new InstanceCondition.All(parts);
    }

    private InstanceCondition instanceExpression() {
        List<InstanceCondition> parts = new ArrayList<>();
        do {
            parts.add(instanceTerm());
        } while (tokens.take("OR"));
        return parts.size() == 1 ? parts.get(0) : new InstanceCondition.Any(parts);
    }

    private InstanceCondition instanceTerm() {
        List<InstanceCondition> parts = new ArrayList<>();
        do {
            parts.add(instanceFactor());
        } while (tokens.take("AND"));
        return parts.size() == 1 ? parts.get(0) : new InstanceCondition.All(parts);
    }

    private InstanceCondition instanceFactor() {
        tokens.down();
        InstanceCondition factor = tokens.take("NOT") ? new InstanceCondition.None(instanceFactor()) : instanceAtom();
        tokens.up();
        return factor;
    }

    private InstanceCondition instanceAtom() {
        if (tokens.take("(")) {
            InstanceCondition inner = instanceExpression();
            tokens.expect(")");
            return inner;
        }
        if (tokens.comparedAhead("duration")) {
            tokens.skip(1);
            return new InstanceCondition.Lasting(tokens.comparison(), tokens.span());
        }
        if (tokens.ahead("cause", "=")) {
            tokens.skip(2);
            return new InstanceCondition.CausedBy(tokens.name("a cause"));
        }
        return new InstanceCondition.Has(tokens.name("a qualifier, or 'duration' with a comparison,"));
    }

    private List<String> names() {
        tokens.expect("(");
        List<String> names = new ArrayList<>();
        do {
            names.add(tokens.name("a fact"));
        } while (tokens.take(","));
        tokens.expect(")");
        return names;
    }

    private String rowId() {
        tokens.expect("(");
        String id = tokens.textUpTo(")");
        tokens.expect(")");
        if (id.isEmpty()) {
            throw tokens.error("FIRES needs the id of a criterion.");
        }
        return id;
    }
}
