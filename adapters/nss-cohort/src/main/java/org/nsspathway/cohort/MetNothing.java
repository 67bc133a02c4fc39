package org.nsspathway.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.output.Interval;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;
import org.nsspathway.cohort.output.SmallNumbers;
import org.nsspathway.presentation.Sex;

/** Writes what assessments at which nothing in force was met have in common, beside what all have. */
final class MetNothing {
    private static final List<Sex> SEXES = List.of(Sex.values());

    private final ResultTable table;
    private final SmallNumbers small;
    private final CommonTally.Side nothing;
    private final CommonTally.Side all;

    MetNothing(ResultFolder results, SmallNumbers small, CommonTally tally) {
        this.table = results.table(
                "met-nothing",
                "characteristic",
                "value",
                "met_nothing",
                "percent_of_met_nothing",
                "all",
                "percent_of_all");
        this.small = small;
        this.nothing = tally.nothing();
        this.all = tally.all();
    }

    void write(CohortReader reader) {
        row("all", "", nothing.assessments, all.assessments);
        for (int band = 0; band < AgeBands.names().size(); band++) {
            row("age_band", AgeBands.names().get(band), nothing.ages[band], all.ages[band]);
        }
        for (int sex = 0; sex < SEXES.size(); sex++) {
            String name =
                    com.google.common.base.Ascii.toLowerCase(SEXES.get(sex).name());
            row("sex", name, nothing.sexes[sex], all.sexes[sex]);
        }
        for (int column = 0; column < CohortReader.groups().size(); column++) {
            String name = CohortReader.groups().get(column);
            List<String> words = reader.groupNames(name);
            for (int group = 0; group < words.size(); group++) {
                row(name, words.get(group), nothing.group(column, group), all.group(column, group));
            }
        }
        int most = nothing.recorded.length - 1;
        for (int count = 0; count <= most; count++) {
            String name = count < most ? Integer.toString(count) : count + " or more";
            row("facts_recorded", name, nothing.recorded[count], all.recorded[count]);
        }
        facts(reader.factNames());
    }

    /** The most frequent first. */
    private void facts(List<String> names) {
        List<Integer> recorded = new ArrayList<>();
        for (int fact = 0; fact < names.size(); fact++) {
            if (all.fact(fact) > 0) {
                recorded.add(fact);
            }
        }
        recorded.sort(
                Comparator.comparing((Integer fact) -> -nothing.fact(fact)).thenComparing(names::get));
        for (int fact : recorded) {
            row("recorded", names.get(fact), nothing.fact(fact), all.fact(fact));
        }
    }

    private void row(String characteristic, String value, long ofNothing, long ofAll) {
        table.row(
                characteristic,
                value,
                small.shown(ofNothing),
                percent(ofNothing, nothing.assessments),
                small.shown(ofAll),
                percent(ofAll, all.assessments));
    }

    private String percent(long some, long whole) {
        long total = small.rounded(whole);
        return small.withholds(some) || total == 0 ? "" : Interval.percent((double) small.rounded(some) / total);
    }
}
