package org.nsspathway.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.PresentationDraft;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Side;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * Reads the items of a presentation. One that cannot be read in every part is marked as unread; one that does not tell
 * which fact it speaks of counts against the frame, because silence about that fact would then be read.
 */
final class ItemReader {
    private static final String GUT_FEELING = "gut_feeling";
    private static final Set<String> OF_A_RESULT = Set.of("value", "finding", "taken_on", "range", "flag", "over");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final PresentationDraft draft;
    private int problems;

    /** Starts with nothing; refuses a person who was not born on the day. */
    ItemReader(LocalDate assessedOn, Person person, Findings findings, Vocabulary vocabulary) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.draft = new PresentationDraft(assessedOn, person, rejected -> {
            findings.add(ProblemCode.JSON_CONTRADICTION, rejected.place().column(), rejected.text());
            problems++;
        });
    }

    /** Problems that cost an item and not the document. */
    int problems() {
        return problems;
    }

    Presentation.Builder finish() {
        return draft.finish();
    }

    void symptom(Members it) {
        Optional<String> term = name(it, "term");
        int before = findings.count();
        Optional<Presence> presence = it.choice("presence", Presence.class);
        Optional<Onset> since = Forms.date(it, "since").map(Onset.Since::new);
        Optional<Onset> lasting = Forms.span(it, "lasting").map(Onset.For::new);
        if (it.has("since") && it.has("lasting")) {
            contradiction(it, "lasting", "a duration and a date of onset are both given and could differ. Keep one.");
        }
        Optional<LocalDate> recorded = Forms.day(it, "recorded_on");
        Optional<LocalDate> ended = Forms.day(it, "ended_on");
        Optional<Side> side = it.choice("side", Side.class);
        Optional<String> cause = Names.code(it, "cause");
        List<String> qualifiers = qualifiers(it);
        close(it, term, before, draft::addUnread, fact -> {
            Symptom.Builder symptom = Symptom.of(fact).addAllQualifiers(qualifiers);
            presence.ifPresent(symptom::presence);
            symptom.onset(since.isPresent() ? since : lasting)
                    .recordedOn(recorded)
                    .endedOn(ended);
            draft.add(symptom.side(side).cause(cause).build(), findings.at(it.pointer()));
        });
    }

    void history(Members it) {
        Optional<String> term = name(it, "term");
        int before = findings.count();
        Optional<Presence> presence = it.choice("presence", Presence.class);
        Optional<String> detail = Names.code(it, "detail");
        Optional<DateInterval> started = Forms.date(it, "started_on");
        List<String> qualifiers = qualifiers(it);
        close(it, term, before, draft::addUnread, fact -> {
            HistoryItem.Builder item = HistoryItem.of(fact).addAllQualifiers(qualifiers);
            presence.ifPresent(item::presence);
            draft.add(item.detail(detail).startedOn(started).build(), null, findings.at(it.pointer()));
        });
    }

    void result(Members it) {
        Optional<String> test = name(it, "test");
        int before = findings.count();
        ResultStatus status = it.choice("status", ResultStatus.class).orElse(ResultStatus.DONE);
        if (status == ResultStatus.DONE) {
            done(it, test, before);
            return;
        }
        OF_A_RESULT.stream()
                .sorted()
                .filter(it::has)
                .forEach(name -> contradiction(
                        it, name, "a test without a result has nothing of one. Leave this or the status out."));
        close(
                it,
                test,
                before,
                fact -> unread(fact, Optional.empty(), Optional.empty(), it),
                fact -> draft.add(TestResult.without(fact, status), findings.at(it.pointer())));
    }

    private void done(Members it, Optional<String> test, int before) {
        Optional<NumberInterval> value = Forms.number(it, "value");
        Optional<String> finding = Names.code(it, "finding");
        Optional<DateInterval> taken = Forms.date(it, "taken_on");
        Optional<ReferenceRange> range = Forms.range(it, "range");
        Optional<ResultFlag> flag = it.choice("flag", ResultFlag.class);
        Optional<TimeSpan> over = Forms.span(it, "over");
        if (it.has("value") == it.has("finding")) {
            contradiction(it, "", "a result has either a value or a finding. Write one of the two.");
        }
        boolean negative = value.filter(number -> number.highMillionths() < 0).isPresent();
        if (negative
                && test.flatMap(vocabulary::fact).filter(Fact::mayBeNegative).isEmpty()) {
            contradiction(it, "value", "the value lies below zero. Correct it.");
        }
        close(it, test, before, fact -> unread(fact, taken, flag, it), fact -> {
            TestResult.Builder result = finding.isPresent()
                    ? TestResult.coded(fact, finding.get())
                    : TestResult.number(fact, value.orElseThrow());
            draft.add(result.takenOn(taken).range(range).flag(flag).over(over).build(), findings.at(it.pointer()));
        });
    }

    /** The day and the flag of a result are kept where they could be read, so that it stands where it belongs. */
    private void unread(String test, Optional<DateInterval> taken, Optional<ResultFlag> flag, Members it) {
        draft.addUnread(test);
        draft.add(TestResult.unread(test).takenOn(taken).flag(flag).build(), findings.at(it.pointer()));
    }

    void concern(Members it) {
        int before = findings.count();
        Optional<Boolean> has = it.required("has_reasons", it.truth("has_reasons"));
        Optional<String> reasons = it.text("reasons");
        if (reasons.isPresent() && !has.orElse(true)) {
            contradiction(it, "reasons", "reasons are given and said not to exist. Correct one of the two.");
        }
        close(it, Optional.of(GUT_FEELING), before, draft::addUnread, fact -> {
            Concern withheld = has.orElse(false) ? Concern.withReasonsWithheld() : Concern.withoutReasons();
            draft.add(reasons.map(Concern::because).orElse(withheld));
        });
    }

    void unread(String term, Members root) {
        if (term.equals(Presentation.ANYTHING)) {
            draft.addUnread(term);
        } else {
            Names.fact(term, root, "unread", vocabulary).ifPresent(draft::addUnread);
        }
    }

    private Optional<String> name(Members it, String member) {
        return it.required(member, it.text(member)).flatMap(name -> Names.fact(name, it, member, vocabulary));
    }

    private List<String> qualifiers(Members it) {
        return it.texts("qualifiers").stream()
                .filter(name -> Names.qualifier(name, it, vocabulary))
                .distinct()
                .toList();
    }

    /** Takes the item if nothing is wrong with it since its name was read, and marks its fact as unread otherwise. */
    private void close(Members it, Optional<String> name, int before, Consumer<String> unread, Consumer<String> taken) {
        it.reportUnknown();
        if (name.isEmpty()) {
            return;
        }
        if (findings.count() == before) {
            try {
                taken.accept(name.get());
                return;
            } catch (IllegalArgumentException e) {
                contradiction(it, "", e.getMessage() + ".");
            }
        }
        problems += findings.count() - before;
        unread.accept(name.get());
    }

    private static void contradiction(Members it, String member, String text) {
        it.report(ProblemCode.JSON_CONTRADICTION, member, text);
    }
}
