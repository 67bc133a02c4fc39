package org.nsspathway.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.columns.IntColumn;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;

/** For rows of each fact, where they count: the planes of the fact itself and of all that it is a kind of. */
public final class ToldWanted {
    private final Rules rules;
    private final Wants wants;
    private final Schedule schedule;

    public ToldWanted(Rules rules, Wants wants, Schedule schedule) {
        this.rules = rules;
        this.wants = wants;
        this.schedule = schedule;
    }

    /** A fact for which an instance counts, and the code that it is given by it; empty for its own. */
    record Target(Wants.OfFact wanted, String code) {}

    /** The fact that a row about a symptom is an instance of: the base of a combined name, else the fact itself. */
    Fact base(Fact fact) {
        return rules.vocabulary().fact(Abbreviation.of(fact).base()).orElse(fact);
    }

    /** Where instances of a fact count; empty where nobody asks. */
    List<Target> targets(Fact fact) {
        List<Target> targets = new ArrayList<>();
        Wants.OfFact own = wants.facts.get(fact.name());
        if (own != null) {
            targets.add(new Target(own, ""));
        }
        for (Fact.Parent wider : rules.vocabulary().widerThan(fact.name())) {
            Wants.OfFact wanted = wants.facts.get(wider.fact());
            if (wanted != null) {
                targets.add(new Target(wanted, wider.code()));
            }
        }
        return targets;
    }

    /** The spans that demands on instances of a fact compare their duration with. */
    List<TimeSpan> spans(Fact fact) {
        List<TimeSpan> spans = new ArrayList<>();
        for (Target target : targets(fact)) {
            target.wanted().demands.keySet().forEach(each -> spans(each.demand(), spans));
        }
        return spans;
    }

    private static void spans(InstanceCondition demand, List<TimeSpan> into) {
        if (demand instanceof InstanceCondition.All all) {
            all.parts().forEach(part -> spans(part, into));
        } else if (demand instanceof InstanceCondition.Any any) {
            any.parts().forEach(part -> spans(part, into));
        } else if (demand instanceof InstanceCondition.None none) {
            spans(none.part(), into);
        } else if (demand instanceof InstanceCondition.Lasting lasting) {
            into.add(lasting.span());
        }
    }

    /** What an absence of a fact sets: its own plane and those of all its kinds. */
    IntColumn absence(Fact fact) {
        IntColumn planes = new IntColumn();
        absence(fact.name(), planes);
        rules.vocabulary().kindsOf(fact.name()).forEach(kind -> absence(kind, planes));
        return planes;
    }

    private void absence(String fact, IntColumn into) {
        Wants.OfFact wanted = wants.facts.get(fact);
        if (wanted != null) {
            into.add(schedule.plane(wanted.absent));
        }
    }

    /** What is set where something of a fact was not read: it may have been the fact, and so each wider one. */
    public IntColumn unread(Fact fact) {
        IntColumn planes = new IntColumn();
        for (Target target : targets(fact)) {
            planes.add(schedule.plane(target.wanted().unread));
        }
        return planes;
    }

    /** What an instance sets. */
    IntColumn instance(Fact fact, InstanceSays says) {
        IntColumn planes = new IntColumn();
        for (Target target : targets(fact)) {
            planes.add(schedule.plane(target.wanted().there));
            String code = target.code().isEmpty() ? says.code() : target.code();
            target.wanted().demands.forEach((each, asked) -> add(planes, asked, says.verdict(each.demand(), code)));
            target.wanted().codes.forEach((wanted, asked) -> add(planes, asked, same(wanted, code)));
        }
        return planes;
    }

    private static Verdict same(String wanted, @Nullable String code) {
        return code == null ? Verdict.UNKNOWN : Verdict.of(wanted.equals(code));
    }

    private void add(IntColumn planes, Wants.Asked asked, Verdict verdict) {
        switch (verdict) {
            case MET -> planes.add(schedule.plane(asked.met()));
            case UNKNOWN -> planes.add(schedule.plane(asked.open()));
            case NOT_MET -> {}
        }
    }
}
