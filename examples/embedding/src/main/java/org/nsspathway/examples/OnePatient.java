package org.nsspathway.examples;

import java.time.LocalDate;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** Where does one patient point, by when, which criteria are met, and what would settle those that are open? */
public final class OnePatient {

    private OnePatient() {}

    /**
     * A woman of 58 has been tired for six weeks and has lost weight, of which no more was said; she has no cough.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // [readme]
        LocalDate today = LocalDate.of(2026, 3, 2);
        Symptom.Builder fatigue =
                Symptom.of("fatigue").addQualifiers("unexplained").lasting(TimeSpan.ofWeeks(6));
        TestResult.Builder fit = TestResult.number("fit_ug_g", "4").takenOn(LocalDate.of(2026, 2, 20));
        Presentation presentation = Presentation.on(today)
                .person(Person.builder().ageInYears(58).sex(Sex.FEMALE).build())
                .addSymptoms(fatigue.build(), Symptom.of("weight_loss").build(), Symptom.absent("cough"))
                .addResults(fit.build())
                .build();
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        RoutingDecision decision = PathwayRouter.of(catalogue).decide(presentation, RecordReading.partial());
        System.out.print(decision.inWords());
        if (decision.startsClock()) {
            System.out.println("Due by " + FasterDiagnosisClock.standard().dueDate(today) + " if received today.");
        }
        // [end]
        System.out.println("\nOf the core criteria, what is met and what could be settled:");
        for (CriterionResult result : decision.evaluation().results()) {
            boolean core = result.set().id().equals("nhs-nss-core");
            if (core && (result.verdict() == Verdict.MET || result.supported())) {
                System.out.println(result.criterion().id() + "  " + result.verdict() + "  " + result.reason());
                for (MissingFact missing : result.missing()) {
                    System.out.println("  ask  " + missing.question());
                }
            }
        }
    }
}
