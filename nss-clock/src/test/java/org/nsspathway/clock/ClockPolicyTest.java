package org.nsspathway.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockPolicyTest {

    @ParameterizedTest
    @EnumSource(PolicyQuestion.class)
    void every_question_has_a_default_and_another_answer(PolicyQuestion question) {
        PolicyChoice byDefault = ClockPolicy.standard().choiceFor(question);
        assertThat(byDefault.question()).isEqualTo(question);
        assertThat(PolicyChoice.values())
                .filteredOn(choice -> choice.question() == question && choice != byDefault)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PolicyChoice.class)
    void every_choice_says_what_it_means_and_where_it_comes_from(PolicyChoice choice) {
        assertThat(choice.text()).isNotBlank().doesNotEndWith(".");
        assertThat(choice.source()).isNotBlank();
        assertThat(choice.confidence()).isIn("high", "medium", "low");
    }

    @Test
    void the_defaults_print_themselves() {
        assertThat(ClockPolicy.standard()).hasToString("""
                        first-seen-adjustment = recorded-days-only (default, confidence high): only days that were recorded are taken off for a missed first appointment
                        death-after-limit = death-counts-as-breach (default, confidence medium): a death after the last day of the standard leaves the breach that had already happened
                        told-and-excluded = told-wins (default, confidence medium): where a person was told and also excluded, the day told counts
                        carer-told = carer-stops-clock (default, confidence low): telling a carer or parent in the place of the person stops the clock
                        treatment-before-told = treatment-implies-decision (default, confidence low): a treatment that starts before the person is told implies a decision on or before that day
                        nss-counted-by = nss-by-end-date (default, confidence medium): referrals for non-specific symptoms count where the pathway ends in July 2023 or later
                        removed-before-seen = removed-is-excluded (default, confidence medium): a referral that was withdrawn, downgraded or merged before the person was seen is left out
                        result-letter = letter-counts-when-received (default, confidence low): a result sent by letter counts on the day the letter was received
                        recurrence = recurrence-by-route (default, confidence low): a suspected recurrence counts like any other referral of its route
                        upgrade-and-28-days = upgrade-starts-no-28-days (default, confidence high): a consultant upgrade starts no 28-day clock""");
    }

    @Test
    void one_answer_is_changed_and_the_others_stay() {
        ClockPolicy changed = ClockPolicy.standard().with(PolicyChoice.DEATH_IS_EXCLUDED);
        assertThat(changed.holds(PolicyChoice.DEATH_IS_EXCLUDED)).isTrue();
        assertThat(changed.holds(PolicyChoice.DEATH_COUNTS_AS_BREACH)).isFalse();
        assertThat(changed.choices()).hasSameSizeAs(ClockPolicy.standard().choices());
        assertThat(changed.toString()).contains("death-after-limit = death-is-excluded (chosen, confidence medium)");
        assertThat(changed.with(PolicyChoice.DEATH_COUNTS_AS_BREACH)).isEqualTo(ClockPolicy.standard());
    }

    @Test
    void a_policy_that_leaves_a_question_open_or_answers_it_twice_is_refused() {
        EnumSet<PolicyChoice> choices = EnumSet.copyOf(ClockPolicy.standard().choices());
        choices.add(PolicyChoice.DEATH_IS_EXCLUDED);
        assertThatThrownBy(() -> new ClockPolicy(choices)).hasMessage("choices must answer death-after-limit once");
        choices.remove(PolicyChoice.DEATH_IS_EXCLUDED);
        choices.remove(PolicyChoice.DEATH_COUNTS_AS_BREACH);
        assertThatThrownBy(() -> new ClockPolicy(choices))
                .hasMessage("choices must answer every question but none answers [DEATH_AFTER_LIMIT]");
    }
}
