package org.nsspathway.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.vocabulary.Abbreviation;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * A case as the notation holds it: every term under its fact's own name, combined names taken apart, reasons withheld
 * unless they are asked for, no blanks at the ends of cells. Means the same as the case it was made of.
 */
final class Canonical {
    private final Vocabulary vocabulary;
    private final boolean withReasons;

    Canonical(Vocabulary vocabulary, boolean withReasons) {
        this.vocabulary = vocabulary;
        this.withReasons = withReasons;
    }

    Case of(Case it) {
        ImmutableMap.Builder<String, String> further = ImmutableMap.builder();
        it.furtherColumns().forEach((column, cell) -> further.put(column, cell.strip()));
        return new Case(it.id().strip(), presentation(it.presentation()), further.buildOrThrow());
    }

    private Presentation presentation(Presentation it) {
        return Presentation.on(it.assessedOn())
                .person(person(it.person()))
                .setting(it.setting())
                .addAllSymptoms(it.symptoms().stream().map(this::symptom).toList())
                .addAllResults(it.results().stream().map(this::result).toList())
                .addAllHistory(it.history().stream().map(this::history).toList())
                .addAllConcerns(it.concerns().stream().map(this::concern).toList())
                .addAllUnread(it.unread().stream().map(this::name).toList())
                .build();
    }

    private Person person(Person it) {
        Person.Builder person =
                Person.builder().ageInYears(it.ageInYears()).born(it.born()).sex(it.sex());
        for (Map.Entry<String, Boolean> organ : it.organs().entrySet()) {
            person.putOrgans(name(organ.getKey()), organ.getValue());
        }
        return person.build();
    }

    private Symptom symptom(Symptom it) {
        Abbreviation written = it.presence() == Presence.PRESENT
                ? apart(it.term())
                : new Abbreviation(name(it.term()), ImmutableList.of());
        return Symptom.of(written.base())
                .presence(it.presence())
                .onset(it.onset())
                .recordedOn(it.recordedOn())
                .endedOn(it.endedOn())
                .addAllQualifiers(it.qualifiers())
                .addAllQualifiers(written.qualifiers())
                .addAllDeniedQualifiers(it.deniedQualifiers())
                .side(it.side())
                .cause(it.cause())
                .build();
    }

    /** Cough, unexplained, for unexplained_cough. */
    private Abbreviation apart(String term) {
        return vocabulary
                .fact(term)
                .filter(FindingTokens::isSymptom)
                .map(Abbreviation::of)
                .orElseGet(() -> new Abbreviation(name(term), ImmutableList.of()));
    }

    private TestResult result(TestResult it) {
        if (it.value().isEmpty() && it.finding().isEmpty()) {
            return TestResult.without(name(it.test()), it.status());
        }
        TestResult.Builder result = it.value().isPresent()
                ? TestResult.number(name(it.test()), it.value().get())
                : TestResult.coded(name(it.test()), it.finding().orElseThrow());
        it.range().ifPresent(range -> result.range(plain(range)));
        return result.takenOn(it.takenOn()).flag(it.flag()).over(it.over()).build();
    }

    private static ReferenceRange plain(ReferenceRange it) {
        ReferenceRange.Builder range = ReferenceRange.builder();
        it.lowInclusive().ifPresent(limit -> range.lowInclusive(new BigDecimal(limit.toPlainString())));
        it.highInclusive().ifPresent(limit -> range.highInclusive(new BigDecimal(limit.toPlainString())));
        return range.build();
    }

    private HistoryItem history(HistoryItem it) {
        return HistoryItem.of(name(it.term()))
                .presence(it.presence())
                .detail(it.detail())
                .startedOn(it.startedOn())
                .addAllQualifiers(it.qualifiers())
                .addAllDeniedQualifiers(it.deniedQualifiers())
                .build();
    }

    private Concern concern(Concern it) {
        return it.hasReasons() && !withReasons ? Concern.withReasonsWithheld() : it;
    }

    private String name(String term) {
        return vocabulary.fact(term).map(Fact::name).orElse(term);
    }
}
