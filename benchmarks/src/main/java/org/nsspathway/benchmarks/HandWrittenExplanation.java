package org.nsspathway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Why the hand-written criteria came out as they did: for each the verdict, the reason, what it rests on, what is missing. */
record HandWrittenExplanation(List<Finding> findings) {

    /** Why a criterion came out as it did. */
    enum Why {
        HOLDS("all that is asked holds"),
        FAILS("something that is asked does not hold"),
        LEFT_OPEN("something that is asked is not recorded"),
        ANOTHER_NOT_ASKED("another kind was not asked about"),
        ABSENT("asked about and absent"),
        NOT_RECORDED("not recorded");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    /** One criterion. */
    record Finding(
            int criterion,
            int verdict,
            Why why,
            @Nullable Object evidence,
            @Nullable TestResult weight,
            int missing) {}

    private static final List<String> MISSING =
            List.of("unexplained?", "for how long?", "vague?", "unintended?", "weights?", "reasons?");
    private static final int UNEXPLAINED = 1;
    private static final int DURATION = 2;
    private static final int VAGUE = 4;
    private static final int UNINTENDED = 8;
    private static final int WEIGHTS = 16;
    private static final int REASONS = 32;

    static HandWrittenExplanation of(int[] verdicts, @Nullable Object[] evidence, @Nullable TestResult weight) {
        List<Finding> findings = new ArrayList<>(verdicts.length);
        for (int i = 0; i < verdicts.length; i++) {
            Object rests = evidence[i];
            int missing = verdicts[i] == HandWritten.UNKNOWN ? missing(i, rests, weight) : 0;
            findings.add(new Finding(
                    i, verdicts[i], why(verdicts[i], rests, missing), rests, i == 0 ? weight : null, missing));
        }
        return new HandWrittenExplanation(findings);
    }

    private static Why why(int verdict, @Nullable Object evidence, int missing) {
        if (evidence == null) {
            return verdict == HandWritten.NOT_MET ? Why.ABSENT : Why.NOT_RECORDED;
        }
        return switch (verdict) {
            case HandWritten.MET -> Why.HOLDS;
            case HandWritten.NOT_MET -> Why.FAILS;
            default -> missing == 0 ? Why.ANOTHER_NOT_ASKED : Why.LEFT_OPEN;
        };
    }

    private static int missing(int criterion, @Nullable Object evidence, @Nullable TestResult weight) {
        if (evidence instanceof Concern) {
            return REASONS;
        }
        if (!(evidence instanceof Symptom symptom)) {
            return 0;
        }
        int missing = symptom.onset().isEmpty() && criterion > 0 ? DURATION : 0;
        missing |= open(symptom, "unexplained", "explained") ? UNEXPLAINED : 0;
        missing |= criterion == 2 && open(symptom, "vague", "localised") ? VAGUE : 0;
        missing |= criterion == 0 && open(symptom, "unintended", "intended") ? UNINTENDED : 0;
        return missing | (criterion == 0 && weight == null ? WEIGHTS : 0);
    }

    private static boolean open(Symptom symptom, String qualifier, String opposite) {
        return !symptom.qualifiers().contains(qualifier)
                && !symptom.qualifiers().contains(opposite);
    }

    /** The reasons as a referral letter would need them, a line each. */
    String text() {
        StringBuilder out = new StringBuilder(512);
        for (Finding finding : findings) {
            out.append(HandWritten.CRITERIA.get(finding.criterion())).append("  ");
            out.append(
                    finding.verdict() == HandWritten.MET
                            ? "MET"
                            : finding.verdict() == HandWritten.UNKNOWN ? "UNKNOWN" : "NOT MET");
            out.append("  ").append(finding.why().words);
            evidence(out, finding.evidence());
            TestResult weight = finding.weight();
            if (weight != null) {
                weight.value().ifPresent(value -> out.append(", ").append(value).append(" kg"));
            }
            for (int i = 0; i < MISSING.size(); i++) {
                if ((finding.missing() & (1 << i)) != 0) {
                    out.append(' ').append(MISSING.get(i));
                }
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void evidence(StringBuilder out, @Nullable Object evidence) {
        if (evidence instanceof Symptom symptom) {
            out.append(": ").append(symptom.term());
            symptom.qualifiers().forEach(qualifier -> out.append(", ").append(qualifier));
            if (symptom.onset().orElse(null) instanceof Onset.For stated) {
                out.append(", for ").append(stated.length().inWords());
            } else if (symptom.onset().orElse(null) instanceof Onset.Since since) {
                out.append(", since ").append(since.date());
            }
        } else if (evidence instanceof HistoryItem item) {
            out.append(": ").append(item.term());
            item.detail().ifPresent(detail -> out.append(' ').append(detail));
        } else if (evidence instanceof Concern) {
            out.append(": gut feeling");
        }
    }
}
