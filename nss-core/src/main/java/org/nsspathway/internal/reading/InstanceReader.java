package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsspathway.condition.InstanceCondition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.Cost;
import org.nsspathway.vocabulary.Qualifier;

/**
 * Reads what a condition demands of one recorded instance. Written, its opposite written, assumed, or nothing said:
 * then a complete record means no and a partial one leaves it open.
 */
final class InstanceReader {
    private final PersonRows rows;
    private final Instance instance;
    private final Words words;

    InstanceReader(PersonRows rows, Instance instance, Words words) {
        this.rows = rows;
        this.instance = instance;
        this.words = words;
    }

    Verdict verdict(InstanceCondition demand) {
        if (demand instanceof InstanceCondition.All all) {
            Verdict verdict = Verdict.MET;
            for (InstanceCondition part : all.parts()) {
                verdict = verdict.and(verdict(part));
            }
            return verdict;
        }
        if (demand instanceof InstanceCondition.Any any) {
            Verdict verdict = Verdict.NOT_MET;
            for (InstanceCondition part : any.parts()) {
                verdict = verdict.or(verdict(part));
            }
            return verdict;
        }
        if (demand instanceof InstanceCondition.None none) {
            return verdict(none.part()).not();
        }
        if (demand instanceof InstanceCondition.Lasting lasting) {
            return lasting(lasting);
        }
        return demand instanceof InstanceCondition.CausedBy cause
                ? causedBy(cause)
                : has(((InstanceCondition.Has) demand).qualifier());
    }

    private Verdict has(String qualifier) {
        if (instance.qualifiers().contains(qualifier)) {
            return Verdict.MET;
        }
        Optional<String> opposite = rows.vocabulary().qualifier(qualifier).flatMap(Qualifier::opposite);
        if (instance.denies(qualifier)
                || opposite.filter(instance.qualifiers()::contains).isPresent()) {
            return Verdict.NOT_MET;
        }
        if (rows.assumed(instance.fact(), qualifier)) {
            return Verdict.MET;
        }
        if (opposite.filter(other -> !instance.denies(other) && rows.assumed(instance.fact(), other))
                .isPresent()) {
            return Verdict.NOT_MET;
        }
        return unsaid();
    }

    private Verdict causedBy(InstanceCondition.CausedBy cause) {
        if (instance.code() != null) {
            return Verdict.of(instance.code().equals(cause.cause()));
        }
        return has("unexplained") == Verdict.MET ? Verdict.NOT_MET : unsaid();
    }

    private Verdict unsaid() {
        return rows.reading().silence() == RecordReading.Silence.COMPLETE ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    private Verdict lasting(InstanceCondition.Lasting demand) {
        if (instance.onset() instanceof Onset.For stated) {
            return Verdict.of(demand.comparison()
                    .holds(Long.compare(
                            stated.length().sixteenthsOfADay(), demand.span().sixteenthsOfADay())));
        }
        if (instance.onset() instanceof Onset.Since since) {
            LocalDate boundary = demand.span().before(rows.presentation().assessedOn());
            DateInterval date = since.date();
            LocalDate latest = date.latest().isAfter(rows.presentation().assessedOn())
                    ? rows.presentation().assessedOn()
                    : date.latest();
            return Values.compare(
                    demand.comparison(),
                    boundary.toEpochDay() - latest.toEpochDay(),
                    boundary.toEpochDay() - date.earliest().toEpochDay(),
                    0);
        }
        return Verdict.UNKNOWN;
    }

    /** What is left open of a demand, over this instance's unknowns. */
    Residual residual(InstanceCondition demand) {
        Verdict verdict = verdict(demand);
        if (verdict != Verdict.UNKNOWN) {
            return Residual.of(verdict);
        }
        if (demand instanceof InstanceCondition.All all) {
            return Residual.all(all.parts().stream().map(this::residual).toList());
        }
        if (demand instanceof InstanceCondition.Any any) {
            return Residual.any(any.parts().stream().map(this::residual).toList());
        }
        if (demand instanceof InstanceCondition.None none) {
            return Residual.inverse(residual(none.part()));
        }
        String aspect = aspect(demand);
        MissingFact missing = new MissingFact(instance.fact().name(), aspect, Cost.ASK, question(demand));
        return new Residual.Open(new Unknown(missing, instance.key() + ":" + atom(demand), null));
    }

    private static String aspect(InstanceCondition demand) {
        if (demand instanceof InstanceCondition.Lasting) {
            return "duration";
        }
        return demand instanceof InstanceCondition.CausedBy ? "cause" : ((InstanceCondition.Has) demand).qualifier();
    }

    private static String atom(InstanceCondition demand) {
        return demand instanceof InstanceCondition.Lasting lasting
                ? "duration" + lasting.comparison().symbol() + lasting.span()
                : aspect(demand) + (demand instanceof InstanceCondition.CausedBy cause ? "=" + cause.cause() : "");
    }

    private String question(InstanceCondition demand) {
        String what = instance.fact().label();
        if (demand instanceof InstanceCondition.Lasting) {
            return what + ": for how long?";
        }
        if (demand instanceof InstanceCondition.CausedBy) {
            return what + ": is the cause known?";
        }
        return what + ": " + words.label(((InstanceCondition.Has) demand).qualifier()) + "?";
    }

    /** The parts of a demand that decided, in words. */
    List<String> phrases(InstanceCondition demand) {
        List<String> phrases = new ArrayList<>();
        phrases(demand, phrases);
        return phrases;
    }

    private void phrases(InstanceCondition demand, List<String> into) {
        if (demand instanceof InstanceCondition.None none) {
            phrases(none.part(), into);
            return;
        }
        Verdict verdict = verdict(demand);
        ImmutableList<InstanceCondition> parts = parts(demand);
        if (!parts.isEmpty()) {
            parts.stream().filter(part -> verdict(part) == verdict).forEach(part -> phrases(part, into));
            return;
        }
        into.add(words.phrase(demand, instance, verdict, isAssumed(demand)));
    }

    private boolean isAssumed(InstanceCondition demand) {
        return demand instanceof InstanceCondition.Has has
                && !instance.qualifiers().contains(has.qualifier())
                && rows.assumed(instance.fact(), has.qualifier());
    }

    private static ImmutableList<InstanceCondition> parts(InstanceCondition demand) {
        if (demand instanceof InstanceCondition.All all) {
            return ImmutableList.copyOf(all.parts());
        }
        return demand instanceof InstanceCondition.Any any ? ImmutableList.copyOf(any.parts()) : ImmutableList.of();
    }
}
