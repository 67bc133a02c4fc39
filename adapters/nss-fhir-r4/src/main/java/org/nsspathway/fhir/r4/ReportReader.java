package org.nsspathway.fhir.r4;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.ValueKind;

/**
 * Reads reports: their coded conclusions, and that a report is awaited. Results come as observations, which take the
 * day of their report where they do not say their own. Words are not read.
 */
final class ReportReader {
    private static final Set<CodeUse> USES = EnumSet.of(CodeUse.TEST, CodeUse.PANEL);
    private static final Set<CodeUse> CONCLUSIONS = EnumSet.of(CodeUse.CODED_RESULT, CodeUse.FINDING, CodeUse.ABSENT);
    private static final Set<DiagnosticReportStatus> LEFT_OUT =
            EnumSet.of(DiagnosticReportStatus.ENTEREDINERROR, DiagnosticReportStatus.CANCELLED);

    private final Chart chart;

    ReportReader(Chart chart) {
        this.chart = chart;
    }

    void read(DiagnosticReport it, Entry entry) {
        String path = entry.path().isEmpty() ? "DiagnosticReport" : entry.path();
        if (LEFT_OUT.contains(it.getStatus())) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ, path + ".status", "entered in error or cancelled, and left out.");
            return;
        }
        Optional<DateInterval> day = Dates.of(it.hasEffective() ? it.getEffective() : null, chart.asOf())
                .or(() -> Dates.of(it.getIssuedElement()));
        if (chart.isLater(day)) {
            return;
        }
        DateInterval on = day.orElse(chart.lifetime());
        List<Meaning> tests = chart.concepts().meanings(it.getCode(), path + ".code", USES);
        if (it.getStatus() == DiagnosticReportStatus.REGISTERED) {
            tests.forEach(test -> chart.without(test.term(), ResultStatus.AWAITED, path));
            return;
        }
        boolean clear = !entry.damaged()
                && it.getStatus() != null
                && it.getStatus() != DiagnosticReportStatus.UNKNOWN
                && it.getStatus() != DiagnosticReportStatus.NULL;
        for (int i = 0; i < it.getConclusionCode().size(); i++) {
            conclusion(
                    it.getConclusionCode().get(i), on, clear && day.isPresent(), path + ".conclusionCode[" + i + "]");
        }
        if (it.hasConclusion() || it.hasPresentedForm()) {
            chart.problem(
                    ProblemCode.FHIR_CODE_MISSING,
                    path + ".conclusion",
                    "the words of a report are not read. Record what they say as codes or facts.");
        }
        if (!it.hasResult()) {
            tests.forEach(test -> unreadReport(test, it, on, path));
        }
    }

    private void conclusion(CodeableConcept conclusion, DateInterval on, boolean clear, String path) {
        List<Meaning> meanings = chart.concepts().meanings(conclusion, path, CONCLUSIONS);
        for (Meaning meaning : meanings) {
            if (meaning.use() == CodeUse.CODED_RESULT && clear) {
                chart.result(
                        TestResult.coded(meaning.term(), meaning.value())
                                .takenOn(on)
                                .build(),
                        path);
            } else if (meaning.use() == CodeUse.FINDING && clear) {
                chart.present(meaning, new Chart.When(null, recorded(on), null), path);
            } else if (meaning.use() == CodeUse.ABSENT && clear) {
                chart.absent(meaning, recorded(on), path);
            } else {
                chart.unread(List.of(meaning), Optional.of(on), path);
            }
        }
    }

    private java.time.LocalDate recorded(DateInterval on) {
        return on.latest().isAfter(chart.asOf()) ? chart.asOf() : on.latest();
    }

    /** An image or examination whose report says something that is in no code of it. */
    private void unreadReport(Meaning test, DiagnosticReport it, DateInterval on, String path) {
        Fact fact = chart.vocabulary().fact(test.term()).orElseThrow();
        boolean told = it.getConclusionCode().stream()
                .flatMap(code -> chart.concepts().quietly(code, Set.of(CodeUse.CODED_RESULT)).stream())
                .anyMatch(meaning -> meaning.term().equals(fact.name()));
        if (fact.value() == ValueKind.CODE && !told) {
            chart.unreadResult(fact.name(), Optional.of(on), path);
        }
    }
}
