package org.nsspathway.cohort.generate;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nsspathway.cohort.generate.Recipe.Kind;

/** Makes one synthetic person after another. */
final class PersonMaker {
    private static final int DIGITS = 9;
    private static final double DAYS_A_YEAR = 365.25;

    private final GeneratorTables tables;
    private final Calibration figures;
    private final GeneratorOptions options;
    private final TableSink sink;
    private final RecordMaker record;
    private final OutcomeMaker outcome;
    private final DayTexts days = new DayTexts();
    private final Draws draws = new Draws();
    private final int firstDay;
    private final int lastDay;

    PersonMaker(GeneratorTables tables, GeneratorOptions options, TableSink sink) {
        this.tables = tables;
        this.figures = tables.figures();
        this.options = options;
        this.sink = sink;
        this.record = new RecordMaker(tables, sink, draws, days);
        this.outcome = new OutcomeMaker(figures, sink, draws, days);
        this.firstDay = (int) options.firstDay().toEpochDay();
        this.lastDay = (int) options.lastDay().toEpochDay();
    }

    /** Makes the person of a number, from 1. */
    void make(long number) {
        draws.start(options.seed(), number);
        double place = draws.share();
        Recipe recipe = recipe(place);
        boolean missing = draws.with(options.missing());
        int assessed = draws.between(firstDay, lastDay);
        String digits = Strings.padStart(Long.toString(number), DIGITS, '0');
        String id = "P" + digits;
        person(id, assessed, recipe, missing);
        assessments(id, "A" + digits, assessed);
        Set<String> own = new HashSet<>();
        if (recipe != null) {
            recipe.steps().forEach(step -> own.add(step.what().term()));
        }
        record.everyday(id, assessed, own, missing);
        if (recipe != null) {
            record.recipe(id, assessed, recipe);
            if (recipe.aim().kind() == Kind.POSITIVE && draws.with(figures.of("share_three_or_more_symptoms"))) {
                record.furtherSymptoms(id, assessed, own);
            }
        }
        Kind kind = recipe == null ? null : recipe.aim().kind();
        outcome.make(id, "R" + digits, assessed, kind);
    }

    private @Nullable Recipe recipe(double place) {
        if (place < options.positives()) {
            return draws.of(tables.positives());
        }
        return place < options.positives() + options.nearMisses() ? draws.of(tables.nearMisses()) : null;
    }

    private void person(String id, int assessed, @Nullable Recipe recipe, boolean missing) {
        String sex = draws.with(figures.of("share_female")) ? "female" : "male";
        int born = assessed - (int) ((age(recipe) + draws.share()) * DAYS_A_YEAR);
        boolean sexMissing = missing && draws.with(0.5);
        sink.row(
                SyntheticTable.PERSONS,
                id,
                sexMissing ? "" : sex,
                missing ? "" : days.of(born),
                missing ? Integer.toString(LocalDate.ofEpochDay(born).getYear()) : "");
    }

    private int age(@Nullable Recipe recipe) {
        int oldest = figures.days("oldest_age");
        if (recipe == null) {
            return draws.with(figures.of("share_60_or_older"))
                    ? draws.between(60, oldest)
                    : draws.between(figures.days("youngest_age"), 59);
        }
        int youngest = Math.max(recipe.minAge(), figures.days("referred_youngest_age"));
        double age = draws.normal(figures.of("referred_age_mean"), figures.of("referred_age_spread"));
        return (int) Math.max(youngest, Math.min(oldest, age));
    }

    private void assessments(String id, String name, int assessed) {
        int first = 1;
        if (draws.with(figures.of("share_second_assessment"))) {
            int earlier = assessed
                    - draws.between(
                            figures.days("second_assessment_days_low"), figures.days("second_assessment_days_high"));
            sink.row(SyntheticTable.ASSESSMENTS, id, name + "-1", days.of(earlier), "general_practice");
            first = 2;
        }
        sink.row(SyntheticTable.ASSESSMENTS, id, name + "-" + first, days.of(assessed), "general_practice");
    }
}
