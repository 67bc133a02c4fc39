package org.nsspathway.cohort;

import com.google.common.base.Ascii;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nsspathway.cohort.ComparisonTally.Counts;
import org.nsspathway.cohort.input.CohortReader;
import org.nsspathway.cohort.output.Interval;
import org.nsspathway.cohort.output.ResultFolder;
import org.nsspathway.cohort.output.ResultTable;
import org.nsspathway.cohort.output.SmallNumbers;

/** Writes the counts of a comparison with their intervals. */
final class ComparisonTables {
    /** Criteria stay in the order of their sets. */
    private static final Comparator<Map.Entry<String, Counts>> AS_THEY_CAME = Ordering.allEqual()::compare;

    private final ResultFolder results;
    private final SmallNumbers small;

    ComparisonTables(ResultFolder results, SmallNumbers small) {
        this.results = results;
        this.small = small;
    }

    void comparison(ComparisonTally tally, CohortReader reader) {
        ResultTable table = results.table(
                "comparison",
                "breakdown",
                "value",
                "assessments",
                "met_from",
                "met_to",
                "gained",
                "gained_percent",
                "gained_low",
                "gained_high",
                "lost",
                "lost_percent",
                "lost_low",
                "lost_high",
                "interval");
        List<String> order = List.of(
                "all",
                "age_band",
                "sex",
                "deprivation_decile",
                "ethnicity",
                "practice",
                "region",
                "criterion_from",
                "criterion_to");
        for (String breakdown : order) {
            tally.groups().entrySet().stream()
                    .filter(each -> each.getKey().breakdown().equals(breakdown))
                    .map(each -> Map.entry(name(each.getKey(), reader), each.getValue()))
                    .sorted(breakdown.startsWith("criterion") ? AS_THEY_CAME : Map.Entry.comparingByKey())
                    .forEach(each -> row(table, breakdown, each.getKey(), each.getValue()));
        }
    }

    private static String name(ComparisonTally.Group group, CohortReader reader) {
        return CohortReader.groups().contains(group.breakdown())
                ? reader.groupNames(group.breakdown()).get(Integer.parseInt(group.value()))
                : group.value();
    }

    private void row(ResultTable table, String breakdown, String value, Counts counts) {
        String[] gained = share(counts.gained, counts.assessments);
        String[] lost = share(counts.lost, counts.assessments);
        table.row(
                breakdown,
                value,
                small.shown(counts.assessments),
                small.shown(counts.metFrom),
                small.shown(counts.metTo),
                small.shown(counts.gained),
                gained[0],
                gained[1],
                gained[2],
                small.shown(counts.lost),
                lost[0],
                lost[1],
                lost[2],
                Interval.METHOD);
    }

    /** Percent with its bounds; empty where a count is withheld or there is nobody. */
    private String[] share(long some, long all) {
        long whole = small.rounded(all);
        if (small.withholds(some) || whole == 0) {
            return new String[] {"", "", ""};
        }
        Interval interval = Interval.wilson(Math.min(small.rounded(some), whole), whole);
        return new String[] {
            Interval.percent(interval.share()), Interval.percent(interval.low()), Interval.percent(interval.high())
        };
    }

    void outcomes(OutcomeTally tally, ComparisonChoice choice) {
        ResultTable table = results.table(
                "outcomes",
                "rules",
                "months",
                "assessments",
                "cancers",
                "percent",
                "percent_low",
                "percent_high",
                "needed_to_refer",
                "needed_low",
                "needed_high",
                "interval");
        for (int month = 0; month < choice.outcomeMonths().size(); month++) {
            for (OutcomeTally.Of whom : OutcomeTally.Of.values()) {
                long all = tally.assessments(whom);
                long cancers = tally.cancers(whom, month);
                String[] percent = share(cancers, all);
                String[] needed = needed(cancers, all);
                table.row(
                        Ascii.toLowerCase(whom.name()),
                        Integer.toString(choice.outcomeMonths().get(month)),
                        small.shown(all),
                        small.shown(cancers),
                        percent[0],
                        percent[1],
                        percent[2],
                        needed[0],
                        needed[1],
                        needed[2],
                        Interval.METHOD);
            }
        }
    }

    /** One in how many, with its bounds; the largest share needs the fewest. */
    private String[] needed(long cancers, long all) {
        long whole = small.rounded(all);
        if (small.withholds(cancers) || whole == 0) {
            return new String[] {"", "", ""};
        }
        Interval interval = Interval.wilson(Math.min(small.rounded(cancers), whole), whole);
        return new String[] {
            Interval.oneIn(interval.share()), Interval.oneIn(interval.high()), Interval.oneIn(interval.low())
        };
    }
}
