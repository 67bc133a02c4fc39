package org.nsspathway.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nsspathway.cases.Case;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Presentation;

/** One case as a clinician reads it: met first, then what could be settled, then what is not met. */
final class EvaluationText {

    private EvaluationText() {}

    static String of(Case each, Evaluation evaluation) {
        StringBuilder out = new StringBuilder(heading(each));
        evaluation.with(Verdict.MET).forEach(result -> result(out, result));
        List<CriterionResult> unknown = evaluation.with(Verdict.UNKNOWN);
        unknown.stream().filter(CriterionResult::supported).forEach(result -> open(out, result));
        evaluation.with(Verdict.NOT_MET).forEach(result -> result(out, result));
        String silent = unknown.stream()
                .filter(result -> !result.supported())
                .map(result -> result.criterion().id())
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            out.append("  UNKNOWN  too little is recorded, which is not a no: ")
                    .append(silent)
                    .append('\n');
        }
        evaluation
                .problems()
                .forEach(problem -> out.append("  problem  ").append(problem).append('\n'));
        return out.toString();
    }

    static String heading(Case each) {
        Presentation person = each.presentation();
        String age = person.person()
                .ageOn(person.assessedOn())
                .map(years -> "age " + years)
                .orElse("age not recorded");
        String sex = switch (person.person().sex()) {
            case FEMALE -> "female";
            case MALE -> "male";
            case OTHER -> "sex other";
            case UNKNOWN -> "sex not recorded";
        };
        return "\n" + each.id() + "  " + age + ", " + sex + ", assessed on " + person.assessedOn() + "\n";
    }

    private static void result(StringBuilder out, CriterionResult result) {
        out.append(String.format(
                Locale.ROOT,
                "  %-8s %s  %s\n",
                result.verdict() == Verdict.MET ? "MET" : "NOT MET",
                result.criterion().id(),
                result.reason()));
    }

    private static void open(StringBuilder out, CriterionResult result) {
        String missing = result.missing().stream().map(MissingFact::question).collect(Collectors.joining("; "));
        out.append(String.format(
                Locale.ROOT, "  %-8s %s  %s\n", "UNKNOWN", result.criterion().id(), result.reason()));
        out.append(String.format(Locale.ROOT, "  %-8s %s  %s\n", "", "to settle it:", missing));
    }
}
