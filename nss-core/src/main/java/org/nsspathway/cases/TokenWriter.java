package org.nsspathway.cases;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Writes a presentation as tokens. Says what it can; whether that is all is found out by reading it back, in
 * {@link CaseWriter}.
 */
final class TokenWriter {
    private final Vocabulary vocabulary;

    TokenWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String facts(Presentation it) {
        List<String> tokens = new ArrayList<>();
        if (it.setting() != Setting.GENERAL_PRACTICE) {
            tokens.add("setting=" + Ascii.toLowerCase(it.setting().name()));
        }
        it.person().organs().entrySet().stream()
                .sorted(Comparator.comparing(organ -> organ.getKey()))
                .forEach(organ -> tokens.add(organ.getKey() + "=" + organ.getValue()));
        it.symptoms().forEach(symptom -> tokens.add(symptom(symptom)));
        it.results().forEach(result -> tokens.add(result(result)));
        it.history().forEach(item -> tokens.add(history(item)));
        it.concerns().forEach(concern -> tokens.add(ConcernTokens.write(concern)));
        return String.join(";", tokens);
    }

    private static String symptom(Symptom symptom) {
        StringBuilder out = name(symptom.term(), symptom.presence());
        List<String> words =
                new ArrayList<>(symptom.qualifiers().stream().sorted().toList());
        symptom.side().ifPresent(side -> words.add(Ascii.toLowerCase(side.name())));
        qualifiers(words, symptom.deniedQualifiers(), out);
        symptom.cause().ifPresent(cause -> out.append("/cause=").append(cause));
        symptom.recordedOn().ifPresent(day -> out.append("/recorded=").append(day));
        symptom.endedOn().ifPresent(day -> out.append("/ended=").append(day));
        symptom.onset().ifPresent(onset -> onset(onset, out));
        return out.toString();
    }

    private static void onset(Onset onset, StringBuilder out) {
        if (onset instanceof Onset.For stated) {
            out.append('~').append(stated.length());
        } else {
            out.append('@').append(Intervals.text(((Onset.Since) onset).date()));
        }
    }

    private static StringBuilder name(String term, Presence presence) {
        return new StringBuilder(presence == Presence.ABSENT ? "!" : "").append(term);
    }

    private static void qualifiers(List<String> words, Set<String> denied, StringBuilder out) {
        List<String> all = new ArrayList<>(words);
        denied.stream().sorted().forEach(word -> all.add(Token.DENIED + word));
        if (!all.isEmpty()) {
            out.append(':').append(String.join("+", all));
        }
    }

    private static String history(HistoryItem item) {
        StringBuilder out = name(item.term(), item.presence());
        qualifiers(item.qualifiers().stream().sorted().toList(), item.deniedQualifiers(), out);
        item.detail().ifPresent(detail -> out.append('=').append(detail));
        item.startedOn().ifPresent(date -> out.append('@').append(Intervals.text(date)));
        return out.toString();
    }

    private String result(TestResult result) {
        StringBuilder out = new StringBuilder(result.test()).append('=');
        if (result.status() == ResultStatus.DONE) {
            out.append(result.finding().orElseGet(() -> number(result)));
        } else {
            out.append(Ascii.toLowerCase(result.status().name()));
        }
        String laboratory = laboratory(result);
        if (!laboratory.isEmpty()) {
            out.append('(').append(laboratory).append(')');
        }
        result.over().ifPresent(span -> out.append('~').append(span));
        result.takenOn().ifPresent(date -> out.append('@').append(Intervals.text(date)));
        return out.toString();
    }

    private String number(TestResult result) {
        NumberInterval value = result.value().orElseThrow();
        boolean length = vocabulary
                .fact(result.test())
                .map(Fact::value)
                .filter(kind -> kind == ValueKind.DURATION)
                .isPresent();
        return length ? Intervals.spans(value).orElse(Intervals.text(value) + "d") : Intervals.text(value);
    }

    private static String laboratory(TestResult result) {
        List<String> parts = new ArrayList<>();
        result.range().ifPresent(range -> parts.add(limits(range)));
        result.flag().ifPresent(flag -> parts.add(Ascii.toLowerCase(flag.name())));
        return String.join(", ", parts);
    }

    private static String limits(ReferenceRange range) {
        if (range.lowInclusive().isEmpty()) {
            return "<=" + range.highInclusive().orElseThrow().toPlainString();
        }
        BigDecimal low = range.lowInclusive().get();
        if (range.highInclusive().isEmpty()) {
            return ">=" + low.toPlainString();
        }
        BigDecimal high = range.highInclusive().get();
        boolean hyphen = low.signum() >= 0 && high.signum() >= 0;
        return low.toPlainString() + (hyphen ? "-" : Intervals.TO) + high.toPlainString();
    }
}
