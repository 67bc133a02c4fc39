package org.nsspathway.fhir.r4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.terminology.CodeUse;

/**
 * Reads procedures: what was done and is a fact, such as an organ taken out. That a test was done says nothing of its
 * result, which comes as an observation.
 */
final class ProcedureReader {
    private static final Set<CodeUse> USES = EnumSet.of(CodeUse.FINDING, CodeUse.ABSENT, CodeUse.TEST, CodeUse.PANEL);
    private static final Set<ProcedureStatus> NOT_DONE = EnumSet.of(
            ProcedureStatus.ENTEREDINERROR,
            ProcedureStatus.NOTDONE,
            ProcedureStatus.PREPARATION,
            ProcedureStatus.INPROGRESS,
            ProcedureStatus.ONHOLD);

    private final Chart chart;

    ProcedureReader(Chart chart) {
        this.chart = chart;
    }

    void read(Procedure it, Entry entry) {
        String path = entry.path().isEmpty() ? "Procedure" : entry.path();
        if (NOT_DONE.contains(it.getStatus())) {
            chart.problem(
                    ProblemCode.FHIR_STATUS_NOT_READ, path + ".status", "not done, or entered in error; left out.");
            return;
        }
        Optional<DateInterval> performed = Dates.of(it.hasPerformed() ? it.getPerformed() : null, chart.asOf());
        if (chart.isLater(performed)) {
            return;
        }
        List<Meaning> meanings = chart.concepts().meanings(it.getCode(), path + ".code", USES);
        List<Meaning> facts = meanings.stream()
                .filter(meaning -> meaning.use() == CodeUse.FINDING || meaning.use() == CodeUse.ABSENT)
                .toList();
        if (facts.size() < meanings.size()) {
            chart.problem(
                    ProblemCode.FHIR_CODE_OUT_OF_PLACE,
                    path + ".code",
                    "a test that was done says nothing of its result, which is read from an Observation.");
        }
        if (it.getStatus() != ProcedureStatus.COMPLETED || entry.damaged()) {
            chart.unread(facts, performed, path);
            return;
        }
        LocalDate on = performed
                .map(DateInterval::latest)
                .filter(day -> !day.isAfter(chart.asOf()))
                .orElse(null);
        for (Meaning meaning : facts) {
            if (meaning.use() == CodeUse.FINDING) {
                chart.present(meaning, new Chart.When(performed.orElse(null), on, null), path);
            } else {
                chart.absent(meaning, on, path);
            }
        }
    }
}
