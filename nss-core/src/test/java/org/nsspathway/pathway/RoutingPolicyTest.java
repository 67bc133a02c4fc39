package org.nsspathway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

class RoutingPolicyTest {

    @Test
    void a_policy_holds_its_tables() {
        RoutingPolicy policy = new SmallPolicy().load();

        assertThat(policy.urgencies()).extracting(Urgency::id).containsExactly("now", "soon", "later");
        assertThat(policy.pathways()).extracting(Pathway::id).containsExactly("hospital", "clinic", "home");
        assertThat(policy.pathways().get(1).startsClock()).isTrue();
        assertThat(policy.pathways().get(1).minAge()).contains(16);
        assertThat(policy.signals()).extracting(Signal::name).containsExactly("danger", "wish", "nothing", "at_home");
        assertThat(policy.lines()).extracting(PolicyLine::id).containsExactly("a", "b", "c", "d", "e");
        assertThat(policy.lines(PolicyLine.Kind.ROUTE)).hasSize(3);
        assertThat(policy.urgencyOf("immediate").id()).isEqualTo("now");
        assertThat(policy.urgencyOf("a word nobody lists").id()).isEqualTo("later");
    }

    @ParameterizedTest(name = "on {0} the choice is {1}")
    @CsvSource({"2026-03-31, a", "2026-04-01, b"})
    void the_day_selects_the_default_of_a_setting(LocalDate day, String value) {
        assertThat(new SmallPolicy().load().setting("choice", day)).contains(value);
    }

    @Test
    void urgency_never_rises_from_line_to_line() {
        refused(
                new SmallPolicy().replacing("policy", "30,c,route,home,,TRUE", "30,c,route,hospital,,TRUE"),
                "policy: c: 'hospital' is more urgent than 'clinic' of the line before, which would outrank it. Move the line up.");
    }

    @Test
    void the_last_line_that_leads_to_a_pathway_always_holds() {
        refused(
                new SmallPolicy().replacing("policy", "30,c,route,home,,TRUE", "30,c,route,home,,wish"),
                "policy: the last line that leads to a pathway must always hold, so that there is always an answer. End with a line whose condition is TRUE.");
    }

    @Test
    void a_line_that_leads_to_a_pathway_asks_nothing_of_what_was_decided() {
        refused(
                new SmallPolicy().replacing("policy", "wish AND NOT danger", "wish AND at_home"),
                "policy: b: 'at_home' asks what was decided, which is not known here. Ask for what leads there.");
        assertThat(new SmallPolicy()
                        .replacing("policy", "wish AND NOT danger", "wish AND nothing")
                        .load()
                        .lines())
                .hasSize(5);
    }

    @Test
    void whoever_finds_a_pathway_closed_is_sent_to_one_that_never_is() {
        String open =
                "fallbacks: clinic: its last fall-back must always stand in and never be closed. End with such a pathway.";
        refused(new SmallPolicy().replacing("fallbacks", "clinic,home,TRUE", "clinic,home,wish"), open);
        refused(new SmallPolicy().replacing("fallbacks", "clinic,home,TRUE", "clinic,clinic,TRUE"), open);
        refused(new SmallPolicy().replacing("fallbacks", "clinic,home,TRUE,no,,nothing else is open,us,V\n", ""), open);
        refused(
                new SmallPolicy().replacing("fallbacks", "clinic,home,TRUE", "clinic,hospital,TRUE"),
                "fallbacks: clinic: 'hospital' is more urgent than what it would stand in for. Name a pathway that is not.");
        refused(
                new SmallPolicy().replacing("pathways", "no,c,nothing to do", "no,,nothing to do"),
                "fallbacks: clinic: 'home' stands in and needs a place: name a line of the policy that leads to it in the column place of the table of pathways.");
    }

    @Test
    void a_line_asks_for_signals_that_are_defined_and_for_nothing_else() {
        refused(
                new SmallPolicy().replacing("policy", "wish AND NOT danger", "hope"),
                "policy, row 3, column when: signal 'hope' is not defined, or stands below. Known here are [danger, wish, nothing, at_home].");
        refused(
                new SmallPolicy().replacing("policy", "wish AND NOT danger", "age >= 40"),
                "policy, row 3, column when: 'age >= 40' is no signal. Use AND, OR and NOT over signals, or TRUE.");
    }

    @Test
    void every_name_is_known_and_every_row_has_its_source() {
        refused(
                new SmallPolicy().replacing("policy", "20,b", "10,b"),
                "policy: b: the order must rise from line to line. The line before has 10.");
        refused(
                new SmallPolicy().replacing("policy", "20,b", "x,b"),
                "policy, row 3, column order: 'x' is no whole number. Write digits only.");
        refused(
                new SmallPolicy().replacing("policy", "route,clinic", "route,spa"),
                "policy, row 3, column pathway: 'spa' is not known. Known are [clinic, home, hospital].");
        refused(
                new SmallPolicy().replacing("policy", ",,,,send,us,V,\n30", ",,,,send,,V,\n30"),
                "policy, row 3, column source: the cell is empty and must not be. Fill it in.");
        refused(
                new SmallPolicy().replacing("policy", ",send,us,V,\n30", ",fax,us,V,\n30"),
                "policy, row 3, column actions: 'fax' is not known. Known are [send].");
        refused(
                new SmallPolicy().replacing("signals", "wish,rules,wish", "wish,rules,hope"),
                "signals, row 3, column of: 'hope' is not known. Known are [danger, test, wish].");
        refused(
                new SmallPolicy().replacing("actions", "Send it,,days", "Send it,,weeks"),
                "actions, row 2, column within_days: 'weeks' is not known. Known are [choice, days].");
        refused(
                new SmallPolicy().replacing("pathways", "soon,yes", "soon,maybe"),
                "pathways, row 3, column clock: 'maybe' is not known. Known are [if-priority-3, no, on-conversion, yes].");
        refused(
                new SmallPolicy().replacing("settings", "choice,a,a;b", "choice,c,a;b"),
                "settings, row 3, column value: 'c' is not known. Known are [a, b].");
        refused(
                new SmallPolicy().replacing("settings", "choice,b,a;b,2026-04-01", "choice,b,a;b,2026-03-31"),
                "settings, row 4, column from: 'choice' already has a value on that day. Let the one before end first.");
    }

    @Test
    void a_place_changes_a_setting_or_a_line() {
        RoutingPolicy changed = new SmallPolicy()
                .load()
                .edited(List.of(
                        new PolicyEdit("days", "default", "7", Place.of("here", 2)),
                        new PolicyEdit("b", "because", "asked for", Place.of("here", 3))));

        assertThat(changed.setting("days", LocalDate.of(2026, 1, 1))).contains("7");
        assertThat(changed.lines().get(1).because()).isEqualTo("asked for");
    }

    @Test
    void a_place_cannot_change_what_leads_to_the_emergency_nor_what_is_not_there() {
        RoutingPolicy policy = new SmallPolicy().load();

        edit(
                policy,
                "a",
                "when",
                "here, row 2: line 'a' leads to the emergency and cannot be edited. Remove this row.");
        edit(
                policy,
                "z",
                "when",
                "here, row 2, column id: the policy has no line and no setting 'z'. Print it with: nss rules --policy.");
        assertThatThrownBy(() -> policy.edited(List.of(new PolicyEdit("b", "colour", "red", Place.of("here", 2)))))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("here, row 2, column column: there is no column 'colour'.");
        edit(policy, "days", "default", "settings, row 2, column value: 'wish' is not known. Known are [number].");
    }

    private static void edit(RoutingPolicy policy, String id, String column, String message) {
        assertThatThrownBy(() -> policy.edited(List.of(new PolicyEdit(id, column, "wish", Place.of("here", 2)))))
                .isInstanceOf(TableException.class)
                .hasMessage(message);
    }

    private static void refused(SmallPolicy policy, String message) {
        assertThatThrownBy(policy::load).isInstanceOf(TableException.class).hasMessage(message);
    }
}
