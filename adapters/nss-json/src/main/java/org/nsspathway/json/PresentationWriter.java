package org.nsspathway.json;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;

/** Writes a presentation so that it is read back as it was; what has no order of its own is written in that of names. */
final class PresentationWriter {
    private static final int DECIMALS = 6;

    private final JsonOut out;
    private final boolean withReasons;

    PresentationWriter(JsonOut out, boolean withReasons) {
        this.out = out;
        this.withReasons = withReasons;
    }

    void write(Presentation it) {
        out.text("assessed_on", it.assessedOn());
        if (!it.person().equals(Person.unknown())) {
            out.object("person", members -> person(it.person()));
        }
        out.word("setting", it.setting());
        out.objects("symptoms", it.symptoms(), (symptom, members) -> symptom(symptom));
        out.objects("results", it.results(), (result, members) -> result(result));
        out.objects("history", it.history(), (item, members) -> history(item));
        out.objects("concerns", it.concerns(), (concern, members) -> concern(concern));
        out.texts("unread", it.unread().stream().sorted().toList());
    }

    private void person(Person it) {
        it.ageInYears().ifPresent(age -> out.number("age_in_years", age));
        it.born().ifPresent(born -> date("born", born));
        if (it.sex() != Sex.UNKNOWN) {
            out.word("sex", it.sex());
        }
        if (!it.organs().isEmpty()) {
            out.object(
                    "organs",
                    members -> it.organs().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                            .forEach(organ -> out.truth(organ.getKey(), organ.getValue())));
        }
    }

    private void symptom(Symptom it) {
        out.text("term", it.term());
        presence(it.presence());
        if (it.onset().orElse(null) instanceof Onset.Since since) {
            date("since", since.date());
        }
        if (it.onset().orElse(null) instanceof Onset.For lasting) {
            out.text("lasting", lasting.length());
        }
        out.text("recorded_on", it.recordedOn()).text("ended_on", it.endedOn());
        out.texts("qualifiers", it.qualifiers().stream().sorted().toList());
        out.word("side", it.side()).text("cause", it.cause());
    }

    private void history(HistoryItem it) {
        out.text("term", it.term());
        presence(it.presence());
        out.text("detail", it.detail());
        it.startedOn().ifPresent(started -> date("started_on", started));
        out.texts("qualifiers", it.qualifiers().stream().sorted().toList());
    }

    private void presence(Presence presence) {
        if (presence == Presence.ABSENT) {
            out.word("presence", presence);
        }
    }

    private void result(TestResult it) {
        out.text("test", it.test());
        if (it.status() != ResultStatus.DONE) {
            out.word("status", it.status());
        }
        it.value().ifPresent(this::value);
        out.text("finding", it.finding());
        it.takenOn().ifPresent(taken -> date("taken_on", taken));
        it.range().ifPresent(range -> out.object("range", members -> range(range)));
        out.word("flag", it.flag()).text("over", it.over());
    }

    private void value(NumberInterval it) {
        if (it.isAny()) {
            out.text("value", Forms.UNREAD);
        } else if (it.isExact()) {
            out.number("value", decimal(it.lowMillionths()));
        } else {
            out.object("value", members -> {
                if (it.lowMillionths() != NumberInterval.WITHOUT_LOW) {
                    out.number(it.lowOpen() ? "above" : "at_least", decimal(it.lowMillionths()));
                }
                if (it.highMillionths() != NumberInterval.WITHOUT_HIGH) {
                    out.number(it.highOpen() ? "below" : "at_most", decimal(it.highMillionths()));
                }
            });
        }
    }

    private void range(ReferenceRange it) {
        it.lowInclusive().ifPresent(low -> out.number("low", low));
        it.highInclusive().ifPresent(high -> out.number("high", high));
    }

    private void concern(Concern it) {
        out.truth("has_reasons", it.hasReasons());
        if (withReasons) {
            out.text("reasons", it.reasons());
        }
    }

    private void date(String name, DateInterval it) {
        out.text(name, it);
    }

    private static BigDecimal decimal(long millionths) {
        BigDecimal value = BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
