package org.nsspathway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

class RoutingPolicyTest {
    private static final String URGENCIES = """
            rank,id,label,words,source,confidence
            1,now,now,immediate,us,V
            2,soon,soon,2w,us,V
            3,later,later,,us,V
            """;
    private static final String PATHWAYS = """
            id,label,instruction,urgency,starts_clock,referral_type,meaning,source,confidence
            hospital,Hospital,Send to hospital,now,no,,same day,us,V
            clinic,Clinic,Refer to the clinic,soon,yes,17,a clinic,us,V
            home,Home,Stay at home,later,no,,nothing to do,us,V
            """;
    private static final String SIGNALS = """
            signal,meaning,role,action,destination,urgency,criterion,verdict,supported
            danger,a same-day rule is met,emergency,,,immediate,,met,
            wish,a criterion is met,criteria,,clinic,,,met,
            """;
    private static final String POLICY_HEADER = "order,id,pathway,when,beside,because,otherwise,source,confidence\n";
    private static final String POLICY = POLICY_HEADER
            + "10,a,hospital,danger,yes,danger,no danger,us,V\n"
            + "20,b,clinic,wish AND NOT danger,yes,wanted,not wanted,us,V\n"
            + "30,c,home,TRUE,no,nothing else,,us,V\n";

    @Test
    void a_policy_holds_its_four_tables() {
        RoutingPolicy policy = load(PATHWAYS, SIGNALS, POLICY);

        assertThat(policy.urgencies()).extracting(Urgency::id).containsExactly("now", "soon", "later");
        assertThat(policy.pathways()).extracting(Pathway::id).containsExactly("hospital", "clinic", "home");
        assertThat(policy.pathways().get(1).startsClock()).isTrue();
        assertThat(policy.signals()).extracting(Signal::name).containsExactly("danger", "wish");
        assertThat(policy.lines()).extracting(PolicyLine::id).containsExactly("a", "b", "c");
        assertThat(policy.urgencyOf("immediate").id()).isEqualTo("now");
        assertThat(policy.urgencyOf("a word nobody lists").id()).isEqualTo("later");
    }

    @Test
    void urgency_never_rises_from_line_to_line() {
        refused(
                POLICY_HEADER
                        + "10,b,clinic,wish,yes,wanted,not wanted,us,V\n20,a,hospital,danger,yes,danger,no danger,us,V\n30,c,home,TRUE,no,x,,us,V\n",
                "policy, row 3, column pathway: 'hospital' is more urgent than 'clinic' of the line before, which would outrank it. Move the line up.");
    }

    @Test
    void the_last_line_always_holds() {
        refused(
                POLICY_HEADER + "10,a,hospital,danger,yes,danger,no danger,us,V\n",
                "policy: the last line must always hold, so that there is always an answer. End with a line whose condition is TRUE.");
        refused(
                POLICY_HEADER,
                "policy: the last line must always hold, so that there is always an answer. End with a line whose condition is TRUE.");
    }

    @Test
    void a_line_asks_for_signals_that_are_defined_and_for_nothing_else() {
        refused(
                POLICY.replace("wish AND NOT danger", "hope"),
                "policy, row 3, column when: signal 'hope' is not defined. Known are [danger, wish].");
        refused(
                POLICY.replace("wish AND NOT danger", "age >= 40"),
                "policy, row 3, column when: 'age >= 40' is no signal. Use AND, OR and NOT over signals, or TRUE.");
    }

    @Test
    void the_order_rises_and_every_line_has_a_source_and_a_known_pathway() {
        refused(
                POLICY.replace("20,b", "10,b"),
                "policy, row 3, column order: the order must rise from line to line. The line before has 10.");
        refused(
                POLICY.replace("20,b", "x,b"),
                "policy, row 3, column order: 'x' is no whole number. Write digits only.");
        refused(
                POLICY.replace("20,b,clinic", "20,b,spa"),
                "policy, row 3, column pathway: 'spa' is not defined. Known are [hospital, clinic, home].");
        refused(
                POLICY.replace("not wanted,us,V", "not wanted,,V"),
                "policy, row 3, column source: the cell is empty and must not be. Fill it in.");
    }

    @Test
    void words_that_are_not_known_are_refused_with_those_that_are() {
        assertThatThrownBy(() -> load(PATHWAYS, SIGNALS.replace(",met,\nwish", ",yes,\nwish"), POLICY))
                .isInstanceOf(TableException.class)
                .hasMessage(
                        "signals, row 2, column verdict: 'yes' is not known. Write one of [met, not_met, unknown].");
        assertThatThrownBy(() -> load(PATHWAYS.replace("soon,yes", "soon,maybe"), SIGNALS, POLICY))
                .hasMessage("pathways, row 3, column starts_clock: 'maybe' is not known. Write yes or no.");
    }

    private static void refused(String policy, String message) {
        assertThatThrownBy(() -> load(PATHWAYS, SIGNALS, policy))
                .isInstanceOf(TableException.class)
                .hasMessage(message);
    }

    private static RoutingPolicy load(String pathways, String signals, String policy) {
        return RoutingPolicy.load(new RoutingTables(
                TableSource.text("urgencies", URGENCIES),
                TableSource.text("pathways", pathways),
                TableSource.text("signals", signals),
                TableSource.text("policy", policy)));
    }
}
