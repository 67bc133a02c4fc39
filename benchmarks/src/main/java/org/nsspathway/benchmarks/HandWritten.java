package org.nsspathway.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Symptom;

/**
 * The six core criteria as a programmer in a hurry would write them: thresholds, names and rules in Java, three-valued
 * because the record is partial. What {@link CoreCriteriaBenchmark} measures the library against, and nothing else:
 * it reads no rule tables, knows one kind of reading, and cannot say why in the words of a rule.
 *
 * <p>Verdicts are the numbers 0 (not met), 1 (unknown) and 2 (met), so that AND is the smaller and OR the larger. One
 * instance reads one person at a time; not thread-safe.
 */
final class HandWritten {
    static final int NOT_MET = 0;
    static final int UNKNOWN = 1;
    static final int MET = 2;

    static final List<String> CRITERIA =
            List.of("CORE-WEIGHT", "CORE-CONST", "CORE-ABDO", "CORE-PAIN", "CORE-GUT", "CORE-RAD");

    private static final int FOUR_WEEKS_IN_DAYS = 28;

    /** Verdict by criterion. */
    private final int[] verdicts = new int[CRITERIA.size()];
    /** What decided, by criterion: a symptom, a concern, an item of history, two weights; null where nothing was said. */
    private final @Nullable Object[] evidence = new @Nullable Object[CRITERIA.size()];
    /** Best verdict of any instance, by group of terms. */
    private final int[] best = new int[Terms.GROUPS];

    private final long[] absentSince = new long[Terms.NUMBER];
    private final WeightLost weightLost = new WeightLost();
    private int present;
    private int absent;
    private long day;
    private boolean explaining;

    /**
     * Reads a person.
     *
     * @return the six verdicts, two bits each, the first criterion lowest
     */
    int verdicts(Presentation person) {
        explaining = false;
        read(person);
        int packed = 0;
        for (int i = verdicts.length - 1; i >= 0; i--) {
            packed = (packed << 2) | verdicts[i];
        }
        return packed;
    }

    /** Reads a person and keeps why. */
    HandWrittenExplanation explain(Presentation person) {
        explaining = true;
        Arrays.fill(evidence, null);
        read(person);
        return HandWrittenExplanation.of(verdicts, evidence, weightLost.newest());
    }

    private void read(Presentation person) {
        day = person.assessedOn().toEpochDay();
        present = 0;
        absent = 0;
        Arrays.fill(best, NOT_MET);
        weightLost.forget();
        for (Symptom each : person.symptoms()) {
            if (each.presence() == Presence.ABSENT && current(each)) {
                absence(each);
            }
        }
        for (Symptom each : person.symptoms()) {
            if (each.presence() == Presence.PRESENT && current(each)) {
                symptom(each, person);
            }
        }
        verdicts[0] = group(Terms.WEIGHT_LOSS, 0);
        verdicts[1] = constitutional();
        verdicts[2] = group(Terms.ABDOMINAL_PAIN, Terms.KINDS_OF_ABDOMINAL_PAIN);
        verdicts[3] = group(Terms.PAIN, Terms.KINDS_OF_PAIN);
        gutFeeling(person);
        imaging(person);
    }

    private boolean current(Symptom symptom) {
        LocalDate ended = symptom.endedOn().orElse(null);
        return ended == null || ended.toEpochDay() > day;
    }

    private long recorded(Symptom symptom) {
        LocalDate on = symptom.recordedOn().orElse(null);
        return on == null ? day : on.toEpochDay();
    }

    private void absence(Symptom symptom) {
        int term = Terms.of(symptom.term());
        if (term < 0) {
            return;
        }
        long since = recorded(symptom);
        int gone = Terms.withNarrower(term);
        for (int left = gone; left != 0; left &= left - 1) {
            int each = Integer.numberOfTrailingZeros(left);
            absentSince[each] = (absent & (1 << each)) != 0 ? Math.max(absentSince[each], since) : since;
        }
        absent |= gone;
    }

    private void symptom(Symptom symptom, Presentation person) {
        int term = Terms.of(symptom.term());
        if (term < 0 || wentSince(term, symptom)) {
            return;
        }
        present |= Terms.withWider(term);
        Set<String> said = symptom.qualifiers();
        int isNew = said.contains("new") || !said.contains("longstanding") ? MET : NOT_MET;
        int unexplained = said(said, "unexplained", "explained");
        int group = Terms.group(term);
        int verdict = switch (group) {
            case Terms.GROUP_WEIGHT -> Math.min(Math.min(isNew, unexplained), weight(said, person));
            case Terms.GROUP_ABDOMINAL ->
                Math.min(
                        Math.min(isNew, unexplained),
                        Math.min(said(said, "vague", "localised"), longOrOfConcern(symptom, said)));
            case Terms.GROUP_PAIN ->
                Math.min(
                        Math.min(isNew, lastsFourWeeks(symptom)),
                        Math.max(unexplained, Math.max(said(said, "unexpected"), said(said, "progressive"))));
            default -> Math.min(Math.min(isNew, unexplained), longOrOfConcern(symptom, said));
        };
        keep(criterion(group), symptom, verdict);
        best[group] = Math.max(best[group], verdict);
    }

    private static int criterion(int group) {
        return switch (group) {
            case Terms.GROUP_WEIGHT -> 0;
            case Terms.GROUP_ABDOMINAL -> 2;
            case Terms.GROUP_PAIN -> 3;
            default -> 1;
        };
    }

    /** Keeps the instance that came out best; the verdicts proper are written after the last one. */
    private void keep(int criterion, Symptom symptom, int verdict) {
        if (explaining && (evidence[criterion] == null || verdict > verdicts[criterion])) {
            evidence[criterion] = symptom;
            verdicts[criterion] = verdict;
        }
    }

    private boolean wentSince(int term, Symptom symptom) {
        return (absent & (1 << term)) != 0 && absentSince[term] > recorded(symptom);
    }

    private static int said(Set<String> said, String qualifier) {
        return said.contains(qualifier) ? MET : UNKNOWN;
    }

    private static int said(Set<String> said, String qualifier, String opposite) {
        if (said.contains(qualifier)) {
            return MET;
        }
        return said.contains(opposite) ? NOT_MET : UNKNOWN;
    }

    private int longOrOfConcern(Symptom symptom, Set<String> said) {
        return Math.max(lastsFourWeeks(symptom), said(said, "very_significant_concern"));
    }

    private int lastsFourWeeks(Symptom symptom) {
        Onset onset = symptom.onset().orElse(null);
        if (onset instanceof Onset.For stated) {
            return stated.length().sixteenthsOfADay() >= FOUR_WEEKS_IN_DAYS * 16 ? MET : NOT_MET;
        }
        if (onset instanceof Onset.Since since) {
            long boundary = day - FOUR_WEEKS_IN_DAYS;
            if (Math.min(day, since.date().latest().toEpochDay()) <= boundary) {
                return MET;
            }
            return since.date().earliest().toEpochDay() > boundary ? NOT_MET : UNKNOWN;
        }
        return UNKNOWN;
    }

    private int weight(Set<String> said, Presentation person) {
        int unintended = said(said, "unintended", "intended");
        int suspicion = said(said, "strong_suspicion");
        return Math.min(unintended, Math.max(suspicion, weightLost.moreThanFivePercent(person)));
    }

    /** Present: the best instance, open while another kind may have been left unasked. Absent: no. Else unknown. */
    private int group(int term, int kinds) {
        int group = Terms.group(term);
        if ((present & (1 << term)) != 0) {
            boolean asked = (kinds & ~(present | absent)) == 0;
            return best[group] == NOT_MET && !asked ? UNKNOWN : best[group];
        }
        return (absent & (1 << term)) != 0 ? NOT_MET : UNKNOWN;
    }

    private int constitutional() {
        int verdict = NOT_MET;
        for (int term = Terms.FIRST_CONSTITUTIONAL; term <= Terms.LAST_CONSTITUTIONAL; term++) {
            verdict = Math.max(verdict, group(term, 0));
        }
        return verdict;
    }

    private void gutFeeling(Presentation person) {
        int verdict = UNKNOWN;
        for (Concern concern : person.concerns()) {
            verdict = concern.hasReasons() ? MET : verdict;
            if (explaining) {
                evidence[4] = concern;
            }
        }
        if (verdict == UNKNOWN && person.concerns().isEmpty()) {
            for (HistoryItem item : person.history()) {
                verdict = item.term().equals("gut_feeling") ? NOT_MET : verdict;
            }
        }
        verdicts[4] = verdict;
    }

    private void imaging(Presentation person) {
        int suggests = UNKNOWN;
        int site = UNKNOWN;
        int metastases = UNKNOWN;
        int admission = UNKNOWN;
        for (HistoryItem item : person.history()) {
            int there = item.presence() == Presence.PRESENT ? MET : NOT_MET;
            switch (item.term()) {
                case "imaging_suggests_cancer" -> {
                    suggests = strongest(suggests, there);
                    site = there == MET ? site : strongest(site, NOT_MET);
                    metastases = there == MET ? metastases : strongest(metastases, NOT_MET);
                    keep(item);
                }
                case "imaging_suggests_cancer_site" -> {
                    site = strongest(site, there);
                    suggests = there == MET ? MET : suggests;
                    keep(item);
                }
                case "imaging_metastases_unknown_primary" -> {
                    metastases = strongest(metastases, there);
                    suggests = there == MET ? MET : suggests;
                    keep(item);
                }
                case "needs_admission" -> admission = strongest(admission, there);
                default -> {}
            }
        }
        verdicts[5] = Math.min(Math.min(suggests, MET - admission), Math.min(MET - site, MET - metastases));
    }

    private void keep(HistoryItem item) {
        if (explaining) {
            evidence[5] = item;
        }
    }

    /** What is there once is there; an absence says something only where nothing was said before. */
    private static int strongest(int before, int now) {
        return before == MET || now == MET ? MET : now;
    }
}
