package org.nsspathway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where people point whose records are FHIR. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Where each record points, why, what to ask first, and by when the person would have to be told.",
        footer = {
            "",
            "Columns as of nss route; case_id is the id of the Bundle, else of the Patient, else the file. With -o, what",
            "could not be read goes to OUT.problems.csv: source,row,path,code,text."
        })
final class FhirRouteCommand implements Callable<Integer> {

    @Mixin
    private FhirOptions records = new FhirOptions();

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private PeopleRouting routing = new PeopleRouting();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return routing.route(records.people(rules.catalogue()), rules, options, spec);
    }
}
