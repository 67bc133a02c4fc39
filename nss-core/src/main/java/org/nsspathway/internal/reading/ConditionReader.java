package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Sex;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;

/**
 * Reads conditions for one person: joins by Kleene's logic, and hands what asks the record itself to
 * {@link LeafReader}. A condition that stands in several rules is read once, and one that hangs on nothing that is
 * recorded reads as it does of a record in which nothing stands.
 */
public final class ConditionReader {
    private final RuleContext context;
    private final PreparedConditions rules;
    private final PersonRows rows;
    private final LeafReader leaves;
    private final BitSet told;
    private final @Nullable Reading[] known;

    public ConditionReader(RuleContext context, PreparedConditions rules, PersonRows rows) {
        this.context = context;
        this.rules = rules;
        this.rows = rows;
        this.leaves = new LeafReader(context, rows, this);
        this.told = rules.hangingOn(rows.facts());
        this.known = new Reading[rules.conditions()];
    }

    /** A reader of the same rules for other rows of the same person. */
    ConditionReader over(PersonRows others) {
        return new ConditionReader(context, rules, others);
    }

    public PersonRows rows() {
        return rows;
    }

    public RuleContext context() {
        return context;
    }

    /** Whether anything stands in the record that may matter to a condition. */
    public boolean isTold(Condition condition) {
        return isTold(rules.further(condition, ""));
    }

    /** Reads a condition that stands in no rule; one that fires criteria fires none. */
    public Reading read(Condition condition) {
        return read(condition, "");
    }

    /** Reads a condition that stands in no rule and fires criteria of a set. */
    public Reading read(Condition condition, String firesIn) {
        return read(rules.further(condition, firesIn));
    }

    public Reading read(Prepared asked) {
        int number = asked.number();
        if (!isTold(asked)) {
            return rules.ofSilence(asked, rows.reading().silence());
        }
        if (number < 0) {
            return readNow(asked);
        }
        Reading found = known[number];
        if (found == null) {
            found = readNow(asked);
            known[number] = found;
        }
        return found;
    }

    /** Whether anything stands in the record, or is told of everybody, that may matter to the condition. */
    private boolean isTold(Prepared asked) {
        return rows.isNobody()
                || (asked.number() < 0 ? asked.hangsOn().intersects(rows.facts()) : told.get(asked.number()));
    }

    private Reading readNow(Prepared asked) {
        Condition condition = asked.condition();
        if (condition instanceof Condition.Present) {
            return present(asked);
        }
        if (condition instanceof Condition.Compare) {
            return compare(asked);
        }
        if (condition instanceof Condition.HasCode) {
            return code(asked);
        }
        if (condition instanceof Condition.CompareLimit limit) {
            return limit(asked, limit);
        }
        boolean joint = condition instanceof Condition.And
                || condition instanceof Condition.Or
                || condition instanceof Condition.Not
                || condition instanceof Condition.AtLeast
                || condition instanceof Condition.Fires;
        return joint ? new Reading.Joint(asked, join(condition, asked.parts()), this) : leaves.read(asked);
    }

    private Verdict join(Condition condition, ImmutableList<Prepared> parts) {
        if (condition instanceof Condition.Not) {
            return read(parts.get(0)).verdict().not();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast(atLeast.least(), parts);
        }
        boolean any = condition instanceof Condition.Or || condition instanceof Condition.Fires;
        Verdict decisive = Verdict.of(any);
        Verdict verdict = decisive.not();
        for (int i = 0; i < parts.size() && verdict != decisive; i++) {
            Verdict each = read(parts.get(i)).verdict();
            verdict = any ? verdict.or(each) : verdict.and(each);
        }
        return verdict;
    }

    private Verdict atLeast(int least, ImmutableList<Prepared> parts) {
        Verdict[] verdicts = new Verdict[parts.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = read(parts.get(i)).verdict();
        }
        return Verdict.atLeast(least, Arrays.asList(verdicts));
    }

    /** Reads what a condition is made of or follows from. */
    List<Reading> parts(Prepared asked) {
        Reading[] parts = new Reading[asked.parts().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(asked.parts().get(i));
        }
        return ImmutableList.copyOf(parts);
    }

    /** What a condition comes to by the condition from which its fact follows. */
    private Reading following(Prepared asked, Reading followed) {
        return new Reading.Joint(asked, followed.verdict(), this);
    }

    /** A fact that follows from a condition is read as that condition wherever it is not recorded itself. */
    private Reading present(Prepared asked) {
        Fact fact = asked.fact();
        boolean recorded =
                !rows.instances(fact.name()).isEmpty() || rows.absent(fact.name()) || leaves.organ(fact) != null;
        if (recorded || asked.parts().isEmpty()) {
            return leaves.read(asked);
        }
        Reading definition = read(asked.parts().get(0));
        boolean leavesOpen = definition.verdict() == Verdict.UNKNOWN && fact.kind() == FactKind.DEMOGRAPHIC;
        return leavesOpen && sexIsOther() ? leaves.read(asked) : following(asked, definition);
    }

    /** A recorded sex that is neither female nor male tells nothing of organs, so that the organ itself is asked for. */
    private boolean sexIsOther() {
        return rows.presentation().person().sex() == Sex.OTHER;
    }

    /** A score that is not recorded itself is read as the condition over its parts that the comparison comes to. */
    private Reading compare(Prepared asked) {
        return asked.parts().isEmpty() || leaves.hasNumber(asked.fact())
                ? leaves.read(asked)
                : following(asked, read(asked.parts().get(0)));
    }

    /** An investigation that is known only by its parts is abnormal where its definition holds, and normal where not. */
    private Reading code(Prepared asked) {
        Reading recorded = leaves.read(asked);
        if (recorded.verdict() != Verdict.UNKNOWN || asked.parts().isEmpty()) {
            return recorded;
        }
        Reading parts = read(asked.parts().get(0));
        return parts.verdict() == Verdict.UNKNOWN ? recorded : following(asked, parts);
    }

    /** Without a number the laboratory's word says whether a limit is passed, though not by how much. */
    private Reading limit(Prepared asked, Condition.CompareLimit limit) {
        if (leaves.hasWordInstead(asked)) {
            Reading said = read(asked.parts().get(0));
            if (said.verdict() == Verdict.NOT_MET || Values.isOne(limit.multiple())) {
                return following(asked, said);
            }
        }
        return leaves.read(asked);
    }
}
