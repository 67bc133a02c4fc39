package org.nsspathway.internal.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.internal.columns.Codes;
import org.nsspathway.internal.columns.ToldContent;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Qualifier;

/**
 * What the content of a row answers to demands on an instance. Written, denied, its opposite written, assumed, or nothing
 * said: then a complete record means no and a partial one leaves it open.
 */
final class InstanceSays {
    private final Rules rules;
    private final Codes codes;
    private final Fact fact;
    private final ToldContent content;
    private final Durations durations;
    private final long qualifiers;
    /** Answers about qualifiers, which are the same for any time. */
    private final Map<String, Verdict> has = new HashMap<>();

    private boolean dated;
    private int shortest;
    private int longest;

    /** The content of a row of a fact, as an instance of the fact's base. */
    InstanceSays(Rules rules, Codes codes, Fact recorded, Fact base, ToldContent content, Durations durations) {
        this.rules = rules;
        this.codes = codes;
        this.fact = base;
        this.content = content;
        this.durations = durations;
        long said = content.qualifiers();
        if (content.kind() == ToldContent.Kind.SYMPTOM) {
            said |= bits(codes, Abbreviation.of(recorded).qualifiers());
        }
        if (content.side() != null) {
            said |= bits(codes, content.side().qualifiers());
        }
        this.qualifiers = said;
    }

    private static long bits(Codes codes, Iterable<String> qualifiers) {
        long bits = 0;
        for (String each : qualifiers) {
            bits |= codes.qualifier(each);
        }
        return bits;
    }

    /** It has been there for a time that stands between two places of the durations. */
    InstanceSays between(int shortestPlace, int longestPlace) {
        dated = true;
        shortest = shortestPlace;
        longest = longestPlace;
        return this;
    }

    /** Nothing is known of its time. */
    InstanceSays undated() {
        dated = false;
        return this;
    }

    @Nullable
    String code() {
        return codes.nameOfCode(content.code());
    }

    Verdict verdict(InstanceCondition demand, @Nullable String code) {
        if (demand instanceof InstanceCondition.All all) {
            Verdict verdict = Verdict.MET;
            for (InstanceCondition part : all.parts()) {
                verdict = verdict.and(verdict(part, code));
            }
            return verdict;
        }
        if (demand instanceof InstanceCondition.Any any) {
            Verdict verdict = Verdict.NOT_MET;
            for (InstanceCondition part : any.parts()) {
                verdict = verdict.or(verdict(part, code));
            }
            return verdict;
        }
        if (demand instanceof InstanceCondition.None none) {
            return verdict(none.part(), code).not();
        }
        if (demand instanceof InstanceCondition.Lasting lasting) {
            return lasting(lasting);
        }
        return demand instanceof InstanceCondition.CausedBy cause
                ? causedBy(cause.cause(), code)
                : has(((InstanceCondition.Has) demand).qualifier());
    }

    private Verdict has(String qualifier) {
        Verdict known = has.get(qualifier);
        if (known == null) {
            known = worksOut(qualifier);
            has.put(qualifier, known);
        }
        return known;
    }

    private Verdict worksOut(String qualifier) {
        long own = codes.qualifier(qualifier);
        if ((qualifiers & own) != 0) {
            return Verdict.MET;
        }
        Optional<String> opposite = rules.vocabulary().qualifier(qualifier).flatMap(Qualifier::opposite);
        long other = opposite.map(codes::qualifier).orElse(0L);
        if ((content.denied() & own) != 0 || (qualifiers & other) != 0) {
            return Verdict.NOT_MET;
        }
        if (rules.assumes(fact, qualifier)) {
            return Verdict.MET;
        }
        boolean otherAssumed = (content.denied() & other) == 0
                && opposite.filter(each -> rules.assumes(fact, each)).isPresent();
        return otherAssumed ? Verdict.NOT_MET : unsaid();
    }

    private Verdict causedBy(String cause, @Nullable String code) {
        if (code != null) {
            return Verdict.of(code.equals(cause));
        }
        return has("unexplained") == Verdict.MET ? Verdict.NOT_MET : unsaid();
    }

    private Verdict unsaid() {
        return rules.isComplete() ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    private Verdict lasting(InstanceCondition.Lasting demand) {
        TimeSpan stated = content.lasting();
        if (stated != null) {
            int order = Long.compare(stated.sixteenthsOfADay(), demand.span().sixteenthsOfADay());
            return Verdict.of(demand.comparison().holds(order));
        }
        return dated ? durations.compare(demand, shortest, longest) : Verdict.UNKNOWN;
    }
}
