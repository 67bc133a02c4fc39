package org.nsspathway.cases;

import org.nsspathway.cases.Token.Part;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Presentation;

/** Reads and writes a clinician's concern. Its reasons are the only free text of the notation and stand in quotes. */
final class ConcernTokens {
    static final String GUT_FEELING = "gut_feeling";
    private static final String WITHHELD = "withheld";

    private ConcernTokens() {}

    static void read(Token token, Presentation.Builder presentation) {
        String text = token.text(Part.VALUE);
        if (text.startsWith("\"")) {
            token.allow(Part.VALUE);
            presentation.addConcerns(Concern.because(unquoted(text)));
        } else if (text.equals(WITHHELD)) {
            token.allow(Part.VALUE);
            presentation.addConcerns(Concern.withReasonsWithheld());
        } else if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(
                    "reasons stand in quotes: gut_feeling=\"third visit\". Write gut_feeling=withheld where they exist and are not told.");
        } else if (FindingTokens.isThere(token)) {
            presentation.addConcerns(Concern.withoutReasons());
        } else {
            presentation.addHistory(HistoryItem.absent(GUT_FEELING));
        }
    }

    /** A doubled quote inside the quotes stands for one. */
    private static String unquoted(String text) {
        String inside = text.substring(1, text.length() - 1);
        if (inside.replace("\"\"", "").contains("\"")) {
            throw new IllegalArgumentException("a quote stands inside the quotes. Double it.");
        }
        return inside.replace("\"\"", "\"");
    }

    static String write(Concern concern) {
        if (concern.reasons().isPresent()) {
            return GUT_FEELING + "=\"" + concern.reasons().get().replace("\"", "\"\"") + "\"";
        }
        return concern.hasReasons() ? GUT_FEELING + "=" + WITHHELD : GUT_FEELING + "=\"\"";
    }
}
