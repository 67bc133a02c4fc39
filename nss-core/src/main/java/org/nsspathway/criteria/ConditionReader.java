package org.nsspathway.criteria;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Sex;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/**
 * Reads conditions for one person: joins by Kleene's logic, and hands what asks the record itself to
 * {@link LeafReader}. Criteria that fire others are read once.
 */
final class ConditionReader {
    private final RuleContext context;
    private final PersonRows rows;
    private final Map<String, List<Criterion>> firing;
    private final Map<String, Reading> fired = new HashMap<>();
    private final Set<String> following = new HashSet<>();
    private final LeafReader leaves;

    /** A reader for one person and one set, within which FIRES stays. */
    ConditionReader(RuleContext context, PersonRows rows, Map<String, List<Criterion>> firing) {
        this.context = context;
        this.rows = rows;
        this.firing = firing;
        this.leaves = new LeafReader(context, rows, this);
    }

    /** A reader of the same rules for other rows of the same person. */
    ConditionReader over(PersonRows others) {
        return new ConditionReader(context, others, firing);
    }

    Reading read(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joint(and, and.parts());
        }
        if (condition instanceof Condition.Or or) {
            return joint(or, or.parts());
        }
        if (condition instanceof Condition.Not not) {
            return joint(not, List.of(not.part()));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return joint(atLeast, atLeast.parts());
        }
        if (condition instanceof Condition.Fires fires) {
            Reading known = fired.get(fires.id());
            if (known == null) {
                known = fires(fires);
                fired.put(fires.id(), known);
            }
            return known;
        }
        if (condition instanceof Condition.HasCode code) {
            return code(code);
        }
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit(limit);
        }
        return condition instanceof Condition.Present present ? present(present) : leaves.read(condition);
    }

    /** Without a number the laboratory's word says whether a limit is passed, though not by how much. */
    private Reading limit(Condition.CompareLimit limit) {
        Optional<Condition.HasCode> word = leaves.wordInstead(limit);
        if (word.isPresent()) {
            Reading said = leaves.read(word.get());
            boolean enough =
                    said.verdict() == Verdict.NOT_MET || limit.multiple().compareTo(BigDecimal.ONE) == 0;
            if (enough) {
                return new Reading.Joint(limit, said.verdict(), List.of(said));
            }
        }
        return leaves.read(limit);
    }

    /** A score that is not recorded itself is read as the condition over its parts that the comparison comes to. */
    private Reading compare(Condition.Compare compare) {
        Fact fact = leaves.fact(compare.fact());
        if (fact.score().isEmpty() || leaves.hasNumber(fact)) {
            return leaves.read(compare);
        }
        Reading parts = read(fact.score().get().compared(compare.comparison(), compare.number()));
        return new Reading.Joint(compare, parts.verdict(), List.of(parts));
    }

    private Reading joint(Condition condition, List<Condition> parts) {
        ImmutableList.Builder<Reading> read = ImmutableList.builderWithExpectedSize(parts.size());
        for (Condition part : parts) {
            read.add(read(part));
        }
        return joined(condition, read.build());
    }

    static Reading joined(Condition condition, List<Reading> parts) {
        List<Verdict> verdicts = parts.stream().map(Reading::verdict).toList();
        return new Reading.Joint(condition, join(condition, verdicts), parts);
    }

    private static Verdict join(Condition condition, List<Verdict> verdicts) {
        if (condition instanceof Condition.Not) {
            return verdicts.get(0).not();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Verdict.atLeast(atLeast.least(), verdicts);
        }
        boolean any = condition instanceof Condition.Or || condition instanceof Condition.Fires;
        Verdict verdict = any ? Verdict.NOT_MET : Verdict.MET;
        for (Verdict each : verdicts) {
            verdict = any ? verdict.or(each) : verdict.and(each);
        }
        return verdict;
    }

    private Reading fires(Condition.Fires fires) {
        List<Criterion> criteria = firing.getOrDefault(fires.id(), List.of());
        return joined(
                fires,
                criteria.stream().map(each -> read(each.wholeCondition())).toList());
    }

    /** A recorded sex that is neither female nor male tells nothing of organs, so that the organ itself is asked for. */
    private boolean sexIsOther() {
        return rows.presentation().person().sex() == Sex.OTHER;
    }

    /** A fact that follows from a condition is read as that condition wherever it is not recorded itself. */
    private Reading present(Condition.Present present) {
        Fact fact = leaves.fact(present.fact());
        boolean recorded =
                !rows.instances(fact.name()).isEmpty() || rows.absent(fact.name()) || leaves.organ(fact) != null;
        if (recorded || fact.definition().isEmpty() || !following.add(fact.name())) {
            return leaves.present(present, fact);
        }
        Reading definition = read(fact.definition().get());
        following.remove(fact.name());
        if (definition.verdict() == Verdict.UNKNOWN && fact.kind() == FactKind.DEMOGRAPHIC && sexIsOther()) {
            return leaves.present(present, fact);
        }
        return new Reading.Joint(present, definition.verdict(), List.of(definition));
    }

    /** An investigation that is known only by its parts is abnormal where its definition holds, and normal where not. */
    private Reading code(Condition.HasCode code) {
        Reading recorded = leaves.read(code);
        Fact fact = leaves.fact(code.fact());
        boolean normal = code.code().equals(CodeReader.NORMAL);
        boolean asked = normal || code.code().equals(CodeReader.ABNORMAL);
        if (recorded.verdict() != Verdict.UNKNOWN || !asked || fact.definition().isEmpty()) {
            return recorded;
        }
        Condition parts = fact.definition().get();
        Reading followed = read(normal ? new Condition.Not(parts) : parts);
        return followed.verdict() == Verdict.UNKNOWN
                ? recorded
                : new Reading.Joint(code, followed.verdict(), List.of(followed));
    }
}
