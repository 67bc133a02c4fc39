package org.nsspathway.examples;

import java.time.LocalDate;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.routing.DecisionQuestion;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;

/** Which answer would change the route, and where to? And what happens when a result comes back? */
public final class HowWouldTheAnswerChange {

    private HowWouldTheAnswerChange() {}

    /**
     * A woman of 62 has been tired for three weeks, which is not long enough on its own.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        PathwayRouter router = PathwayRouter.of(CriteriaCatalogue.installed());
        Presentation before = Presentation.on(today)
                .person(Person.builder().ageInYears(62).sex(Sex.FEMALE).build())
                .addSymptoms(Symptom.of("fatigue")
                        .addQualifiers("unexplained")
                        .lasting(TimeSpan.ofWeeks(3))
                        .build())
                .build();
        RoutingDecision decision = router.decide(before, RecordReading.partial());
        System.out.println("Today: " + decision.pathway().label());
        for (DecisionQuestion question : decision.questions()) {
            System.out.println("  " + question.missing().question());
            question.changes()
                    .forEach(change -> System.out.println("    " + change.answer() + ": " + change.inWords()));
        }
        Presentation after = before.toBuilder()
                .addResults(TestResult.number("fit_ug_g", "38").takenOn(today).build())
                .build();
        System.out.println("FIT of 38: "
                + router.decide(after, RecordReading.partial()).pathway().label());
    }
}
