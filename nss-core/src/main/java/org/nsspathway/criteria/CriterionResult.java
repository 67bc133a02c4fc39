package org.nsspathway.criteria;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.Evidence;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.internal.reading.ConditionReader;
import org.nsspathway.internal.reading.Prepared;
import org.nsspathway.internal.reading.Reading;
import org.nsspathway.internal.reading.Residual;
import org.nsspathway.internal.reading.Settling;
import org.nsspathway.internal.reading.Support;
import org.nsspathway.internal.reading.Turning;

/**
 * What one criterion came to for one person. The reasons belong to it: they are worked out from the same reading
 * when asked for, and are always there.
 *
 * @since 0.1
 */
public final class CriterionResult {
    private final PreparedRules.Rule rule;
    private final Reading reading;
    private final ConditionReader reader;

    CriterionResult(PreparedRules.Rule rule, ConditionReader reader) {
        this.rule = rule;
        this.reader = reader;
        this.reading = reader.read(rule.condition());
    }

    /**
     * The set that the criterion belongs to.
     *
     * @return set and version
     */
    public CriteriaSet set() {
        return rule.set();
    }

    /**
     * The criterion that was read.
     *
     * @return the row
     */
    public Criterion criterion() {
        return rule.criterion();
    }

    /**
     * What it came to.
     *
     * @return met, not met or unknown
     */
    public Verdict verdict() {
        return reading.verdict();
    }

    /**
     * Why.
     *
     * @return the tree of sentences with their evidence
     */
    public Explanation explanation() {
        return Explanation.of(reading);
    }

    /**
     * Why, in one line.
     *
     * @return never blank
     */
    public String reason() {
        return explanation().reason();
    }

    /**
     * The missing facts that settle an unknown verdict whatever they turn out to be, cheapest first; no proper subset
     * of them does.
     *
     * @return empty unless the verdict is unknown
     */
    public List<MissingFact> missing() {
        return verdict() == Verdict.UNKNOWN ? Settling.missing(reading.residual()) : List.of();
    }

    /**
     * What would change the verdict: every smallest set of conditions that would make it met if it is not, or not met
     * if it is, the smallest first.
     *
     * @return never empty, unless nothing could change it
     */
    public List<WhatIf> whatWouldChangeIt() {
        return Turning.to(reading, verdict() != Verdict.MET).stream()
                .map(turns -> new WhatIf(turns.stream()
                        .map(turn -> new WhatIf.Turn(Explanation.of(turn.part()), turn.met()))
                        .toList()))
                .toList();
    }

    /**
     * What the verdict would be if a missing fact came out as supposed and nothing else changed.
     *
     * @param supposition a missing fact and how it came out
     * @return the verdict as it is where it is known already or does not hang on that fact
     */
    public Verdict verdictIf(Supposition supposition) {
        return verdict() == Verdict.UNKNOWN ? supposition.verdict(reading.residual()) : verdict();
    }

    /**
     * What the verdict would be if every question that is open were answered with no, and no number that is missing lay
     * beyond its limit.
     *
     * @return met or not met; the verdict as it is where it is known already
     */
    public Verdict verdictIfAllNo() {
        return verdict() == Verdict.UNKNOWN ? reading.residual().value(unknown -> Verdict.NOT_MET) : verdict();
    }

    /**
     * Every missing fact on which an unknown verdict may still hang: more than settle it, if there are several ways.
     *
     * @return empty unless the verdict is unknown
     */
    public Set<MissingFact> hangsOn() {
        ImmutableSet.Builder<MissingFact> facts = ImmutableSet.builder();
        if (verdict() == Verdict.UNKNOWN) {
            reading.residual().unknowns(unknown -> facts.add(unknown.missing()));
        }
        return facts.build();
    }

    Residual residual() {
        return reading.residual();
    }

    /**
     * Whether anything in the record speaks for the criterion: what its table says makes it worth a question, else a
     * symptom it names or a result beyond its limit. Only such criteria are asked about.
     *
     * @return true if its missing facts are worth a question
     */
    public boolean supported() {
        Prepared when = rule.askWhen();
        return when == null ? Support.in(reading) : reader.read(when).verdict() == Verdict.MET;
    }

    /**
     * What shows that the action is done, so that a done test is not asked for again: every one of the criterion's
     * result facts that is known and valid on the day. A test that is awaited or declined is not done.
     *
     * @return with dates, for whoever decides whether to repeat; empty where nothing shows it
     */
    public List<Evidence> alreadyDone() {
        return new Asides(rule, reader).done();
    }

    /**
     * The gap that the person falls into: not met only because of an age that the source does not give.
     *
     * @return empty for every other result
     */
    public Optional<AgeGap> ageGap() {
        return verdict() == Verdict.NOT_MET ? new Asides(rule, reader).ageGap() : Optional.empty();
    }

    /** Set, id and verdict. */
    @Override
    public String toString() {
        return set() + " " + criterion().id() + " " + verdict();
    }
}
