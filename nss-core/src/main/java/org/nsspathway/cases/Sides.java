package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;

/** Sides are written among the qualifiers and kept apart from them. */
final class Sides {

    private Sides() {}

    static void split(List<String> words, Symptom.Builder symptom) {
        List<Side> found = new ArrayList<>();
        for (String word : words) {
            int before = found.size();
            for (Side each : Side.values()) {
                if (Ascii.toLowerCase(each.name()).equals(word)) {
                    found.add(each);
                }
            }
            if (found.size() == before) {
                symptom.addQualifiers(word);
            }
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("it has more than one side. Keep one, or write bilateral.");
        }
        found.forEach(symptom::side);
    }
}
