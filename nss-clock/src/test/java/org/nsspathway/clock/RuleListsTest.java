package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of rules are checked against each other before any clock runs. */
class RuleListsTest {
    private static final RuleLists PACKAGED = RuleLists.packaged();

    private static RuleLists with(List<StandardRule> standards, List<ScopeRule> scope) {
        return new RuleLists(
                standards, scope, PACKAGED.events(), PACKAGED.adjustments(), PACKAGED.leftOut(), PACKAGED.exclusions());
    }

    @Test
    void two_versions_in_force_on_one_day_are_refused() {
        List<StandardRule> standards = new ArrayList<>(PACKAGED.standards());
        StandardRule first = standards.get(0);
        standards.add(new StandardRule(
                first.standard(), first.selectedBy(), first.period(), first.referralTypes(), 29, "fds-other"));
        assertThatThrownBy(() -> with(standards, PACKAGED.scope()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("standards.csv: the rows fds-2019-04 and fds-other are in force on the same day. "
                        + "Correct their dates.");
    }

    @Test
    void a_standard_without_any_rule_is_refused() {
        List<StandardRule> standards = PACKAGED.standards().stream()
                .filter(rule -> rule.standard() != Standard.THIRTY_ONE_DAY)
                .toList();
        assertThatThrownBy(() -> with(standards, PACKAGED.scope()))
                .hasMessage("standards.csv must have a row for every standard. Add one.");
    }

    @Test
    void a_scope_that_could_leave_a_referral_without_an_answer_is_refused() {
        List<ScopeRule> scope = PACKAGED.scope().stream()
                .filter(rule -> !rule.id().equals("fds-other"))
                .toList();
        assertThatThrownBy(() -> with(PACKAGED.standards(), scope))
                .hasMessage(
                        "scope.csv: the last row of a standard must fit every referral. Add one without conditions.");
    }

    @Test
    void two_rows_with_one_id_are_refused() {
        List<ScopeRule> scope = new ArrayList<>(PACKAGED.scope());
        scope.add(0, scope.get(0));
        assertThatThrownBy(() -> with(PACKAGED.standards(), scope))
                .hasMessage("scope.csv: two rows have the id fds-upgrade-runs. Rename one.");
    }

    @Test
    void another_length_in_the_table_is_another_length_of_the_clock() {
        List<StandardRule> shorter = PACKAGED.standards().stream()
                .map(rule -> new StandardRule(
                        rule.standard(), rule.selectedBy(), rule.period(), rule.referralTypes(), 21, rule.version()))
                .toList();
        assertThat(new ClockRules(with(shorter, PACKAGED.scope())).version(Standard.FASTER_DIAGNOSIS, Cases.LATE))
                .hasValueSatisfying(
                        rule -> assertThat(rule.lengthCalendarDays()).isEqualTo(21));
    }
}
