package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;

/**
 * Reads conditions: symptoms, signs, diagnoses and circumstances, each with its verification, its onset and its end. A
 * refuted condition is absent; an unconfirmed one is neither there nor not there.
 */
final class ConditionReader {
    private static final Set<CodeUse> USES = Set.of(CodeUse.FINDING, CodeUse.ABSENT, CodeUse.CODED_RESULT);
    private static final Set<String> THERE = Set.of("", "active", "recurrence", "relapse");
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");
    /** Facts that stay true when what they tell of is over. */
    private static final Set<String> OF_THE_PAST = Set.of("past_cancer", "ever_smoked");

    private final Chart chart;
    private final Ages ages;

    ConditionReader(Chart chart, Ages ages) {
        this.chart = chart;
        this.ages = ages;
    }

    void read(Condition it, Entry entry) {
        String path = entry.path().isEmpty() ? "Condition" : entry.path();
        String verification = code(it.getVerificationStatus());
        if (verification.equals("entered-in-error")) {
            chart.problem(ProblemCode.FHIR_STATUS_NOT_READ, path, "entered in error, and left out.");
            return;
        }
        Optional<DateInterval> onset = onset(it.getOnset(), path + ".onset");
        Optional<DateInterval> recorded = Dates.of(it.getRecordedDateElement());
        if (chart.isLater(recorded.isPresent() ? recorded : onset)) {
            return;
        }
        List<Meaning> meanings = chart.concepts().meanings(it.getCode(), path + ".code", USES);
        if (entry.damaged()) {
            chart.unread(meanings, recorded, path);
            return;
        }
        listDetails(it, path);
        // what was written down is no newer than the onset that it tells of, if nothing else is known
        LocalDate on = recorded.or(() -> onset)
                .map(DateInterval::latest)
                .filter(this::notAfter)
                .orElse(null);
        switch (verification) {
            case "refuted" -> meanings.forEach(meaning -> refuted(meaning, on, path));
            case "", "confirmed" -> confirmed(it, meanings, new Chart.When(onset.orElse(null), on, null), path);
            default -> unclear(meanings, recorded, path + ".verificationStatus");
        }
    }

    private void refuted(Meaning meaning, @Nullable LocalDate on, String path) {
        if (meaning.use() == CodeUse.FINDING && on != null) {
            chart.absent(meaning, on, path);
        } else {
            chart.unread(List.of(meaning), Optional.ofNullable(on).map(DateInterval::on), path);
        }
    }

    /** Unconfirmed, provisional, one of several possibilities, or a status that FHIR does not have. */
    private void unclear(List<Meaning> meanings, Optional<DateInterval> recorded, String path) {
        chart.problem(
                ProblemCode.FHIR_STATUS_NOT_READ,
                path,
                "the status says neither that it is there nor that it is not; it stays unknown. Confirm or refute it.");
        chart.unread(meanings, recorded, path);
    }

    private void confirmed(Condition it, List<Meaning> meanings, Chart.When when, String path) {
        String clinical = code(it.getClinicalStatus());
        Optional<DateInterval> abated = abated(it, path);
        boolean over = OVER.contains(clinical) || it.hasAbatement();
        if (!over && !THERE.contains(clinical)) {
            unclear(meanings, Optional.ofNullable(when.recordedOn()).map(DateInterval::on), path + ".clinicalStatus");
            return;
        }
        boolean overLater =
                abated.filter(date -> Dates.isAfter(date, chart.asOf())).isPresent();
        for (Meaning meaning : meanings) {
            if (meaning.use() == CodeUse.ABSENT && when.recordedOn() != null && !over) {
                chart.absent(meaning, when.recordedOn(), path);
            } else if (meaning.use() == CodeUse.ABSENT) {
                chart.unread(List.of(meaning), Optional.empty(), path);
            } else if (meaning.use() == CodeUse.CODED_RESULT) {
                Optional<DateInterval> taken = Optional.ofNullable(when.since())
                        .or(() -> Optional.ofNullable(when.recordedOn()).map(DateInterval::on));
                chart.result(
                        TestResult.coded(meaning.term(), meaning.value())
                                .takenOn(taken.orElse(chart.lifetime()))
                                .build(),
                        path);
            } else if (!over || overLater || OF_THE_PAST.contains(meaning.term())) {
                chart.present(meaning, when, path);
            } else if (abated.isEmpty()) {
                chart.problem(
                        ProblemCode.FHIR_DATE_NOT_READ,
                        path + ".abatement",
                        "it is over and the day is not said, so that it is not known whether it was there on the day of"
                                + " assessment; it stays unknown.");
                chart.unread(List.of(meaning), Optional.empty(), path);
            }
        }
    }

    private Optional<DateInterval> abated(Condition it, String path) {
        return it.hasAbatement() ? onset(it.getAbatement(), path + ".abatement") : Optional.empty();
    }

    /** Any of the forms in which FHIR tells when something began or ended. */
    private Optional<DateInterval> onset(@Nullable Type when, String path) {
        Optional<DateInterval> date = Optional.empty();
        if (when instanceof DateTimeType || when instanceof Period) {
            date = Dates.of(when, chart.asOf());
        } else if (when instanceof Age age) {
            date = ages.at(age);
        } else if (when instanceof Range range) {
            date = ages.between(range);
        }
        if (when != null && !when.isEmpty() && date.isEmpty()) {
            chart.problem(
                    ProblemCode.FHIR_DATE_NOT_READ,
                    path,
                    when instanceof StringType
                            ? "words are not read. Give a date, a period or an age."
                            : "the date cannot be told. Give it as a date, or an age in years, months or days beside"
                                    + " the person's date of birth.");
        }
        return date;
    }

    private boolean notAfter(LocalDate day) {
        return !day.isAfter(chart.asOf());
    }

    /** What says more of a condition than its code does and is not read. */
    private void listDetails(Condition it, String path) {
        listDetail(it.hasSeverity(), path + ".severity");
        listDetail(it.hasBodySite(), path + ".bodySite");
        listDetail(it.hasStage(), path + ".stage");
        listDetail(it.hasEvidence(), path + ".evidence");
    }

    private void listDetail(boolean there, String path) {
        if (there) {
            chart.problem(ProblemCode.FHIR_VALUE_NOT_READ, path, "this says more than the code and is not read.");
        }
    }

    /** The first code of a status; an empty text where there is none. */
    static String code(CodeableConcept status) {
        return status.getCoding().stream()
                .map(Coding::getCode)
                .filter(code -> code != null && !code.isBlank())
                .findFirst()
                .orElse("");
    }
}
