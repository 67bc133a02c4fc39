package org.nsspathway.examples;

import java.time.LocalDate;
import java.util.List;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.json.DecisionJson;
import org.nsspathway.json.Replay;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.routing.PathwayRouter;
import org.nsspathway.vocabulary.TableSource;

/** Would the same decision be made again, and if not, what is different? */
public final class ReplayOfAnOldDecision {

    private ReplayOfAnOldDecision() {}

    /**
     * A decision is recorded, made again by the same rules, and made again after one threshold has changed.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        CriteriaCatalogue then = CriteriaCatalogue.installed();
        PathwayRouter router = PathwayRouter.of(then);
        Presentation presentation = Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().ageInYears(62).build())
                .addSymptoms(Symptom.of("fatigue")
                        .addQualifiers("unexplained")
                        .lasting(TimeSpan.ofWeeks(6))
                        .build())
                .build();
        String recorded =
                DecisionJson.of(then).write("d1", router.decide(presentation, RecordReading.complete()), router);

        List<CriterionEdit> eightWeeks = CriterionEdit.read(TableSource.text("eight-weeks.csv", """
                set,id,column,value,note
                nhs-nss-core,CORE-CONST,condition,"fatigue[new, unexplained, duration >= 8w]",an invented change
                """));
        for (CriteriaCatalogue rules : List.of(then, then.edited("eight-weeks", eightWeeks))) {
            Replay replay =
                    DecisionJson.of(rules).replay("d1.json", recorded).value().orElseThrow();
            System.out.println(replay.differences().size() + " differences");
            replay.differences().stream()
                    .limit(5)
                    .forEach(each ->
                            System.out.println("  " + each.field() + ": " + each.recorded() + ", now " + each.now()));
        }
    }
}
