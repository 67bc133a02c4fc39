package org.nsspathway.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One token, cut into its parts: {@code !name}, {@code name:qualifier+qualifier/cause=code~span@date} or
 * {@code name=value(range)~span@date}. Whoever reads it says which parts it may have, so that none is written and not
 * read.
 *
 * @param name as it is written
 * @param parts what is written beside the name; a part that is not written is not in the map
 */
record Token(String name, Map<Part, String> parts) {

    /** What may stand beside a name, and what messages call it. */
    enum Part {
        ABSENT("!"),
        QUALIFIERS("qualifiers"),
        CAUSE("cause"),
        RECORDED("day of recording"),
        ENDED("day of its end"),
        VALUE("value"),
        RANGE("range"),
        SPAN("duration"),
        DATE("date");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private static final Pattern QUOTED = Pattern.compile("([a-z][a-z0-9_]*)=(\".*\")", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(?<absent>!)?(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "(:(?<qualifiers>[A-Za-z0-9_+!]*))?(?<marks>(/[a-z]+=[A-Za-z0-9_-]*){0,9})"
            + "(=(?<value>[^~@()\\s\"]*))?(\\((?<range>[^)]*)\\))?(~(?<span>[^~@]*))?(@(?<date>[^~@]*))?");
    private static final Map<String, Part> MARKS =
            ImmutableMap.of("cause", Part.CAUSE, "recorded", Part.RECORDED, "ended", Part.ENDED);
    private static final int SHOWN = 30;
    /** Stands before what is not so, be it a name or a qualifier. */
    static final String DENIED = "!";

    static Token of(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return new Token(quoted.group(1), Map.of(Part.VALUE, quoted.group(2)));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            throw new IllegalArgumentException("it is not in the notation. Write name:qualifier~6w for what is there, "
                    + "!name for what is not, name=12@2026-02-20 for a result, without blanks; text goes in quotes.");
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        put(parts, Part.ABSENT, plain.group("absent"));
        put(parts, Part.QUALIFIERS, plain.group("qualifiers"));
        marks(plain.group("marks"), parts);
        put(parts, Part.VALUE, plain.group("value"));
        put(parts, Part.RANGE, plain.group("range"));
        put(parts, Part.SPAN, plain.group("span"));
        put(parts, Part.DATE, plain.group("date"));
        return new Token(plain.group("name"), parts);
    }

    /** The name that a text begins with, for messages about a text that is no token. */
    static String nameIn(String text) {
        String start = text.split("[^A-Za-z0-9_!]", 2)[0];
        return start.substring(0, Math.min(SHOWN, start.length()));
    }

    private static void marks(String text, Map<Part, String> parts) {
        for (String mark : text.split("/", -1)) {
            if (!mark.isEmpty()) {
                String word = mark.substring(0, mark.indexOf('='));
                Part part = MARKS.get(word);
                if (part == null || parts.containsKey(part)) {
                    throw new IllegalArgumentException(
                            part == null
                                    ? "'/" + word + "=' is not in the notation. Write /cause=, /recorded= or /ended=."
                                    : "'/" + word + "=' stands twice. Keep one.");
                }
                put(parts, part, mark.substring(word.length() + 1));
            }
        }
    }

    private static void put(Map<Part, String> parts, Part part, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("its " + part.words + " is empty. Fill it in, or leave its sign out.");
        }
        parts.put(part, text);
    }

    /** The text of a part; empty where it is not written. */
    String text(Part part) {
        return parts.getOrDefault(part, "");
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    /** The qualifiers that are written as holding. */
    List<String> qualifiers() {
        return words().stream().filter(each -> !each.startsWith(DENIED)).toList();
    }

    /** The qualifiers that are written as not holding, without their sign. */
    List<String> deniedQualifiers() {
        return words().stream()
                .filter(each -> each.startsWith(DENIED))
                .map(each -> each.substring(DENIED.length()))
                .toList();
    }

    private List<String> words() {
        return has(Part.QUALIFIERS) ? ImmutableList.copyOf(text(Part.QUALIFIERS).split("\\+", -1)) : ImmutableList.of();
    }

    /** Refuses a part that would not be read. */
    void allow(Part... allowed) {
        EnumSet<Part> known = EnumSet.noneOf(Part.class);
        known.addAll(List.of(allowed));
        Set<Part> others = Sets.difference(parts.keySet(), known);
        if (!others.isEmpty()) {
            String words = others.stream().map(part -> part.words).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("it takes no " + words + " here. Leave that out.");
        }
    }
}
