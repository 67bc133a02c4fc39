package org.nsspathway.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nsspathway.problem.ProblemCode;

/**
 * The members of one object while they are read. It knows where it stands, what is wrong with it, and which members
 * were asked for: whatever nobody asked for is unknown and reported. Messages never repeat a value.
 */
final class Members {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private final Map<?, ?> members;
    private final String pointer;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    Members(Map<?, ?> members, String pointer, Findings findings) {
        this.members = members;
        this.pointer = pointer;
        this.findings = findings;
    }

    String pointer() {
        return pointer;
    }

    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    Optional<String> text(String name) {
        return read(name, "a text that is not blank", value -> {
            String text = (String) value;
            if (text.isBlank()) {
                throw new IllegalArgumentException(name);
            }
            return text;
        });
    }

    Optional<BigDecimal> number(String name) {
        return read(name, "a number", value -> (BigDecimal) value);
    }

    Optional<Integer> wholeNumber(String name, int least, int most) {
        return read(name, "a whole number from " + least + " to " + most, value -> {
            int number = ((BigDecimal) value).intValueExact();
            if (number < least || number > most) {
                throw new IllegalArgumentException(name);
            }
            return number;
        });
    }

    Optional<Boolean> truth(String name) {
        return read(name, "true or false", value -> (Boolean) value);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            words.add(word(each));
        }
        return read(
                name,
                "one of " + String.join(", ", words),
                value -> type.getEnumConstants()[place(words, (String) value)]);
    }

    private static int place(List<String> words, String word) {
        int at = words.indexOf(word);
        if (at < 0) {
            throw new IllegalArgumentException("none of the words");
        }
        return at;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A text in a form of its own. */
    <T> Optional<T> parsed(String name, String form, Function<String, T> parser) {
        return read(name, form, value -> parser.apply((String) value));
    }

    /** Any value, told to be of a form if the reader does not take it. */
    <T> Optional<T> read(String name, String form, Function<Object, T> reader) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(members.get(name)));
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException e) {
            unreadable(pointer + "/" + name, form);
            return Optional.empty();
        }
    }

    /** The objects of an array, one after the other; what is no object is reported. */
    void each(String name, Consumer<Members> reader) {
        List<?> items = items(name, "an array of objects");
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + name + "/" + i;
            if (items.get(i) instanceof Map<?, ?> map) {
                reader.accept(new Members(map, at, findings));
            } else {
                unreadable(at, "an object");
            }
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<?> items = items(name, "an array of texts");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof String text && !text.isBlank()) {
                texts.add(text);
            } else {
                unreadable(pointer + "/" + name + "/" + i, "a text that is not blank");
            }
        }
        return texts;
    }

    private List<?> items(String name, String form) {
        return this.<List<?>>read(name, form, value -> (List<?>) value).orElse(List.of());
    }

    Optional<Members> object(String name) {
        return read(name, "an object", value -> new Members((Map<?, ?>) value, pointer + "/" + name, findings));
    }

    /** The names of an object that serves as a table. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        members.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /** The members of certain names, as a tree. */
    Map<Object, Object> only(List<String> names) {
        return only(members, names);
    }

    static Map<Object, Object> only(Map<?, ?> tree, List<String> names) {
        Map<Object, Object> only = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : tree.entrySet()) {
            if (names.contains(member.getKey())) {
                only.put(member.getKey(), member.getValue());
            }
        }
        return only;
    }

    /** Reports a member that must be there and is not; a member that is there and unreadable was reported already. */
    <T> Optional<T> required(String name, Optional<T> value) {
        if (!has(name)) {
            findings.add(ProblemCode.JSON_MEMBER_MISSING, pointer, "'" + name + "' is missing. Add it.");
        }
        return value;
    }

    /** Reports every member that nobody asked for. */
    void reportUnknown() {
        int number = 0;
        for (Object member : members.keySet()) {
            number++;
            String name = (String) member;
            if (!asked.contains(name)) {
                String shown = PLAIN.matcher(name).matches() ? name : "(member " + number + ")";
                findings.add(
                        ProblemCode.JSON_MEMBER_UNKNOWN,
                        pointer + "/" + shown,
                        "this member is not known here. Correct its name, or leave it out.");
            }
        }
    }

    void report(ProblemCode code, String name, String text) {
        findings.add(code, name.isEmpty() ? pointer : pointer + "/" + name, text);
    }

    private void unreadable(String at, String form) {
        findings.add(ProblemCode.JSON_VALUE_UNREADABLE, at, "the value is not readable. Write " + form + ".");
    }
}
