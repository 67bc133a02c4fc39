package org.nsspathway.cohort.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nsspathway.batch.CohortCodes;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Place;
import org.nsspathway.vocabulary.Fact;
import org.nsspathway.vocabulary.Units;

/** The unit of a value: that of its test, as nearly always, or one that is converted. */
final class UnitCells {
    private static final int OWN = Integer.MAX_VALUE;
    /** The place of a trouble is told by the row, not by the conversion. */
    private static final Place NOWHERE = Place.of("results");

    private final Cell cell;
    private final CohortWords words;
    private final Units conversions;
    private final Map<Integer, Fact> facts = new HashMap<>();
    private final int[] ownUnit;

    UnitCells(Cell cell, CohortWords words, Units conversions) {
        this.cell = cell;
        this.words = words;
        this.conversions = conversions;
        CohortCodes codes = words.codes();
        int most = 0;
        for (Fact fact : codes.vocabulary().facts()) {
            facts.put(codes.term(fact.name()), fact);
            for (String alias : fact.aliases()) {
                facts.put(codes.term(alias), fact);
                most = Math.max(most, codes.term(alias));
            }
            most = Math.max(most, codes.term(fact.name()));
        }
        this.ownUnit = new int[most + 1];
        java.util.Arrays.fill(ownUnit, Lexicon.UNKNOWN);
    }

    /** The unit of the row; {@link Lexicon#UNKNOWN} where there is none, or the test has no number. */
    int of(int term) {
        if (cell.isEmpty()) {
            return Lexicon.UNKNOWN;
        }
        int word = cell.word();
        if (word < 0 || word == ownUnit[term]) {
            return word < 0 ? Lexicon.UNKNOWN : OWN;
        }
        Fact fact = facts.get(term);
        if (fact == null || fact.unit().isEmpty()) {
            return Lexicon.UNKNOWN;
        }
        if (words.unit(word).equals(fact.unit().get())) {
            ownUnit[term] = word;
            return OWN;
        }
        return word;
    }

    boolean isOwn(int unit) {
        return unit == OWN;
    }

    Optional<NumberInterval> convert(int term, int unit, NumberInterval value) {
        Fact fact = facts.get(term);
        return fact == null
                ? Optional.empty()
                : conversions
                        .convert(fact.name(), value, words.unit(unit), NOWHERE)
                        .value();
    }
}
