package org.nsspathway.cohort;

import java.nio.file.Path;
import org.nsspathway.cohort.generate.GeneratorOptions.Format;

/** What is said where nothing can read Parquet. Loaded without it. */
public final class WithoutParquet {

    private WithoutParquet() {}

    public static String evaluate(Path cohort, Path out) {
        try {
            RunOfCohort.evaluate(RunOfCohort.input(cohort, out).build(), EvaluationChoice.usual());
            return "read";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    public static String generate(Path out) {
        try {
            RunOfCohort.generated(out, 5, Format.PARQUET);
            return "made";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
