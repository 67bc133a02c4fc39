package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Verdict;
import org.nsspathway.evidence.MissingFact;
import org.nsspathway.problem.TableException;

/** Scores, and lengths of time that follow from recorded instances, where they are not recorded themselves. */
class DerivedFactsTest {
    private static final String FACTS = """
            name,kind,value,unit,cost,label,derivation
            growing,examination,boolean,,examine,Growing,
            odd_colour,examination,boolean,,examine,Odd in colour,
            oozing,examination,boolean,,examine,Oozing,
            width_mm,examination,number,mm,examine,Width,
            score,examination,number,points,examine,Score,"score(2: growing, 2: odd_colour, 1: oozing, 1: width_mm >= 7)"
            lump_duration,history,duration,d,ask,How long the lump has been there,longest(lump)
            cough_ago,history,duration,d,ask,Time since the last cough,since_last(cough)
            """;

    private static Verdict verdict(Given given, String condition) {
        return result(given, condition).verdict();
    }

    private static CriterionResult result(Given given, String condition) {
        return given.result(SmallRules.of(condition).facts("more.csv", FACTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "growing;oozing;!odd_colour;width_mm=6                | MET     | 3 points",
                "growing;!oozing;!odd_colour;width_mm=6               | NOT_MET | 2 points",
                "growing;!oozing;!odd_colour;width_mm=7               | MET     | 7 mm counts",
                "growing;!oozing;!odd_colour;width_mm=6..7            | UNKNOWN | 2 or 3 points",
                "growing                                              | UNKNOWN | 2 to 6 points",
                "growing;odd_colour                                   | MET     | at least 4 points whatever the rest",
                "!growing;!odd_colour                                 | NOT_MET | at most 2 points whatever the rest",
                "!growing;!oozing                                     | UNKNOWN | 0 to 3 points",
                "''                                                   | UNKNOWN | nothing is known",
                "growing;odd_colour;score=2                           | NOT_MET | a recorded score overrides",
                "!growing;!odd_colour;score=3                         | MET     | a recorded score overrides",
                "growing;odd_colour;score=2@2025-06-01                | MET     | a stale score does not",
                "growing;odd_colour;score=2..3                        | UNKNOWN | a recorded score that is uncertain"
            })
    void a_score_lies_between_what_holds_and_what_may_hold(String facts, Verdict verdict, String why) {
        assertThat(verdict(Given.partial(facts), "score >= 3")).as(why).isEqualTo(verdict);
    }

    @Test
    void a_complete_record_has_no_point_for_what_it_does_not_mention_but_an_unmeasured_width_stays_open() {
        assertThat(verdict(Given.complete("growing"), "score >= 3")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(Given.complete("growing;width_mm=6"), "score >= 3")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(Given.complete("growing"), "score >= 4")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_missing_parts_of_a_score_are_those_that_settle_it() {
        CriterionResult open = result(Given.partial("growing;!odd_colour;oozing"), "score >= 4");

        assertThat(open.missing()).extracting(MissingFact::toString).containsExactly("width_mm");
        assertThat(open.reason()).contains("Width: not recorded");
        assertThat(open.explanation().tree())
                .startsWith("UNKNOWN  score >= 4 follows from:\n  UNKNOWN  At least 4 of:\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lump~22d                        | MET",
                "lump~21d                        | NOT_MET",
                "lump@2026-02-08                 | MET",
                "lump@2026-02-09                 | NOT_MET",
                "lump@2026-02                    | UNKNOWN",
                "lump@2026-01                    | MET",
                "lump~1mo                        | MET",
                "lump~10d;lump~22d               | MET",
                "lump~10d;lump~20d               | NOT_MET",
                "lump~10d;lump                   | UNKNOWN",
                "lump~30d;lump                   | MET",
                "lump                            | UNKNOWN",
                "!lump                           | UNKNOWN",
                "lump~10d;lump_duration=22d      | MET",
                "lump~22d;lump_duration=21d      | NOT_MET"
            })
    void a_length_of_time_is_that_of_the_longest_instance_unless_it_is_recorded(String facts, Verdict verdict) {
        assertThat(verdict(Given.partial(facts), "lump_duration > 3w")).isEqualTo(verdict);
        assertThat(verdict(Given.complete(facts), "lump_duration > 3w")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cough                       | MET",
                "cough~3y                    | MET",
                "cough/ended=2026-02-01      | UNKNOWN",
                "!cough                      | UNKNOWN",
                "''                          | UNKNOWN",
                "cough;cough_ago=13mo        | NOT_MET",
                "!cough;cough_ago=12mo       | MET"
            })
    void what_is_there_was_there_last_no_time_ago(String facts, Verdict verdict) {
        assertThat(verdict(Given.partial(facts), "cough_ago <= 12mo")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score(1: grown)           | more.csv, row 2, column derivation: fact 'grown' is not defined. Add a row for it.",
                "score(1: wide >= 3)       | more.csv, row 2, column derivation: 'wide' follows from itself. Break the ring.",
                "score(1: lump >= 3)       | more.csv, row 2, column derivation: 'lump' is not a number. Compare it with what it is.",
                "longest(fit_ug_g)         | more.csv, row 2, column derivation: 'fit_ug_g' is no fact with recorded instances. Name one that is.",
                "longest(unexplained_cough) | more.csv, row 2, column derivation: 'unexplained_cough' is no fact with recorded instances. Name one that is.",
                "'longest(lump, share=1)'  | more.csv, row 2, column derivation: longest takes no settings but has [share]",
                "'since_last(lump, share=1)' | more.csv, row 2, column derivation: since_last takes no settings but has [share]",
                "percent_lost(lump)        | more.csv, row 2, column derivation: 'lump' is no fact with a number. Name one that is."
            })
    void a_derivation_that_cannot_be_worked_out_stops_the_load(String derivation, String message) {
        String facts =
                "name,kind,value,cost,label,derivation\nwide,examination,number,examine,Wide,\"" + derivation + "\"\n";
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(
                        () -> SmallRules.of("cough").facts("more.csv", facts).catalogue())
                .withMessage(message);
    }

    @Test
    void a_score_is_a_number() {
        String facts = "name,kind,value,cost,label,derivation\nwide,examination,boolean,examine,Wide,score(1: lump)\n";
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(
                        () -> SmallRules.of("cough").facts("more.csv", facts).catalogue())
                .withMessage(
                        "more.csv, row 2, column derivation: a score is a number. Make that the value of the row.");
    }
}
