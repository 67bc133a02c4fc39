package org.nsspathway.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/** What a record holds of a fact that carries the outcome of an action, no older than so many days. */
public final class DoneFacts {
    private final PersonRows rows;
    private final int validDays;

    public DoneFacts(PersonRows rows, int validDays) {
        this.rows = rows;
        this.validDays = validDays;
    }

    public List<Evidence> of(Fact fact) {
        LocalDate day = rows.presentation().assessedOn();
        ResultChoice results = ResultChoice.of(rows.done(fact.name()), day, validDays);
        if (!results.newest().isEmpty()) {
            return results.newest().stream()
                    .map(each -> evidence(fact, shown(each), each.takenOn().orElse(null)))
                    .toList();
        }
        if (rows.absent(fact.name())) {
            boolean examined = fact.kind() == FactKind.TEST_RESULT || fact.kind() == FactKind.IMAGING;
            return examined ? List.of(evidence(fact, "absent", null)) : List.of();
        }
        return rows.instances(fact.name()).stream()
                .filter(each -> each.date() == null || !isOld(each.date(), day))
                .map(each -> evidence(each.fact(), each.code() == null ? "present" : each.code(), each.date()))
                .toList();
    }

    private boolean isOld(DateInterval date, LocalDate day) {
        return validDays != Integer.MAX_VALUE && date.earliest().isBefore(day.minusDays(validDays));
    }

    private static String shown(TestResult result) {
        return result.finding()
                .orElseGet(() -> result.value().map(Object::toString).orElse("done"));
    }

    private static Evidence evidence(Fact fact, String value, @Nullable DateInterval date) {
        return new Evidence.Builder()
                .fact(fact.name())
                .value(value)
                .date(Optional.ofNullable(date))
                .origin(Evidence.Origin.RECORDED)
                .build();
    }
}
