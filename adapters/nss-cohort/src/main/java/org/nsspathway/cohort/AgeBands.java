package org.nsspathway.cohort;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nsspathway.cohort.input.CohortPart;

/** Bands of ages for counts. They serve reports and decide nothing. */
final class AgeBands {
    private static final int[] FROM = {0, 18, 30, 40, 50, 60, 70, 80, 90};
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("0-17", "18-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80-89", "90+", "not known");

    private AgeBands() {}

    static List<String> names() {
        return NAMES;
    }

    /** The band of an assessment: the last one where no age is known, or only one that may lie in two bands. */
    static int of(CohortPart part, int assessment) {
        int youngest = part.youngestAge(assessment);
        int oldest = part.oldestAge(assessment);
        boolean known = youngest != CohortPart.NOT_KNOWN && band(youngest) == band(oldest);
        return known ? band(youngest) : NAMES.size() - 1;
    }

    private static int band(int age) {
        int band = 0;
        while (band + 1 < FROM.length && age >= FROM[band + 1]) {
            band++;
        }
        return band;
    }
}
