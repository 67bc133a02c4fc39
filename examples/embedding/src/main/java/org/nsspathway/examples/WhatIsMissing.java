package org.nsspathway.examples;

import java.time.LocalDate;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;

/** Which criteria cannot be told from what is recorded, and what would settle each, the cheapest first? */
public final class WhatIsMissing {

    private WhatIsMissing() {}

    /**
     * A man of 71 has lost weight; nobody has written down how much, how fast, or why.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Presentation presentation = Presentation.on(LocalDate.of(2026, 3, 2))
                .person(Person.builder().ageInYears(71).sex(Sex.MALE).build())
                .addSymptoms(Symptom.of("weight_loss").build())
                .build();
        Evaluation evaluation =
                CriteriaCatalogue.installed().evaluator("nhs-nss-core").evaluate(presentation, RecordReading.partial());
        for (CriterionResult result : evaluation.with(Verdict.UNKNOWN)) {
            System.out.println(
                    result.criterion().id() + "  " + result.criterion().title());
            for (MissingFact missing : result.missing()) {
                System.out.println("  " + missing.cost() + "  " + missing.question());
            }
        }
    }
}
