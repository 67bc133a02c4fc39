package org.nsspathway.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong logic, table by table. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET",
        "MET,     UNKNOWN, UNKNOWN",
        "MET,     NOT_MET, NOT_MET",
        "UNKNOWN, MET,     UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_MET, NOT_MET",
        "NOT_MET, MET,     NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET",
        "NOT_MET, NOT_MET, NOT_MET"
    })
    void and(Verdict left, Verdict right, Verdict both) {
        assertThat(left.and(right)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET",
        "MET,     UNKNOWN, MET",
        "MET,     NOT_MET, MET",
        "UNKNOWN, MET,     MET",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_MET, UNKNOWN",
        "NOT_MET, MET,     MET",
        "NOT_MET, UNKNOWN, UNKNOWN",
        "NOT_MET, NOT_MET, NOT_MET"
    })
    void or(Verdict left, Verdict right, Verdict either) {
        assertThat(left.or(right)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void not(Verdict verdict, Verdict opposite) {
        assertThat(verdict.not()).isEqualTo(opposite);
    }

    /** How many are met, unknown and not met of three, and what at least one, two and three of them come to. */
    @ParameterizedTest
    @CsvSource({
        "3, 0, 0, MET,     MET,     MET",
        "2, 1, 0, MET,     MET,     UNKNOWN",
        "2, 0, 1, MET,     MET,     NOT_MET",
        "1, 2, 0, MET,     UNKNOWN, UNKNOWN",
        "1, 1, 1, MET,     UNKNOWN, NOT_MET",
        "1, 0, 2, MET,     NOT_MET, NOT_MET",
        "0, 3, 0, UNKNOWN, UNKNOWN, UNKNOWN",
        "0, 2, 1, UNKNOWN, UNKNOWN, NOT_MET",
        "0, 1, 2, UNKNOWN, NOT_MET, NOT_MET",
        "0, 0, 3, NOT_MET, NOT_MET, NOT_MET"
    })
    void at_least(int met, int unknown, int notMet, Verdict one, Verdict two, Verdict three) {
        Verdict[] verdicts = new Verdict[3];
        Arrays.fill(verdicts, 0, met, Verdict.MET);
        Arrays.fill(verdicts, met, met + unknown, Verdict.UNKNOWN);
        Arrays.fill(verdicts, met + unknown, 3, Verdict.NOT_MET);
        assertThat(notMet).isEqualTo(3 - met - unknown);
        for (List<Verdict> each : orders(verdicts)) {
            assertThat(Verdict.atLeast(1, each)).isEqualTo(one);
            assertThat(Verdict.atLeast(2, each)).isEqualTo(two);
            assertThat(Verdict.atLeast(3, each)).isEqualTo(three);
        }
    }

    private static List<List<Verdict>> orders(Verdict... of) {
        return List.of(
                List.of(of[0], of[1], of[2]),
                List.of(of[0], of[2], of[1]),
                List.of(of[1], of[0], of[2]),
                List.of(of[1], of[2], of[0]),
                List.of(of[2], of[0], of[1]),
                List.of(of[2], of[1], of[0]));
    }

    @Test
    void at_least_one_is_or_and_at_least_all_is_and() {
        for (Verdict left : Verdict.values()) {
            for (Verdict right : Verdict.values()) {
                assertThat(Verdict.atLeast(1, List.of(left, right))).isEqualTo(left.or(right));
                assertThat(Verdict.atLeast(2, List.of(left, right))).isEqualTo(left.and(right));
            }
        }
    }

    @Test
    void a_known_answer_is_met_or_not_met() {
        assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_MET);
    }
}
