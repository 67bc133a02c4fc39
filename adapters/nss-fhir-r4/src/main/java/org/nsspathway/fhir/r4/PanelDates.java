package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;

/** The days that reports and panels give for results which do not say their own. */
final class PanelDates {
    private final Map<Entry, DateInterval> days = new HashMap<>();

    /** Works through reports first and then through panels, since a panel may have its day from its report. */
    PanelDates(List<Entry> entries, References references, LocalDate asOf) {
        for (Entry entry : entries) {
            if (entry.resource() instanceof DiagnosticReport it) {
                date(it.hasEffective() ? it.getEffective() : null, asOf)
                        .ifPresent(day -> pass(day, it.getResult(), references));
            }
        }
        for (Entry entry : entries) {
            if (entry.resource() instanceof Observation it) {
                date(it.hasEffective() ? it.getEffective() : null, asOf)
                        .or(() -> of(entry))
                        .ifPresent(day -> pass(day, it.getHasMember(), references));
            }
        }
    }

    private static Optional<DateInterval> date(@Nullable Type when, LocalDate asOf) {
        return Dates.of(when, asOf);
    }

    private void pass(DateInterval day, List<Reference> members, References references) {
        for (Reference member : members) {
            references.find(member).ifPresent(entry -> days.putIfAbsent(entry, day));
        }
    }

    /** The day that others give; empty where none does. */
    Optional<DateInterval> of(Entry entry) {
        return Optional.ofNullable(days.get(entry));
    }
}
