package org.nsspathway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Cards of CDS Hooks for people whose records are FHIR. */
@Command(
        name = "cards",
        mixinStandardHelpOptions = true,
        description = "Prints the cards of CDS Hooks for each record, one response a line.")
final class FhirCardsCommand implements Callable<Integer> {

    @Mixin
    private FhirOptions records = new FhirOptions();

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return PeopleRouting.cards(records.people(rules.catalogue()), rules, options, spec);
    }
}
