package org.nsspathway.routing;

import java.util.ArrayList;
import java.util.List;
import org.nsspathway.batch.CompiledCriterion;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.filtertest.FilterTest;
import org.nsspathway.pathway.RuleOutcome;
import org.nsspathway.pathway.RuleSignal;
import org.nsspathway.pathway.SetRole;
import org.nsspathway.pathway.Signal;
import org.nsspathway.routing.internal.policy.RuleIndex;

/**
 * What planes tell of the signals of a policy: whom each is known to hold for, and for whom it may hold or not. A signal
 * that planes cannot tell is open, never absent. Signals of services and settings are not among them.
 */
final class BlockSignals {
    /** One signal: where it holds, and where planes leave it open. */
    record Told(BlockBits holds, BlockBits open) {}

    private final RouterContext context;
    private final BlockQuestions questions;
    private final List<CompiledCriterion> criteria;
    private final List<Told> signals = new ArrayList<>();
    private final BlockSites sites;

    BlockSignals(PathwayRouter router, List<CompiledCriterion> criteria, BlockQuestions questions) {
        this.context = router.context();
        this.criteria = criteria;
        this.questions = questions;
        this.sites = new BlockSites(context, criteria, questions);
        for (int number = 0; number < context.program().signals().size(); number++) {
            signals.add(told(context.program().signals().get(number), number, router));
        }
    }

    /** By number of the signal. */
    List<Told> all() {
        return signals;
    }

    private Told told(Signal signal, int number, PathwayRouter router) {
        if (signal instanceof RuleSignal rule) {
            return rule(rule, number);
        }
        if (signal instanceof Signal.OfFacts facts) {
            return new Told(questions.met(facts.condition()), BlockBits.NONE);
        }
        if (signal instanceof Signal.OfSites site) {
            return sites.told(site);
        }
        if (signal instanceof Signal.OfTests tests) {
            return tests(tests, router.catalogue().filterTests().tests());
        }
        if (signal instanceof Signal.OfAgeGaps) {
            return new Told(
                    BlockBits.NONE,
                    BlockBits.any(criteria.stream().map(this::ageGap).toList()));
        }
        return new Told(BlockBits.NONE, BlockBits.NONE);
    }

    private Told rule(RuleSignal signal, int number) {
        List<BlockBits> holds = new ArrayList<>();
        List<BlockBits> open = new ArrayList<>();
        for (CompiledCriterion each : criteria) {
            RuleIndex.Role role = context.rules().of(each.criterion());
            if (role.raises(signal.verdict()).contains(number)) {
                boolean sure =
                        !role.outcome().settledByResult() && signal.butNotIn().isEmpty();
                if (each.set().role() == SetRole.EXCLUSION && questions.hangsOnSites(each.criterion())) {
                    open.add(BlockBits.inForce(each));
                } else if (signal.verdict() == Verdict.NOT_MET) {
                    holds.add(BlockBits.notMet(each));
                } else if (signal.verdict() == Verdict.MET) {
                    (sure ? holds : open).add(BlockBits.met(each));
                } else {
                    open.add(BlockBits.unknown(each).and(speaks(signal.speaks(), each)));
                }
            }
        }
        return new Told(BlockBits.any(holds), BlockBits.any(open));
    }

    /** Where an open rule may speak: no fewer people than it does speak for. */
    private BlockBits speaks(RuleSignal.Speaks speaks, CompiledCriterion each) {
        return switch (speaks) {
            case ANY -> BlockBits.ALL;
            case SUPPORTED -> questions.mayBeSupported(each);
            case ASKABLE -> questions.mayBeSupported(each).and(questions.mayBeAskable(each.criterion()));
            case REPEATABLE -> questions.repeats(each.criterion());
        };
    }

    private Told tests(Signal.OfTests asked, List<FilterTest> all) {
        return switch (asked.asks()) {
            case OUTSTANDING, NEEDS_PERSON, AWAITED -> new Told(BlockBits.NONE, BlockBits.ALL);
            case REFUSED ->
                new Told(
                        BlockBits.NONE,
                        BlockBits.any(criteria.stream()
                                .filter(each -> context.rules()
                                        .of(each.criterion())
                                        .outcome()
                                        .settledByResult())
                                .map(BlockBits::met)
                                .toList()));
            case ABNORMAL -> {
                List<FilterTest> named = all.stream()
                        .filter(each -> asked.test().isEmpty() || each.test().equals(asked.test()))
                        .toList();
                yield new Told(
                        BlockBits.any(named.stream()
                                .map(each -> questions.isAbnormal(each, all))
                                .toList()),
                        BlockBits.any(
                                named.stream().map(questions::mayBeAbnormal).toList()));
            }
        };
    }

    /** A rule is not met, and would be but for an age that its source leaves open. */
    private BlockBits ageGap(CompiledCriterion each) {
        Criterion criterion = each.criterion();
        if (criterion.minAgeFrom().isEmpty()) {
            return BlockBits.NONE;
        }
        boolean alone = ConditionFacts.firedBy(criterion.condition()).isEmpty();
        BlockBits otherwise = alone ? questions.met(criterion.condition()) : BlockBits.ALL;
        BlockBits age = questions.met(
                BlockQuestions.agedFrom(criterion.minAgeFrom().get().openFromInYears()));
        return BlockBits.notMet(each).and(age).and(otherwise);
    }

    /** Rules for a site, whose referral types are counted. */
    static boolean isForASite(RouterContext context, CompiledCriterion each) {
        return context.rules().of(each.criterion()).outcome().outcome().equals(RuleOutcome.SITE);
    }

    static List<Criterion> firedBy(CriteriaSet set, Condition.Fires fires) {
        return set.criteria().stream()
                .filter(each -> each.id().equals(fires.id())
                        || each.parent().filter(fires.id()::equals).isPresent())
                .toList();
    }
}
