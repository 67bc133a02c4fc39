package org.nsspathway.routing;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.pathway.Pathway;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.Service;
import org.nsspathway.pathway.Signal;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.routing.internal.policy.RuleIndex;
import org.nsspathway.routing.internal.policy.SignalValues;

/** Which signals hold for one person; each is found out when it is asked for, and once. */
final class PersonSignals implements SignalValues {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private final RouterContext context;
    private final PersonFacts person;
    private final Evaluation evaluation;
    private final Verdicts verdicts;
    private final ServiceStates services;
    private final SitePathways sites;
    private final RuleTests tests;
    private final FilterTests filterTests;

    private final BitSet known = new BitSet();
    private final BitSet held = new BitSet();
    private final Map<Integer, List<CriterionResult>> open = new LinkedHashMap<>();

    PersonSignals(
            RouterContext context,
            PersonFacts person,
            Evaluation evaluation,
            Verdicts verdicts,
            ServiceStates services,
            SitePathways sites,
            FilterTests filterTests) {
        this.context = context;
        this.person = person;
        this.evaluation = evaluation;
        this.verdicts = verdicts;
        this.services = services;
        this.sites = sites;
        this.filterTests = filterTests;
        this.tests = new RuleTests(person, verdicts, context.rules(), context.vocabulary());
        for (CriterionResult result : evaluation.results()) {
            raise(result);
        }
    }

    FilterTests filterTests() {
        return filterTests;
    }

    RuleTests tests() {
        return tests;
    }

    private void raise(CriterionResult result) {
        RuleIndex.Role role = context.rules().of(result.criterion());
        Verdict verdict = verdicts.of(result);
        List<Integer> signals = role.raises(verdict);
        if (verdict == Verdict.UNKNOWN) {
            if (!signals.isEmpty() && !(role.outcome().settledByResult() && person.done(result))) {
                for (int signal : signals) {
                    open.computeIfAbsent(signal, key -> new ArrayList<>()).add(result);
                }
            }
        } else if (verdict == Verdict.NOT_MET) {
            signals.forEach(held::set);
        } else if (!role.outcome().settledByResult() || tests.asks(result)) {
            for (int signal : signals) {
                if (counts(signal, result.criterion())) {
                    held.set(signal);
                }
            }
        }
    }

    private boolean counts(int signal, Criterion criterion) {
        RuleSignal rule = (RuleSignal) context.program().signals().get(signal);
        return rule.butNotIn()
                .map(this::list)
                .filter(list -> list.contains(criterion.id()) || list.contains(criterion.strength()))
                .isEmpty();
    }

    private List<String> list(String setting) {
        return LIST.splitToList(
                context.setting(setting, evaluation.presentation().assessedOn()));
    }

    @Override
    public boolean holds(int signal) {
        if (!known.get(signal)) {
            known.set(signal);
            if (found(context.program().signals().get(signal), signal)) {
                held.set(signal);
            }
        }
        return held.get(signal);
    }

    private boolean found(Signal signal, int number) {
        if (signal instanceof RuleSignal rule) {
            return held.get(number)
                    || open.getOrDefault(number, List.of()).stream().anyMatch(result -> speaks(rule, result));
        }
        if (signal instanceof Signal.OfFacts facts) {
            return read(facts.condition()) == Verdict.MET;
        }
        if (signal instanceof Signal.OfService service) {
            return service(service);
        }
        if (signal instanceof Signal.OfSetting setting) {
            return context.setting(setting.setting(), evaluation.presentation().assessedOn())
                    .equals(setting.value());
        }
        if (signal instanceof Signal.OfSites site) {
            return sites(site);
        }
        if (signal instanceof Signal.OfAgeGaps) {
            return person.fallsIntoAnAgeGap();
        }
        return signal instanceof Signal.OfTests test && tests(test);
    }

    private boolean speaks(RuleSignal rule, CriterionResult result) {
        return switch (rule.speaks()) {
            case ANY -> true;
            case SUPPORTED -> person.supported(result);
            case ASKABLE -> person.supported(result) && person.askable(result);
            case REPEATABLE -> hangsOnARepeat(result);
        };
    }

    /** Nothing but another result is missing, and the one that is there speaks for the rule. */
    private boolean hangsOnARepeat(CriterionResult result) {
        return repeated(result.criterion().condition()).anyMatch(part -> read(part) == Verdict.MET)
                && !person.askable(result);
    }

    /** What a condition wants to see on several days. */
    static Stream<Condition> repeated(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().flatMap(PersonSignals::repeated);
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().flatMap(PersonSignals::repeated);
        }
        return condition instanceof Condition.Occasions occasions ? Stream.of(occasions.part()) : Stream.of();
    }

    /** Missing tests of open rules on which alone a referral hangs. */
    List<MissingFact> openTests() {
        return open.entrySet().stream()
                .filter(each -> ((RuleSignal) context.program().signals().get(each.getKey())).speaks()
                        == RuleSignal.Speaks.REPEATABLE)
                .flatMap(each -> each.getValue().stream()
                        .filter(result ->
                                speaks((RuleSignal) context.program().signals().get(each.getKey()), result)))
                .flatMap(result -> result.missing().stream())
                .distinct()
                .toList();
    }

    private Verdict read(Condition condition) {
        return verdicts.of(person.read(condition));
    }

    private boolean service(Signal.OfService asked) {
        Pathway pathway = context.pathway(asked.pathway());
        return asked.asks() == Signal.OfService.ServiceQuestion.EXCLUDES
                ? excludes(pathway).contains(Verdict.MET)
                : services.answers(asked.asks(), pathway);
    }

    /** What a place's own exclusions of a pathway came to. */
    List<Verdict> excludes(Pathway pathway) {
        Service service = services.service(pathway);
        return service == null
                ? List.of()
                : service.excludes().stream().map(this::localExclusion).toList();
    }

    /** A condition of a profile names facts or signals; a signal that holds not is no. */
    private Verdict localExclusion(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.parts().stream().map(this::localExclusion).reduce(Verdict.MET, Verdict::and);
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().map(this::localExclusion).reduce(Verdict.NOT_MET, Verdict::or);
        }
        if (condition instanceof Condition.Not not) {
            return localExclusion(not.part()).not();
        }
        boolean signal = condition instanceof Condition.Present present
                && context.program().signals().stream()
                        .anyMatch(each -> each.name().equals(present.fact()));
        return signal
                ? Verdict.of(context.program().holds(((Condition.Present) condition).fact(), this))
                : read(condition);
    }

    private boolean sites(Signal.OfSites asked) {
        return switch (asked.is()) {
            case Signal.OfSites.ONE -> sites.pathways().size() == 1;
            case Signal.OfSites.SEVERAL -> sites.pathways().size() > 1;
            case Signal.OfSites.UNMAPPED -> sites.unmapped();
            default -> sites.has(asked.is());
        };
    }

    private boolean tests(Signal.OfTests asked) {
        return switch (asked.asks()) {
            case OUTSTANDING -> filterTests.outstanding();
            case NEEDS_PERSON -> !filterTests.undecided().isEmpty();
            case ABNORMAL -> filterTests.abnormal(asked.test());
            case REFUSED -> tests.any(RuleTest.State.REFUSED);
            case AWAITED ->
                evaluation.presentation().results().stream().anyMatch(each -> each.status() == ResultStatus.AWAITED);
        };
    }
}
