package org.nsspathway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Cards of CDS Hooks for people who stand in a file of JSON. */
@Command(
        name = "cards",
        mixinStandardHelpOptions = true,
        description = "Prints the cards of CDS Hooks for each presentation, one response a line.")
final class JsonCardsCommand implements Callable<Integer> {

    @Mixin
    private JsonOptions people = new JsonOptions();

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return people.with(rules.catalogue(), each -> PeopleRouting.cards(each, rules, options, spec));
    }
}
