package org.nsspathway.internal.reading;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Comparison;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.ConditionFacts;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.Cost;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.FactKind;
import org.nsspathway.vocabulary.ValueKind;
import org.nsspathway.vocabulary.Vocabulary;

/** Puts into words what a leaf came to, with its evidence and what is unknown in it. Called only when asked why. */
final class Telling {
    private static final String READ_AS_ABSENT = "not recorded (read as absent)";
    private static final String UNREAD = "recorded in a form that could not be read";

    private final Vocabulary vocabulary;
    private final Words words;

    Telling(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    Reading.Told organ(Fact fact, boolean there) {
        return told(
                fact.label() + ": recorded as " + (there ? "there" : "not there"),
                evidence(fact, there ? "present" : "absent", null, Evidence.Origin.RECORDED));
    }

    Reading.Told recorded(List<Instance> instances) {
        String sentence = instances.stream().map(this::recorded).distinct().collect(Collectors.joining("; "));
        return new Reading.Told(sentence, evidence(instances), new Residual.Known(true));
    }

    private String recorded(Instance instance) {
        String code = instance.code() == null ? "" : " (" + instance.code() + ")";
        return instance.fact().label() + ": recorded" + code + dated(instance.date());
    }

    private static String dated(@Nullable DateInterval date) {
        return date == null ? "" : ", " + date;
    }

    Reading.Told absent(Fact fact) {
        return told(
                fact.label() + ": asked about and absent", evidence(fact, "absent", null, Evidence.Origin.RECORDED));
    }

    Reading.Told silent(Fact fact) {
        return told(fact.label() + ": " + READ_AS_ABSENT, evidence(fact, "absent", null, Evidence.Origin.SILENCE));
    }

    Reading.Told unknown(Fact fact, Condition condition, boolean unread) {
        if (!unread) {
            return open(fact, fact.label() + ": not recorded", condition.text(), null);
        }
        Reading.Told told = open(fact, fact.label() + ": " + UNREAD, condition.text(), null);
        return new Reading.Told(
                told.sentence(), List.of(evidence(fact, "unread", null, Evidence.Origin.RECORDED)), told.residual());
    }

    private Reading.Told open(Fact fact, String sentence, String atom, Unknown.@Nullable Limit limit) {
        Fact asked = fact.flagOf().flatMap(vocabulary::fact).orElse(fact);
        MissingFact missing = new MissingFact(asked.name(), "", asked.cost(), question(asked));
        return new Reading.Told(sentence, List.of(), new Residual.Open(new Unknown(missing, atom, limit)));
    }

    private static String question(Fact fact) {
        return switch (fact.cost()) {
            case TEST, IMAGE -> fact.label() + ": result?";
            case EXAMINE -> fact.label() + (fact.value() == ValueKind.BOOLEAN ? " on examination?" : ": measure it.");
            case ASK, NONE -> fact.label() + "?";
        };
    }

    Reading.Told anyOf(List<Reading> each, Verdict verdict) {
        List<Reading.Told> tolds = new ArrayList<>();
        for (Reading reading : each) {
            if (reading.verdict() == verdict && reading instanceof Reading.Leaf leaf) {
                tolds.add(leaf.told());
            }
        }
        String sentence = grouped(tolds.stream().map(Reading.Told::sentence).toList());
        ImmutableList<Evidence> evidence =
                tolds.stream().flatMap(told -> told.evidence().stream()).collect(ImmutableList.toImmutableList());
        Residual residual = verdict == Verdict.UNKNOWN
                ? Residual.any(each.stream().map(Reading::residual).toList())
                : Residual.of(verdict);
        return new Reading.Told(sentence, evidence, residual);
    }

    /** Facts of which the same is said are named together, so that one line can be read. */
    private static String grouped(List<String> sentences) {
        Map<String, List<String>> bySaying = new LinkedHashMap<>();
        for (String sentence : sentences) {
            int colon = sentence.indexOf(": ");
            boolean alike = colon > 0 && sentence.indexOf("not recorded", colon) == colon + 2;
            String saying = alike ? sentence.substring(colon + 2) : "";
            String rest = alike ? Words.inSentence(sentence.substring(0, colon)) : sentence;
            bySaying.computeIfAbsent(saying, key -> new ArrayList<>()).add(rest);
        }
        List<String> parts = new ArrayList<>(bySaying.getOrDefault("", List.of()));
        bySaying.forEach((saying, facts) -> {
            if (!saying.isEmpty()) {
                parts.add(Words.capital(String.join(", ", facts)) + ": " + saying);
            }
        });
        return String.join("; ", parts);
    }

    Reading.Told instances(
            Condition.Instance condition,
            Fact asked,
            List<Instance> instances,
            List<InstanceReader> readers,
            Verdict verdict,
            boolean othersNotAsked) {
        List<String> sentences = new ArrayList<>();
        List<Instance> deciding = new ArrayList<>();
        List<Residual> left = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            Verdict own = readers.get(i).verdict(condition.demands());
            left.add(readers.get(i).residual(condition.demands()));
            if (own == verdict || (own == Verdict.NOT_MET && verdict == Verdict.UNKNOWN && othersNotAsked)) {
                deciding.add(instances.get(i));
                sentences.add(instances.get(i).fact().label() + ": "
                        + Words.join(readers.get(i).phrases(condition.demands())));
            }
        }
        if (verdict == Verdict.UNKNOWN && othersNotAsked) {
            sentences.add("not recorded whether there is another " + words.label(asked));
            MissingFact another =
                    new MissingFact(asked.name(), "other", Cost.ASK, asked.label() + ": is there another?");
            left.add(new Residual.Open(new Unknown(another, "other " + condition.text(), null)));
        }
        Residual residual = verdict == Verdict.UNKNOWN ? Residual.any(left) : Residual.of(verdict);
        return new Reading.Told(String.join("; ", sentences), evidence(deciding), residual);
    }

    Reading.Told number(
            Condition condition,
            Fact fact,
            @Nullable TimeSpan window,
            Comparison comparison,
            BigDecimal number,
            ValueReader.Value value,
            Verdict verdict) {
        String within = window == null ? "" : " within " + window.inWords();
        String asked = " (" + comparison.inWords() + " " + number.toPlainString() + " asked)";
        NumberInterval found = value.number();
        if (found == null) {
            String sentence = fact.label() + within + ": " + value.why() + asked;
            return open(fact, sentence, condition.text(), limit(window, comparison, number));
        }
        String shown = shown(found, fact) + dated(value.date());
        if (verdict == Verdict.UNKNOWN) {
            String sentence = fact.label() + within + ": " + shown + ", too uncertain to tell" + asked;
            return open(fact, sentence, condition.text(), limit(window, comparison, number));
        }
        Evidence.Origin origin = value.derived() ? Evidence.Origin.DERIVED : Evidence.Origin.RECORDED;
        return told(fact.label() + within + ": " + shown + asked, evidence(fact, shown(found), value.date(), origin));
    }

    /** Two windows of one fact are two numbers, which limit each other in no way that is known here. */
    private static Unknown.@Nullable Limit limit(@Nullable TimeSpan window, Comparison comparison, BigDecimal number) {
        return window == null ? new Unknown.Limit(comparison, NumberInterval.millionths(number)) : null;
    }

    private static String shown(NumberInterval number, Fact fact) {
        return number.isAny()
                ? UNREAD
                : shown(number) + fact.unit().map(unit -> " " + unit).orElse("");
    }

    /** Two decimals are enough to read; the comparison itself was exact. */
    private static String shown(NumberInterval number) {
        boolean betweenNeighbours = !number.isExact() && number.highMillionths() - number.lowMillionths() == 1;
        if (!betweenNeighbours) {
            return number.toString();
        }
        return "about "
                + BigDecimal.valueOf(number.lowMillionths(), 6)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    Reading.Told limit(Condition.CompareLimit condition, Fact fact, ValueReader values, Verdict verdict) {
        String asked = " (" + condition.comparison().inWords() + " "
                + condition.multiple().stripTrailingZeros().toPlainString() + " times the "
                + (condition.limit() == Condition.Limit.UPPER ? "upper" : "lower") + " limit asked)";
        ValueReader.Value value = values.number(fact, null);
        NumberInterval found = value.number();
        String shown = found == null ? value.why() : shown(found, fact) + dated(value.date());
        if (verdict == Verdict.UNKNOWN) {
            String why = found == null || found.isAny() ? "" : ", without a limit to judge it by";
            return open(fact, fact.label() + ": " + shown + why + asked, condition.text(), null);
        }
        return told(fact.label() + ": " + shown + asked, evidence(fact, shown, value.date(), Evidence.Origin.RECORDED));
    }

    Reading.Told code(Condition.HasCode condition, Fact fact, CodeReader.Answer answer) {
        String sentence =
                fact.label() + ": " + answer.found() + dated(answer.date()) + " (" + condition.code() + " asked)";
        if (answer.verdict() == Verdict.UNKNOWN && fact.kind() == FactKind.HISTORY) {
            MissingFact type = new MissingFact(fact.name(), "type", Cost.ASK, fact.label() + ": of what type?");
            return new Reading.Told(sentence, List.of(), new Residual.Open(new Unknown(type, condition.text(), null)));
        }
        if (answer.verdict() == Verdict.UNKNOWN) {
            return open(fact, sentence, condition.text(), null);
        }
        return told(sentence, evidence(fact, answer.found(), answer.date(), Evidence.Origin.RECORDED));
    }

    Reading.Told occasions(Condition.Occasions condition, Occasions.Count count) {
        String sentence = "On " + count.met() + " of " + count.days() + " days with results within "
                + condition.window().inWords() + " (" + condition.least() + " asked): "
                + condition.part().text();
        if (count.verdict() == Verdict.UNKNOWN) {
            MissingFact missing = new MissingFact(
                    ConditionFacts.of(condition.part()).iterator().next(),
                    "repeat",
                    Cost.TEST,
                    "Repeat the test: " + condition.part().text());
            return new Reading.Told(
                    sentence, List.of(), new Residual.Open(new Unknown(missing, condition.text(), null)));
        }
        return new Reading.Told(sentence, List.of(), Residual.of(count.verdict()));
    }

    private static Reading.Told told(String sentence, Evidence evidence) {
        return new Reading.Told(sentence, List.of(evidence), new Residual.Known(true));
    }

    private List<Evidence> evidence(List<Instance> instances) {
        ImmutableList.Builder<Evidence> all = ImmutableList.builder();
        for (Instance each : instances) {
            String qualifiers = each.qualifiers().stream().sorted().collect(Collectors.joining("+"));
            String value =
                    (each.code() == null ? "present" : each.code()) + (qualifiers.isEmpty() ? "" : ":" + qualifiers);
            all.add(evidence(each.fact(), value, each.date(), Evidence.Origin.RECORDED));
        }
        return all.build();
    }

    private static Evidence evidence(Fact fact, String value, @Nullable DateInterval date, Evidence.Origin origin) {
        return new Evidence.Builder()
                .fact(fact.name())
                .value(value)
                .date(Optional.ofNullable(date))
                .origin(origin)
                .build();
    }
}
