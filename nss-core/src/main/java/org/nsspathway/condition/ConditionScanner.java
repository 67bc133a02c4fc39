package org.nsspathway.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Cuts a text into words, numbers, lengths of time and signs. */
final class ConditionScanner {
    static final int MOST_CHARACTERS = 20_000;

    private static final String SPACE = " \t\n\u000B\f\r";
    private static final String SIGNS = "()[],*.-";

    private final String text;
    private final ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    private int at;

    private ConditionScanner(String text) {
        this.text = text;
    }

    /** A piece of the text and where it stands. */
    record Token(Kind kind, String text, int start, int end) {
        boolean is(String sign) {
            return text.equals(sign) && kind != Kind.END;
        }
    }

    enum Kind {
        WORD,
        NUMBER,
        SPAN,
        SIGN,
        END
    }

    static List<Token> scan(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ConditionException(
                    "",
                    0,
                    "A condition may have at most " + MOST_CHARACTERS + " characters but this has " + text.length()
                            + ". Split it into several criteria.");
        }
        return new ConditionScanner(text).tokens();
    }

    private ImmutableList<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (SPACE.indexOf(c) >= 0) {
                at++;
            } else if (isDigit(at) || (c == '-' && isDigit(at + 1))) {
                number();
            } else if (isWord(c)) {
                word();
            } else {
                sign(c);
            }
        }
        return tokens.add(new Token(Kind.END, "end of the condition", at, at)).build();
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && (isWord(text.charAt(end)) || isDigit(end))) {
            end++;
        }
        add(Kind.WORD, end);
    }

    /** A number, or digits and a unit of time of which nothing more follows: 4w, but not 4weeks. */
    private void number() {
        int end = digits(at + 1);
        int unit = text.startsWith("mo", end) ? 2 : end < text.length() && "dwy".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        if (unit > 0 && isDigit(at) && isEnd(end + unit)) {
            add(Kind.SPAN, end + unit);
        } else if (text.startsWith(".", end) && isDigit(end + 1)) {
            add(Kind.NUMBER, digits(end + 1));
        } else {
            add(Kind.NUMBER, end);
        }
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private void sign(char c) {
        boolean compares = c == '>' || c == '<' || c == '=';
        if (c != '=' && (compares || c == '!') && text.startsWith("=", at + 1)) {
            add(Kind.SIGN, at + 2);
        } else if (compares || SIGNS.indexOf(c) >= 0) {
            add(Kind.SIGN, at + 1);
        } else {
            throw new ConditionException(text, at, "The character '" + c + "' has no meaning here. Remove it.");
        }
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private boolean isEnd(int position) {
        return position >= text.length()
                || !(text.charAt(position) == '_' || Character.isLetterOrDigit(text.codePointAt(position)));
    }
}
