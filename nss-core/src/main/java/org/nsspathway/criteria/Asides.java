package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.DoneFacts;
import org.nsspathway.internal.reading.PersonRows;
import org.nsspathway.internal.reading.Reading;
import org.nsspathway.internal.reading.RuleContext;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/** What there is to say of a criterion and a person beside the verdict; worked out by the same reader when asked for. */
final class Asides {
    /** Kinds of which a recorded "not there" is a result too. */
    private static final Set<FactKind> LOOKED_FOR = Set.of(FactKind.TEST_RESULT, FactKind.IMAGING);

    private final PreparedRules.Rule rule;
    private final Criterion criterion;
    private final ConditionReader reader;
    private final PersonRows rows;
    private final RuleContext context;

    Asides(PreparedRules.Rule rule, ConditionReader reader) {
        this.rule = rule;
        this.criterion = rule.criterion();
        this.reader = reader;
        this.rows = reader.rows();
        this.context = reader.context();
    }

    /** What shows that the action is done: every result fact that is known and valid on the day. */
    List<Evidence> done() {
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        for (String name : criterion.resultFacts()) {
            if (reader.isTold(new Condition.Present(name))) {
                found.addAll(done(context.fact(name)));
            }
        }
        return found.build();
    }

    private List<Evidence> done(Fact fact) {
        int days = validDays(fact);
        List<Evidence> recorded = new DoneFacts(rows, days).of(fact);
        boolean looked = LOOKED_FOR.contains(fact.kind());
        if (!recorded.isEmpty()
                || fact.definition().isEmpty()
                || criterion.doneWithinDays().isPresent()) {
            return recorded;
        }
        Reading follows = reader.read(new Condition.Present(fact.name()));
        boolean known = follows.verdict() == Verdict.MET || (looked && follows.verdict() == Verdict.NOT_MET);
        return known
                ? Explanation.of(follows).decisive().stream()
                        .flatMap(part -> part.evidence().stream())
                        .filter(each -> each.origin() != Evidence.Origin.SILENCE)
                        .toList()
                : List.of();
    }

    private int validDays(Fact fact) {
        if (!LOOKED_FOR.contains(fact.kind()) && fact.kind() != FactKind.PANEL) {
            return Integer.MAX_VALUE;
        }
        return criterion.doneWithinDays().orElseGet(() -> rows.validDays(fact.name(), context.windows()));
    }

    /** Whether all holds but for a youngest age that the source does not give and leaves open for this person. */
    Optional<AgeGap> ageGap() {
        if (criterion.minAgeFrom().isEmpty()) {
            return Optional.empty();
        }
        Optional<NumberInterval> age =
                rows.presentation().person().ageOn(rows.presentation().assessedOn());
        return criterion
                .minAgeFrom()
                .filter(setting ->
                        age.filter(years -> leavesOpen(setting, years)).isPresent())
                .filter(setting -> Gates.butForTheYoungestAge(criterion).add(criterion.condition()).build().stream()
                        .allMatch(part -> reader.read(part, rule.set().id()).verdict() == Verdict.MET))
                .map(setting -> new AgeGap(criterion, setting));
    }

    private static boolean leavesOpen(PopulationAge setting, NumberInterval years) {
        return years.isExact() && setting.leavesOpen((int) (years.lowMillionths() / 1_000_000));
    }
}
