package org.nsspathway.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token, cut into its parts; a part that is not written is empty. {@code !name},
 * {@code name:qualifier+qualifier/cause=code~span@date} or {@code name=value(range)~span@date}.
 */
record Token(
        String name,
        boolean absent,
        List<String> qualifiers,
        String cause,
        String value,
        String range,
        String span,
        String date) {

    private static final Pattern QUOTED = Pattern.compile("(?<name>[a-z][a-z0-9_]*)=(?<value>\".*\")", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(?<absent>!)?(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "(:(?<qualifiers>[A-Za-z0-9_+]+))?(/cause=(?<cause>[a-z0-9_]+))?"
            + "(=(?<value>[^~@()\\s]*))?(\\((?<range>[^)]*)\\))?(~(?<span>[^~@]*))?(@(?<date>[^~@]*))?");
    private static final int SHOWN = 30;

    static Token of(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return new Token(quoted.group("name"), false, List.of(), "", quoted.group("value"), "", "", "");
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            String start = text.split("[^A-Za-z0-9_!]", 2)[0];
            return new Token(
                    start.substring(0, Math.min(SHOWN, start.length())),
                    false,
                    List.of(),
                    "",
                    "unreadable token",
                    "",
                    "",
                    "");
        }
        String qualifiers = part(plain, "qualifiers");
        return new Token(
                plain.group("name"),
                plain.group("absent") != null,
                qualifiers.isEmpty() ? List.of() : ImmutableList.copyOf(qualifiers.split("\\+", -1)),
                part(plain, "cause"),
                part(plain, "value"),
                part(plain, "range"),
                part(plain, "span"),
                part(plain, "date"));
    }

    private static String part(Matcher matcher, String name) {
        String part = matcher.group(name);
        return part == null ? "" : part;
    }
}
