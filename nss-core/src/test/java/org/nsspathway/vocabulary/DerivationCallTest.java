package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationCallTest {

    @Test
    void a_call_has_inputs_in_order_and_settings_by_name() {
        DerivationCall call = DerivationCall.parse("f( b ,a, y = 2, x=1)");
        assertThat(call.name()).isEqualTo("f");
        assertThat(call.inputs()).containsExactly("b", "a");
        assertThat(call.settings()).containsEntry("x", "1").containsEntry("y", "2");
        assertThat(call).hasToString("f(b, a, x=1, y=2)");
        assertThat(DerivationCall.parse(call.toString())).isEqualTo(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "f(", "f(a", "F(a)", "f(a))", "f(a) ", "f(g(a))"})
    void what_is_no_call_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DerivationCall.parse(text))
                .withMessage("'" + text + "' is no derivation. Write name(fact, fact, setting=value).");
    }

    @Test
    void one_setting_twice_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DerivationCall.parse("f(a, x=1, x=2)"));
    }
}
