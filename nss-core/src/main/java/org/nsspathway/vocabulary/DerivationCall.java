package org.nsspathway.vocabulary;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A derivation as a table names it: {@code percent_lost(body_weight_kg, full_share=0.5)}.
 *
 * @param name the derivation's name
 * @param inputs the facts it reads, in their order
 * @param settings its settings by name
 * @since 0.1
 */
public record DerivationCall(String name, List<String> inputs, SortedMap<String, String> settings) {
    private static final Pattern CALL = Pattern.compile("([a-z][a-z0-9_]*)\\(([^()]*)\\)");

    /** Keeps its own copies. */
    public DerivationCall {
        inputs = ImmutableList.copyOf(inputs);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /**
     * Reads a call.
     *
     * @param text the call as a table writes it
     * @return the call
     * @throws IllegalArgumentException if the text is none
     */
    public static DerivationCall parse(String text) {
        Matcher matcher = CALL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no derivation. Write name(fact, fact, setting=value).");
        }
        ImmutableList.Builder<String> inputs = ImmutableList.builder();
        SortedMap<String, String> settings = new TreeMap<>();
        for (String part : matcher.group(2).split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals >= 0) {
                String setting = part.substring(0, equals).strip();
                if (settings.put(setting, part.substring(equals + 1).strip()) != null) {
                    throw new IllegalArgumentException(
                            "'" + text + "' gives the setting '" + setting + "' twice. Remove one.");
                }
            } else if (!part.isBlank()) {
                inputs.add(part.strip());
            }
        }
        return new DerivationCall(matcher.group(1), inputs.build(), settings);
    }

    /** The call as a table writes it. */
    @Override
    public String toString() {
        ImmutableList.Builder<String> parts = ImmutableList.<String>builder().addAll(inputs);
        settings.forEach((name, value) -> parts.add(name + "=" + value));
        return name + "(" + String.join(", ", parts.build()) + ")";
    }
}
