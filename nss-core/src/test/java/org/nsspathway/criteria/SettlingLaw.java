package org.nsspathway.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/**
 * The missing facts settle the verdict whatever they turn out to be, and with one of them less they do not. Tried by
 * giving them every answer and reading again: nothing of how the engine finds them is used. The conditions of this law
 * are made of facts that have nothing to do with each other.
 */
final class SettlingLaw implements Law {
    private static final List<String> TOLD =
            List.of("cough", "fatigue", "lump", "pregnant", "infection_excluded", "imaging_suggests_cancer");
    private static final List<String> NUMBERS = List.of("fit_ug_g", "alp_u_l", "visits", "age");
    private static final int MOST_ANSWERS = 1_500;

    /** Every number lies below, at, between or above the limits that these conditions use. */
    private static final List<String> LIMITS = List.of("10", "60");

    private static final List<String> ANSWERS = List.of("9", "10", "35", "60", "61");

    @Override
    public Optional<String> broken(Evaluate by, Sample sample) {
        SplittableRandom random = sample.chance();
        Condition condition = condition(random, 3);
        List<String> recorded = new ArrayList<>();
        for (String fact : TOLD) {
            if (random.nextInt(4) == 0) {
                recorded.add((random.nextBoolean() ? "!" : "") + fact);
            }
        }
        Evaluate.Answer answer = by.read(condition, record(recorded), RecordReading.partial());
        List<String> missing =
                answer.missing().stream().map(MissingFact::toString).toList();
        if (answer.verdict() != Verdict.UNKNOWN || answers(missing) > MOST_ANSWERS) {
            return Optional.empty();
        }
        if (open(by, condition, recorded, missing)) {
            return Optional.of(missing + " do not settle " + condition.text() + " given " + recorded);
        }
        for (String one : missing) {
            List<String> fewer =
                    missing.stream().filter(each -> !each.equals(one)).toList();
            if (!open(by, condition, recorded, fewer)) {
                return Optional.of("without " + one + " the rest of " + missing + " settle " + condition.text()
                        + " given " + recorded);
            }
        }
        return Optional.empty();
    }

    private static long answers(List<String> missing) {
        return missing.stream()
                .mapToLong(each -> NUMBERS.contains(each) ? ANSWERS.size() : 2)
                .reduce(1, (a, b) -> a * b);
    }

    /** Whether some answer to these facts leaves the verdict unknown. */
    private static boolean open(Evaluate by, Condition condition, List<String> known, List<String> asked) {
        if (asked.isEmpty()) {
            return by.verdict(condition, record(known), RecordReading.partial()) == Verdict.UNKNOWN;
        }
        String fact = asked.get(0);
        List<String> answers = NUMBERS.contains(fact)
                ? ANSWERS.stream().map(each -> fact + "=" + each).toList()
                : List.of(fact, "!" + fact);
        for (String answer : answers) {
            List<String> more = new ArrayList<>(known);
            more.add(answer);
            if (open(by, condition, more, asked.subList(1, asked.size()))) {
                return true;
            }
        }
        return false;
    }

    private static Presentation record(List<String> known) {
        Presentation.Builder record = Presentation.on(RandomRecords.DAY);
        for (String each : known) {
            boolean absent = each.startsWith("!");
            String name = absent ? each.substring(1) : each;
            int equals = name.indexOf('=');
            if (name.startsWith("age=")) {
                record.person(Person.builder()
                        .ageInYears(Integer.parseInt(name.substring(4)))
                        .build());
            } else if (equals > 0) {
                record.addResults(TestResult.number(name.substring(0, equals), name.substring(equals + 1))
                        .build());
            } else if (TOLD.indexOf(name) < 3) {
                record.addSymptoms(
                        absent ? Symptom.absent(name) : Symptom.of(name).build());
            } else {
                record.addHistory(
                        absent ? HistoryItem.absent(name) : HistoryItem.of(name).build());
            }
        }
        return record.build();
    }

    private static Condition condition(SplittableRandom random, int deep) {
        if (deep == 0 || random.nextInt(5) == 0) {
            return random.nextInt(3) > 0
                    ? new Condition.Present(pick(random, TOLD))
                    : new Condition.Compare(
                            pick(random, NUMBERS),
                            pick(random, List.of(Comparison.values())),
                            new BigDecimal(pick(random, LIMITS)));
        }
        List<Condition> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(condition(random, deep - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.And(parts);
            case 1 -> new Condition.Or(parts);
            case 2 -> new Condition.Not(parts.get(0));
            default -> new Condition.AtLeast(1 + random.nextInt(parts.size()), parts);
        };
    }

    private static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
