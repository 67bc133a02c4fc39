package org.nsspathway.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers, lengths of time and signs. */
final class ConditionScanner {
    static final int MOST_CHARACTERS = 20_000;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+)|(?<span>[0-9]+(d|w|mo|y)\\b)|(?<number>-?[0-9]+(\\.[0-9]+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)"
                    + "|(?<sign>>=|<=|!=|[>=<()\\[\\],*.-])");

    private ConditionScanner() {}

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
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new ConditionException(
                        text, at, "The character '" + text.charAt(at) + "' has no meaning here. Remove it.");
            }
            at = matcher.end();
            if (matcher.group("space") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), matcher.start(), at));
            }
        }
        return tokens.add(new Token(Kind.END, "end of the condition", at, at)).build();
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("span") != null) {
            return Kind.SPAN;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
    }
}
