package org.nsspathway.vocabulary;

import java.math.BigDecimal;
import java.util.SortedMap;

/** Reads the settings of a derivation. */
final class Settings {

    private Settings() {}

    static BigDecimal decimal(SortedMap<String, String> settings, String name) {
        try {
            return new BigDecimal(settings.get(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number but was '" + settings.get(name) + "'", e);
        }
    }
}
