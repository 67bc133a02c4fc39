package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.util.List;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;

/** Sides are written among the qualifiers and kept apart from them. */
final class Sides {

    private Sides() {}

    static void split(List<String> words, Symptom.Builder symptom) {
        for (String word : words) {
            Side side = null;
            for (Side each : Side.values()) {
                side = Ascii.toLowerCase(each.name()).equals(word) ? each : side;
            }
            if (side == null) {
                symptom.addQualifiers(word);
            } else {
                symptom.side(side);
            }
        }
    }
}
