package org.nsspathway.clock;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The dated rules of the clocks, loaded from tables: lengths, scope, what events do, adjustments. Immutable.
 *
 * @since 0.1
 */
public final class ClockRules {
    private static final ClockRules PACKAGED = new ClockRules(RuleLists.packagedStandards(), RuleLists::packaged);

    private final ImmutableList<StandardRule> standards;
    /** The other tables are read when a first status is asked for: a due date alone does not wait for them. */
    private final Supplier<RuleLists> lists;

    private ClockRules(List<StandardRule> standards, Supplier<RuleLists> lists) {
        this.standards = ImmutableList.copyOf(standards);
        this.lists = Suppliers.memoize(lists::get);
    }

    ClockRules(RuleLists lists) {
        this(lists.standards(), () -> lists);
    }

    /**
     * The rules that travel inside the jar.
     *
     * @return the rules
     */
    public static ClockRules packaged() {
        return PACKAGED;
    }

    /**
     * The versions of the standards, as a status names them.
     *
     * @return for example {@code fds-2021-10}, in the order of the table
     */
    public List<String> versions() {
        return standards.stream().map(StandardRule::version).collect(ImmutableList.toImmutableList());
    }

    /** The rule in force on a day that holds for every type of referral. */
    Optional<StandardRule> version(Standard standard, LocalDate day) {
        for (StandardRule rule : standards) {
            if (rule.standard() == standard
                    && rule.referralTypes().isEmpty()
                    && rule.period().contains(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The first day on which a standard had a rule. */
    LocalDate beganOn(Standard standard) {
        LocalDate first = LocalDate.MAX;
        for (StandardRule rule : standards) {
            LocalDate from = rule.period().from();
            first = rule.standard() == standard && from.isBefore(first) ? from : first;
        }
        return first;
    }

    StandardBook book(Standard standard, ClockPolicy policy) {
        return new StandardBook(standard, policy, lists.get());
    }

    Optional<ExclusionRule> exclusion(String code) {
        return lists.get().exclusions().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }
}
