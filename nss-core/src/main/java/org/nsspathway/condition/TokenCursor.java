package org.nsspathway.condition;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.nsspathway.condition.ConditionScanner.Kind;
import org.nsspathway.condition.ConditionScanner.Token;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;

/** A place among the tokens of a text: looks, takes, and refuses with that place and what to do. */
final class TokenCursor {
    static final int MOST_DEPTH = 60;
    private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "TRUE", "AT_LEAST", "FIRES");

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    TokenCursor(String text) {
        this.text = text;
        this.tokens = ConditionScanner.scan(text);
    }

    /** Whether the next tokens are these signs or words, in this order. */
    boolean ahead(String... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(signs[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is followed by a comparison. */
    boolean comparedAhead(String word) {
        return ahead(word) && isComparison(tokens.get(at + 1));
    }

    void skip(int count) {
        at += count;
    }

    /** The text up to the closing bracket, as it stands there. */
    String textUpTo(String sign) {
        int start = next().start();
        while (!next().is(sign) && next().kind() != Kind.END) {
            at++;
        }
        return text.substring(start, next().start()).strip();
    }

    ConditionException errorAt(int position, String message) {
        return new ConditionException(text, position, message);
    }

    /** One level further in. */
    void down() {
        if (++depth > MOST_DEPTH) {
            throw error("A condition may be nested at most " + MOST_DEPTH + " deep. Split it into several criteria.");
        }
    }

    /** Back again. */
    void up() {
        depth--;
    }

    /** Refuses a word of the language that is written in small letters, where no fact could have that name. */
    void inCapitals() {
        String capitals = Ascii.toUpperCase(next().text());
        if (next().kind() == Kind.WORD && KEYWORDS.contains(capitals) && !KEYWORDS.contains(next().text())) {
            throw error("Write " + capitals + " in capitals, not '" + next().text() + "'.");
        }
    }

    String name(String what) {
        Token token = next();
        if (token.kind() != Kind.WORD || KEYWORDS.contains(token.text())) {
            throw error("Expected " + what + " but found '" + token.text() + "'.");
        }
        at++;
        return token.text();
    }

    BigDecimal number() {
        Token token = next();
        if (token.kind() != Kind.NUMBER) {
            throw error("Expected a number but found '" + token.text() + "'.");
        }
        at++;
        try {
            BigDecimal number = new BigDecimal(token.text());
            NumberInterval.millionths(number);
            return number;
        } catch (IllegalArgumentException e) {
            throw refused(token, e);
        }
    }

    int wholeNumber() {
        Token token = next();
        BigDecimal number = number();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw errorAt(token.start(), "expected a whole number but found '" + token.text() + "'.");
        }
    }

    TimeSpan span() {
        Token token = next();
        if (token.kind() != Kind.SPAN) {
            throw error("Expected a length of time such as 4w but found '" + token.text() + "'.");
        }
        at++;
        try {
            return TimeSpan.parse(token.text());
        } catch (IllegalArgumentException e) {
            throw refused(token, e);
        }
    }

    Comparison comparison() {
        for (Comparison comparison : Comparison.values()) {
            if (take(comparison.symbol())) {
                return comparison;
            }
        }
        throw error("Expected a comparison such as >= but found '" + next().text() + "'.");
    }

    static boolean isComparison(Token token) {
        for (Comparison comparison : Comparison.values()) {
            if (token.is(comparison.symbol())) {
                return true;
            }
        }
        return false;
    }

    ConditionException refused(Token token, IllegalArgumentException cause) {
        String message = String.valueOf(cause.getMessage());
        return errorAt(token.start(), message.endsWith(".") ? message : message + ".");
    }

    Token next() {
        return tokens.get(at);
    }

    boolean take(String sign) {
        if (!next().is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw error("Expected '" + sign + "' but found '" + next().text() + "'.");
        }
    }

    ConditionException error(String message) {
        return new ConditionException(text, next().start(), message);
    }
}
