package org.nsspathway.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two documents field by field. Items of a list are matched by what names them, so that one more rule is one
 * difference and not one for every rule after it; where nothing names them, or two have one name, by their place.
 */
final class TreeComparison {
    private static final List<String> NAMING =
            List.of("set", "criterion", "id", "pathway", "subject", "fact", "aspect", "answer", "code");

    private final List<Replay.Difference> differences = new ArrayList<>();

    static List<Replay.Difference> between(Object recorded, Object now) {
        TreeComparison comparison = new TreeComparison();
        comparison.compare("", recorded, now);
        return comparison.differences;
    }

    private void compare(String field, Object recorded, Object now) {
        if (recorded instanceof Map<?, ?> a && now instanceof Map<?, ?> b) {
            each(field, a, b);
        } else if (recorded instanceof List<?> a && now instanceof List<?> b) {
            Map<String, Object> named = named(a);
            Map<String, Object> other = named(b);
            boolean both = named.size() == a.size() && other.size() == b.size();
            each(field, both ? named : numbered(a), both ? other : numbered(b));
        } else if (!recorded.equals(now)) {
            differences.add(new Replay.Difference(field, text(recorded), text(now)));
        }
    }

    private void each(String field, Map<?, ?> recorded, Map<?, ?> now) {
        Set<Object> names = new LinkedHashSet<>(recorded.keySet());
        names.addAll(now.keySet());
        for (Object name : names) {
            Object was = recorded.get(name);
            Object is = now.get(name);
            String at = field.isEmpty() ? name.toString() : field + "/" + name;
            if (was == null || is == null) {
                differences.add(new Replay.Difference(at, text(was), text(is)));
            } else {
                compare(at, was, is);
            }
        }
    }

    private static Map<String, Object> named(List<?> items) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> members) {
                String name = NAMING.stream()
                        .map(members::get)
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
                if (!name.isEmpty()) {
                    named.put(name, item);
                }
            }
        }
        return named;
    }

    private static Map<String, Object> numbered(List<?> items) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbered.put(Integer.toString(i), items.get(i));
        }
        return numbered;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Map || value instanceof List ? JsonOut.tree(value) : value.toString();
    }
}
