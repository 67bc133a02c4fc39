package org.nsspathway.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.clock.FasterDiagnosisClock;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.routing.RoutingDecision;
import org.nsspathway.vocabulary.TableSource;

/** How does one line of a spreadsheet become a decision, station by station? */
public final class HowADecisionIsMade {

    private HowADecisionIsMade() {}

    /**
     * The first invented person of {@code examples/cases/first-look.csv}.
     *
     * @param arguments the file of cases
     */
    public static void main(String[] arguments) {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        TableSource file = TableSource.file(Path.of(arguments[0]));
        Case person = CaseTable.read(file, catalogue.vocabulary()).cases().get(0);

        System.out.println("1. What is known");
        person.presentation()
                .symptoms()
                .forEach(each -> System.out.println(each.presence() + "  " + each.term() + " " + each.qualifiers()));

        System.out.println("2. Which criterion that meets");
        PathwayRouter router = PathwayRouter.of(catalogue);
        RoutingDecision decision = router.decide(person.presentation(), RecordReading.partial());
        Evaluation evaluation = decision.evaluation();
        CriterionResult result = evaluation.of("CORE-CONST");
        System.out.println(result.criterion().condition());
        System.out.println(catalogue.inEnglish(result.criterion()));
        System.out.print(result.explanation().tree());

        System.out.println("3. Which tests come first");
        catalogue
                .filterTests()
                .assess(person.presentation(), RecordReading.partial())
                .forEach(each -> System.out.println(each.state() + "  " + each.reason()));

        System.out.println("4. Where to go");
        decision.decidedBy().stream().limit(1).forEach(line -> System.out.println(line.id() + ": " + line.when()));
        System.out.println(decision.first().instruction());
        System.out.println(decision.first().because());

        System.out.println("5. By when");
        LocalDate received = decision.decidedOn();
        System.out.println(FasterDiagnosisClock.standard().dueDate(received));
    }
}
