package org.nsspathway.cases;

import java.time.LocalDate;
import java.util.Set;
import org.nsspathway.cases.Token.Part;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;

/** Reads symptoms, signs, findings, history, circumstances and what images show: there or not there. */
final class FindingTokens {
    private static final Set<String> NO_CODES = Set.of("no", "none", "unknown");

    private final LocalDate assessedOn;

    FindingTokens(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    static boolean isSymptom(Fact fact) {
        return fact.kind() == FactKind.SYMPTOM || fact.kind() == FactKind.SIGN || fact.kind() == FactKind.EXAMINATION;
    }

    /** Whether a token that says no more than this says that something is there. */
    static boolean isThere(Token token) {
        token.allow(token.has(Part.ABSENT) ? Part.ABSENT : Part.VALUE);
        return !token.has(Part.ABSENT) && truth(token.text(Part.VALUE));
    }

    void read(Fact fact, Token token, Presentation.Builder presentation) {
        String value = token.text(Part.VALUE);
        boolean code =
                fact.value() == ValueKind.CODE && !value.isEmpty() && !value.equals("true") && !value.equals("false");
        if (code && NO_CODES.contains(value)) {
            throw new IllegalArgumentException("'" + value + "' is no code. Write !" + fact.name()
                    + " where there is none, " + fact.name() + " where it is not known which.");
        }
        if (token.has(Part.ABSENT) || (!code && !truth(value))) {
            absent(fact, token, presentation);
        } else if (isSymptom(fact)) {
            presentation.addSymptoms(symptom(fact, token));
        } else {
            presentation.addHistory(history(fact, token, code));
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("its value must be true or false.");
        };
    }

    private void absent(Fact fact, Token token, Presentation.Builder presentation) {
        Part written = token.has(Part.ABSENT) ? Part.ABSENT : Part.VALUE;
        if (isSymptom(fact)) {
            token.allow(written, Part.RECORDED, Part.ENDED);
            Symptom.Builder symptom = Symptom.of(fact.name()).presence(Presence.ABSENT);
            presentation.addSymptoms(marked(token, symptom).build());
        } else {
            token.allow(written);
            presentation.addHistory(HistoryItem.absent(fact.name()));
        }
    }

    /** A name such as unexplained_cough stands for cough with a qualifier, where one qualifier or all of several are meant. */
    private Symptom symptom(Fact fact, Token token) {
        token.allow(Part.QUALIFIERS, Part.CAUSE, Part.RECORDED, Part.ENDED, Part.VALUE, Part.SPAN, Part.DATE);
        onlyOneBeginning(token);
        Abbreviation written = Abbreviation.of(fact);
        Symptom.Builder symptom = Symptom.of(written.base())
                .addAllQualifiers(written.qualifiers())
                .addAllDeniedQualifiers(token.deniedQualifiers());
        Sides.split(token.qualifiers(), symptom);
        if (token.has(Part.SPAN)) {
            symptom.lasting(TimeSpan.parse(token.text(Part.SPAN)));
        }
        if (token.has(Part.DATE)) {
            symptom.onset(new Onset.Since(past(token)));
        }
        if (token.has(Part.CAUSE)) {
            symptom.cause(token.text(Part.CAUSE));
        }
        return marked(token, symptom).build();
    }

    private Symptom.Builder marked(Token token, Symptom.Builder symptom) {
        if (token.has(Part.RECORDED)) {
            symptom.recordedOn(Intervals.day(token.text(Part.RECORDED)));
        }
        if (token.has(Part.ENDED)) {
            LocalDate ended = Intervals.day(token.text(Part.ENDED));
            if (ended.isAfter(assessedOn)) {
                throw new IllegalArgumentException("its end lies after the day of assessment, " + assessedOn
                        + ": it was there on that day. Leave the end out.");
            }
            symptom.endedOn(ended);
        }
        return symptom;
    }

    private HistoryItem history(Fact fact, Token token, boolean code) {
        token.allow(Part.QUALIFIERS, Part.VALUE, Part.SPAN, Part.DATE);
        onlyOneBeginning(token);
        HistoryItem.Builder item = HistoryItem.of(fact.name())
                .addAllQualifiers(token.qualifiers())
                .addAllDeniedQualifiers(token.deniedQualifiers());
        if (code) {
            item.detail(token.text(Part.VALUE));
        }
        if (token.has(Part.SPAN)) {
            LocalDate began = TimeSpan.parse(token.text(Part.SPAN)).before(assessedOn);
            item.startedOn(DateInterval.on(began));
        }
        if (token.has(Part.DATE)) {
            item.startedOn(past(token));
        }
        return item.build();
    }

    private static void onlyOneBeginning(Token token) {
        if (token.has(Part.SPAN) && token.has(Part.DATE)) {
            throw new IllegalArgumentException("it has a duration and a date of onset, which could differ. Keep one.");
        }
    }

    private DateInterval past(Token token) {
        return ResultTokens.notAfter(Intervals.date(token.text(Part.DATE)), assessedOn);
    }
}
