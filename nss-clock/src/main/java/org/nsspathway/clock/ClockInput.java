package org.nsspathway.clock;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nsspathway.problem.ProblemCode;
import org.nsspathway.referral.EventKind;
import org.nsspathway.referral.Referral;
import org.nsspathway.referral.ReferralEvent;

/**
 * One referral as one standard reads it on one day, and what was found on the way.
 *
 * @param happened the events up to the day asked about, earliest first
 */
record ClockInput(
        Referral referral,
        LocalDate asOf,
        ImmutableList<ReferralEvent> happened,
        StandardBook book,
        Findings findings) {

    static ClockInput of(Referral referral, LocalDate asOf, StandardBook book) {
        ImmutableList<ReferralEvent> events = ImmutableList.copyOf(referral.events());
        int count = events.size();
        while (count > 0 && events.get(count - 1).on().isAfter(asOf)) {
            count--;
        }
        ClockInput input = new ClockInput(referral, asOf, events.subList(0, count), book, new Findings());
        for (ReferralEvent later : events.subList(count, events.size())) {
            input.problem(
                    ProblemCode.CLOCK_DATE_IN_FUTURE,
                    later.kind(),
                    later.kind().label() + " (" + later.on() + ") lies after the day asked about (" + asOf
                            + ") and is not counted yet. Correct the day, or ask about a later one.");
        }
        return input;
    }

    /** The same referral and day as another standard would read it, with nothing found yet. */
    ClockInput under(StandardBook other) {
        return new ClockInput(referral, asOf, happened, other, new Findings());
    }

    /** The events of a role up to the day asked about, earliest first. */
    List<ReferralEvent> events(EventRole role) {
        return happened.stream().filter(event -> book.has(role, event.kind())).toList();
    }

    /** The earliest event of a role up to the day asked about. */
    Optional<ReferralEvent> first(EventRole role) {
        for (ReferralEvent event : happened) {
            if (book.has(role, event.kind())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The earliest event of a kind up to the day asked about. */
    Optional<ReferralEvent> first(EventKind kind) {
        for (ReferralEvent event : happened) {
            if (event.kind() == kind) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    boolean has(EventKind kind) {
        return first(kind).isPresent();
    }

    /** How the policy answers a question; the status will name the answer. */
    PolicyChoice decidedBy(PolicyQuestion question) {
        PolicyChoice choice = book.policy().choiceFor(question);
        findings.decidedBy(choice);
        return choice;
    }

    /** Remembers the choices that gave an event its role. */
    void decided(ReferralEvent event, EventRole role) {
        book.rule(role, event.kind()).ifPresent(rule -> findings.decidedBy(rule.needsChoice()));
    }

    void problem(ProblemCode code, EventKind kind, String text) {
        findings.problem(code, kind.token(), text);
    }
}
