package org.nsspathway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where people point who stand in a file of JSON, one presentation a line. */
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description =
                "Where each presentation points, why, what to ask first, and by when the person would have to be told.",
        footer = {
            "",
            "Columns as of nss route; case_id is the id of the document, or its line. With -o, what could not be read goes",
            "to OUT.problems.csv: source,row,path,code,text."
        })
final class JsonRouteCommand implements Callable<Integer> {

    @Mixin
    private JsonOptions people = new JsonOptions();

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
        return people.with(rules.catalogue(), each -> routing.route(each, rules, options, spec));
    }
}
