package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;

/**
 * Reads observations: results of tests, findings that are codes themselves, answers to questions, panels with their
 * components. Two codes of one test on one result are one result.
 */
final class ObservationReader {
    private static final Set<CodeUse> USES = EnumSet.of(
            CodeUse.TEST, CodeUse.CODED_RESULT, CodeUse.FINDING, CodeUse.ABSENT, CodeUse.PANEL, CodeUse.QUESTION);
    private static final Set<CodeUse> ANSWERS = EnumSet.of(CodeUse.CODED_RESULT, CodeUse.FINDING, CodeUse.ABSENT);
    private static final Set<ObservationStatus> READ = EnumSet.of(
            ObservationStatus.PRELIMINARY,
            ObservationStatus.FINAL,
            ObservationStatus.AMENDED,
            ObservationStatus.CORRECTED);

    private static final String NO_DAY =
            "no day is said, so that it is not known whether this is still so. Send the day.";

    private final Chart chart;
    private final ResultReader results;
    private final PanelDates panelDates;

    ObservationReader(Chart chart, ResultReader results, PanelDates panelDates) {
        this.chart = chart;
        this.results = results;
        this.panelDates = panelDates;
    }

    /** The day of an observation, whether one is known, and what had to stand in for that of the sample. */
    private record Day(DateInterval on, boolean known, String note) {
        static Day taken(DateInterval on) {
            return new Day(on, true, "");
        }

        static Day issued(DateInterval on) {
            return new Day(on, true, "the day of the sample is not said; the day of issue stands in for it.");
        }

        /** The day on which it was written down: the last one, but none to come. */
        @Nullable
        LocalDate recorded(LocalDate asOf) {
            LocalDate latest = on.latest().isAfter(asOf) ? asOf : on.latest();
            return known ? latest : null;
        }
    }

    void read(Observation it, Entry entry) {
        String path = entry.path().isEmpty() ? "Observation" : entry.path();
        ObservationStatus status = it.getStatus();
        if (status == ObservationStatus.ENTEREDINERROR || status == ObservationStatus.CANCELLED) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ, path + ".status", "entered in error or cancelled, and left out.");
            return;
        }
        Optional<DateInterval> own = Dates.of(it.hasEffective() ? it.getEffective() : null, chart.asOf());
        Optional<DateInterval> taken = own.or(() -> panelDates.of(entry));
        Optional<DateInterval> issued = Dates.of(it.getIssuedElement());
        if (chart.isLater(taken.isPresent() ? taken : issued)) {
            return;
        }
        Day day = taken.map(Day::taken)
                .or(() -> issued.map(Day::issued))
                .orElseGet(() -> new Day(chart.lifetime(), false, NO_DAY));
        boolean registered = status == ObservationStatus.REGISTERED;
        boolean clear = READ.contains(status) && !entry.damaged();
        if (!registered && !clear && !entry.damaged()) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ,
                    path + ".status",
                    "the status does not tell whether the result stands; it stays unknown. Send preliminary or final.");
        }
        if (registered) {
            awaited(it, path);
            return;
        }
        one(Measured.of(it, day.on(), path), day, clear, it.hasComponent() || it.hasHasMember());
        for (int i = 0; i < it.getComponent().size(); i++) {
            one(Measured.of(it.getComponent().get(i), day.on(), path + ".component[" + i + "]"), day, clear, false);
        }
    }

    private void awaited(Observation it, String path) {
        for (Meaning meaning : chart.concepts().meanings(it.getCode(), path + ".code", USES)) {
            if (meaning.use() == CodeUse.TEST || meaning.use() == CodeUse.PANEL) {
                chart.without(meaning.term(), ResultStatus.AWAITED, path);
            }
        }
    }

    private void one(Measured it, Day day, boolean clear, boolean isGroup) {
        List<Meaning> meanings = chart.concepts().meanings(it.code(), it.path() + ".code", USES);
        boolean nothingOfItsOwn = isGroup && it.value() == null && it.absent().isEmpty();
        if (!meanings.isEmpty() && !day.note().isEmpty() && !nothingOfItsOwn) {
            chart.problem(ProblemCode.FHIR_DATE_NOT_READ, it.path() + ".effective", day.note());
        }
        if (!clear) {
            chart.unread(meanings, Optional.of(it.on()), it.path());
            return;
        }
        Set<String> tests = meanings.stream()
                .filter(meaning -> meaning.use() == CodeUse.TEST)
                .map(Meaning::term)
                .collect(Collectors.toSet());
        if (tests.size() > 1) {
            chart.problem(
                    ProblemCode.FHIR_CONTRADICTION,
                    it.path() + ".code",
                    "its codes name different tests; the result stays unknown for each. Send the codes of one test.");
            chart.unread(meanings, Optional.of(it.on()), it.path());
            return;
        }
        for (Meaning meaning : meanings) {
            switch (meaning.use()) {
                case TEST -> {
                    if (!nothingOfItsOwn) {
                        results.read(meaning.term(), it);
                    }
                }
                case QUESTION -> answer(it, day);
                case PANEL -> panel(it);
                default -> finding(meaning, it, day);
            }
        }
    }

    private void panel(Measured it) {
        if (it.value() != null) {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".value",
                    "a value of a whole panel is not read. Send the results of its tests.");
        }
    }

    /** A finding that the code itself tells: there if nothing is said of it, or yes; else what is said decides. */
    private void finding(Meaning meaning, Measured it, Day day) {
        boolean yes = it.value() instanceof BooleanType answer && answer.booleanValue();
        boolean no = it.value() instanceof BooleanType answer && !answer.booleanValue();
        boolean nothingSaid = it.value() == null && it.absent().isEmpty();
        if (no && meaning.use() == CodeUse.FINDING) {
            absent(meaning, it, day);
        } else if (yes || nothingSaid) {
            tell(meaning, it, day);
        } else {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".value",
                    "what is said of this finding cannot be read; it stays unknown. Send it without a value, or as true"
                            + " or false.");
            chart.unread(List.of(meaning), Optional.of(it.on()), it.path());
        }
    }

    private void answer(Measured it, Day day) {
        if (it.value() instanceof CodeableConcept answer) {
            for (Meaning meaning : chart.concepts().meanings(answer, it.path() + ".value", ANSWERS)) {
                tell(meaning, it, day);
            }
        } else {
            chart.problem(
                    ProblemCode.FHIR_VALUE_NOT_READ,
                    it.path() + ".value",
                    "the answer to a question is read as a code only. Send one.");
        }
    }

    private void tell(Meaning meaning, Measured it, Day day) {
        if (meaning.use() == CodeUse.CODED_RESULT) {
            chart.result(
                    TestResult.coded(meaning.term(), meaning.value())
                            .takenOn(it.on())
                            .build(),
                    it.path());
        } else if (meaning.use() == CodeUse.ABSENT) {
            absent(meaning, it, day);
        } else {
            // an observation tells that something was there on a day, not since when
            chart.present(meaning, new Chart.When(null, day.recorded(chart.asOf()), null), it.path());
        }
    }

    /** That something was not there on some day or other does not say that it is not there now. */
    private void absent(Meaning meaning, Measured it, Day day) {
        if (day.known()) {
            chart.absent(meaning, day.recorded(chart.asOf()), it.path());
        } else {
            chart.unread(List.of(meaning), Optional.empty(), it.path());
        }
    }
}
