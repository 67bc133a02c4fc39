package org.nsspathway.testkit;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;

/**
 * Asks criteria of one set about cases. Immutable: keep one in a constant and use it in every test.
 *
 * <pre>{@code
 * CriterionVerifier.forSet("nhs-nss-core")
 *         .criterion("CORE-CONST")
 *         .on(LocalDate.of(2026, 3, 2))
 *         .given("age 61; fatigue:unexplained~4w")
 *         .expect(Verdict.MET)
 *         .because("Fatigue");
 * }</pre>
 *
 * <p>Cases are read as complete records unless {@link #reading} says otherwise: what is not written is absent, tests and
 * images apart. A failure shows the case, how it was read, and the tree of reasons.
 *
 * @since 0.1
 */
public final class CriterionVerifier {
    private final CriteriaCatalogue catalogue;
    private final String set;
    private final @Nullable String criterion;
    private final @Nullable LocalDate day;
    private final RecordReading reading;

    private CriterionVerifier(
            CriteriaCatalogue catalogue,
            String set,
            @Nullable String criterion,
            @Nullable LocalDate day,
            RecordReading reading) {
        this.catalogue = catalogue;
        this.set = set;
        this.criterion = criterion;
        this.day = day;
        this.reading = reading;
    }

    /**
     * A verifier for a set of the providers that are installed.
     *
     * @param setId the set's id
     * @return the verifier
     * @throws IllegalArgumentException if there is no such set; the message lists those there are
     */
    public static CriterionVerifier forSet(String setId) {
        return forSet(CriteriaCatalogue.installed(), setId);
    }

    /**
     * A verifier for a set of a catalogue.
     *
     * @param catalogue the rules and the names that cases may use
     * @param setId the set's id
     * @return the verifier
     * @throws IllegalArgumentException if there is no such set; the message lists those there are
     */
    public static CriterionVerifier forSet(CriteriaCatalogue catalogue, String setId) {
        return new CriterionVerifier(catalogue, catalogue.set(setId).id(), null, null, RecordReading.complete());
    }

    /**
     * Which criterion is meant where the set has several.
     *
     * @param criterionId the criterion's id
     * @return a verifier for that criterion
     */
    public CriterionVerifier criterion(String criterionId) {
        return new CriterionVerifier(catalogue, set, criterionId, day, reading);
    }

    /**
     * The day of assessment of cases that do not say theirs. It selects the rules in force, so that a test gives the
     * same answer in every year.
     *
     * @param assessedOn the day
     * @return a verifier for that day
     */
    public CriterionVerifier on(LocalDate assessedOn) {
        return new CriterionVerifier(catalogue, set, criterion, assessedOn, reading);
    }

    /**
     * How silence and age of the record are read.
     *
     * @param recordReading the reading
     * @return a verifier that reads so
     */
    public CriterionVerifier reading(RecordReading recordReading) {
        return new CriterionVerifier(catalogue, set, criterion, day, recordReading);
    }

    /**
     * A case in the case notation, with the person and the day among its tokens: {@code age 61}, {@code born 1965},
     * {@code female}, {@code on 2026-03-02}.
     *
     * @param notation the case, for example {@code age 61; female; fatigue:unexplained~6w; !cough}
     * @return what to ask about it
     * @throws IllegalArgumentException if the case cannot be read or has no day
     */
    public Given given(String notation) {
        return new Given(GivenText.read(notation, catalogue.vocabulary(), day), notation);
    }

    /**
     * A case built by hand. Its facts are not shown when something fails, the reasons are.
     *
     * @param presentation the case
     * @return what to ask about it
     */
    public Given given(Presentation presentation) {
        return new Given(presentation, "a presentation built by hand");
    }

    private CriterionResult result(Presentation presentation) {
        Evaluation evaluation = catalogue.evaluator(set).evaluate(presentation, reading);
        if (!evaluation.problems().isEmpty()) {
            throw new IllegalArgumentException("The case was not read whole. " + evaluation.problems());
        }
        Set<String> ids = evaluation.results().stream()
                .map(each -> each.criterion().id())
                .collect(Collectors.toCollection(TreeSet::new));
        String id = criterion == null && ids.size() == 1 ? ids.iterator().next() : criterion;
        if (id == null) {
            throw new IllegalStateException("Set '" + set + "' has " + ids.size() + " criteria in force on "
                    + presentation.assessedOn() + ": " + ids + ". Say criterion(..) before given(..).");
        }
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("Set '" + set + "' has no criterion '" + id + "' in force on "
                    + presentation.assessedOn() + ". In force are " + ids + ".");
        }
        return evaluation.of(id);
    }

    /**
     * A case that a criterion can be asked about.
     *
     * @since 0.1
     */
    public final class Given {
        private final Presentation presentation;
        private final String text;

        private Given(Presentation presentation, String text) {
            this.presentation = presentation;
            this.text = text;
        }

        /**
         * Reads the case, and fails unless the criterion comes to this.
         *
         * @param verdict what it must come to
         * @return the result, to ask for its reasons
         * @throws AssertionError if it comes to something else; the message has the tree of reasons
         */
        public Expected expect(Verdict verdict) {
            Expected expected = new Expected(
                    result(presentation), text + ", on " + presentation.assessedOn() + ", " + reading.inWords());
            expected.check(verdict);
            return expected;
        }
    }
}
