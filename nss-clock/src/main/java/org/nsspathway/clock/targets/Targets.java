package org.nsspathway.clock.targets;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nsspathway.clock.Standard;
import org.nsspathway.clock.internal.RuleTable;

/**
 * The targets of every month, from {@code targets.csv}. Immutable.
 *
 * @since 0.1
 */
public final class Targets {
    private static final Targets STANDARD = new Targets(RuleTable.load(
            Targets.class,
            "targets.csv",
            List.of("standard", "kind", "month_from", "month_to", "percent", "source", "confidence"),
            Target::read));

    private final ImmutableList<Target> targets;

    private Targets(List<Target> targets) {
        this.targets = ImmutableList.copyOf(targets);
    }

    /**
     * The packaged targets.
     *
     * @return the targets
     */
    public static Targets standard() {
        return STANDARD;
    }

    /**
     * Every target, in the order of the table.
     *
     * @return the targets, unmodifiable
     */
    public List<Target> all() {
        return targets;
    }

    /**
     * The targets that hold in a month.
     *
     * @param standard the standard
     * @param month the month in which people were told or treated
     * @return the operational standard first, then planning aims; empty if the table has none for that month
     */
    public List<Target> holdingIn(Standard standard, YearMonth month) {
        return targets.stream()
                .filter(target -> target.standard() == standard && target.holdsIn(month))
                .sorted(Comparator.comparing(Target::kind))
                .toList();
    }

    /**
     * The next planning aim that is to come.
     *
     * @param standard the standard
     * @param month the month from which to look, inclusive
     * @return the aim whose first month is nearest; empty if the table has none
     */
    public Optional<Target> nextAim(Standard standard, YearMonth month) {
        return targets.stream()
                .filter(target -> target.standard() == standard
                        && target.kind() == TargetKind.PLANNING_AIM
                        && !target.from().isBefore(month))
                .min(Comparator.comparing(Target::from));
    }

    /**
     * Whether a month's result meets each target of that month.
     *
     * @param standard the standard
     * @param month the month
     * @param result how many people were counted and how many of them were within the standard
     * @return one answer for each target; empty if the table has none for that month, which is no "met"
     */
    public List<TargetAnswer> meets(Standard standard, YearMonth month, PeriodResult result) {
        return holdingIn(standard, month).stream()
                .map(target -> TargetAnswer.of(target, result))
                .toList();
    }
}
