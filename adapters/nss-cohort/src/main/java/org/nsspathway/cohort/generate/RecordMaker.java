package org.nsspathway.cohort.generate;

import java.util.Set;

/** Writes down what a synthetic person's record holds. */
final class RecordMaker {
    private static final int DAYS_A_YEAR = 365;
    private static final int LONGEST_ONSET = 20;
    private static final int REPEATED_WITHIN = 60;
    private static final int WEEK = 7;

    private final GeneratorTables tables;
    private final Calibration figures;
    private final TableSink sink;
    private final Draws draws;
    private final DayTexts days;

    RecordMaker(GeneratorTables tables, TableSink sink, Draws draws, DayTexts days) {
        this.tables = tables;
        this.figures = tables.figures();
        this.sink = sink;
        this.draws = draws;
        this.days = days;
    }

    /** What anybody's record may hold. What the person's recipe speaks of is left to the recipe. */
    void everyday(String id, int assessed, Set<String> ofRecipe, boolean missing) {
        for (int i = draws.around(figures.of("symptoms_a_person")); i > 0; i--) {
            symptom(id, assessed, draws.of(tables.symptoms()).term(), ofRecipe);
        }
        for (int i = draws.around(figures.of("results_a_person")); i > 0; i--) {
            Ingredient test = draws.of(tables.results());
            if (!ofRecipe.contains(test.term())) {
                result(id, assessed, test);
            }
        }
        if (missing && draws.with(figures.of("share_asked_but_not_recorded"))) {
            String state = draws.with(0.5) ? "awaited" : "not_returned";
            sink.row(
                    SyntheticTable.RESULTS,
                    id,
                    "fit_ug_g",
                    days.of(assessed - draws.between(0, WEEK)),
                    "",
                    "",
                    "",
                    "",
                    state);
        }
        history(id, assessed, ofRecipe);
    }

    void furtherSymptoms(String id, int assessed, Set<String> ofRecipe) {
        for (int i = 0; i < 2; i++) {
            symptom(id, assessed, draws.of(tables.symptoms()).term(), ofRecipe);
        }
    }

    private void symptom(String id, int assessed, String term, Set<String> ofRecipe) {
        boolean present = ofRecipe.contains(term) || !draws.with(figures.of("share_absent"));
        int recorded = apart(assessed - draws.between(1, figures.days("record_days")), present);
        boolean hasOnset = present && !draws.with(figures.of("share_without_onset"));
        symptom(id, term, present, hasOnset ? recorded - draws.between(1, LONGEST_ONSET) : recorded + 1, recorded, "");
        if (present && draws.with(figures.of("share_repeated"))) {
            int again = apart(Math.min(assessed, recorded + draws.between(WEEK, REPEATED_WITHIN)), true);
            symptom(id, term, true, again + 1, again, "");
        }
    }

    /** What is there is recorded on even days and what is not there on odd ones, so that no day says both. */
    private static int apart(int day, boolean present) {
        boolean odd = (day & 1) != 0;
        return odd == present ? day - 1 : day;
    }

    /** An onset after the day of recording stands for none. */
    private void symptom(String id, String term, boolean present, int onset, int recorded, String qualifiers) {
        sink.row(
                SyntheticTable.SYMPTOMS,
                id,
                term,
                present ? "true" : "false",
                onset > recorded ? "" : days.of(onset),
                days.of(recorded),
                qualifiers);
    }

    private void result(String id, int assessed, Ingredient test) {
        int taken = assessed - draws.between(0, figures.days("record_days"));
        result(id, test, taken);
        if (draws.with(figures.of("share_repeated"))) {
            result(id, test, Math.min(assessed, taken + draws.between(WEEK, REPEATED_WITHIN)));
        }
    }

    private void result(String id, Ingredient test, int taken) {
        Ingredient.Span span = test.span();
        long value = span.low() + (long) (draws.share() * (span.high() - span.low() + 1));
        Range range = tables.range(test.term());
        sink.row(
                SyntheticTable.RESULTS,
                id,
                test.term(),
                days.of(taken),
                decimal(value, span.decimals()),
                span.unit(),
                range.low(),
                range.high(),
                "done");
    }

    /** A laboratory's range as it is written; empty for none. */
    record Range(String low, String high) {
        static final Range NONE = new Range("", "");
    }

    static String decimal(long steps, int decimals) {
        if (decimals == 0) {
            return Long.toString(steps);
        }
        long one = 1;
        for (int i = 0; i < decimals; i++) {
            one *= 10;
        }
        String fraction = Long.toString(one + steps % one);
        return steps / one + "." + fraction.substring(1);
    }

    private void history(String id, int assessed, Set<String> ofRecipe) {
        if (draws.with(figures.of("share_ever_smoked"))) {
            sink.row(SyntheticTable.HISTORY, id, "ever_smoked", "", "");
        }
        boolean left = !ofRecipe.contains("past_cancer") && !ofRecipe.isEmpty();
        if (!left && ofRecipe.isEmpty() && draws.with(figures.of("share_past_cancer"))) {
            String type = draws.with(figures.of("share_of_past_cancer_breast")) ? "breast" : "colorectal";
            int started = assessed - draws.between(DAYS_A_YEAR, 15 * DAYS_A_YEAR);
            sink.row(SyntheticTable.HISTORY, id, "past_cancer", days.of(started), type);
        }
        if (draws.with(figures.of("share_long_standing"))) {
            String term = draws.of(tables.history()).term();
            sink.row(SyntheticTable.HISTORY, id, term, days.of(assessed - draws.between(1, 10 * DAYS_A_YEAR)), "");
        }
    }

    void recipe(String id, int assessed, Recipe recipe) {
        for (Recipe.Step step : recipe.steps()) {
            int began = assessed - draws.between(step.days().low(), step.days().high());
            String term = step.what().term();
            switch (step.what().table()) {
                case "symptoms" ->
                    symptom(
                            id,
                            term,
                            true,
                            began,
                            Math.max(began, assessed - draws.between(0, WEEK)),
                            step.qualifiers());
                case "results" -> result(id, step.what(), began);
                case "history" -> sink.row(SyntheticTable.HISTORY, id, term, days.of(began), step.detail());
                case "concerns" ->
                    sink.row(
                            SyntheticTable.CONCERNS,
                            id,
                            days.of(began),
                            term,
                            step.qualifiers().equals("reasons") ? "true" : "false");
                default ->
                    throw new IllegalStateException("recipe " + recipe.id() + " has a row of table "
                            + step.what().table() + ", which it cannot have");
            }
        }
    }
}
