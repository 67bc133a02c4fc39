package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A word that must be one of an enum's. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (Ascii.toLowerCase(each.name()).equals(word)) {
                return each;
            }
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(each -> Ascii.toLowerCase(each.name()))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("its value must be one of " + known + ".");
    }
}
