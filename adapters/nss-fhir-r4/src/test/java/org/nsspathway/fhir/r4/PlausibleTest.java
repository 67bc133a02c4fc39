package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.NumberInterval;

/** A number that cannot be in the unit that it says was written in another. */
class PlausibleTest {

    @ParameterizedTest
    @CsvSource({
        "haemoglobin_g_l, 13.2, false",
        "haemoglobin_g_l, 19.999999, false",
        "haemoglobin_g_l, 20, true",
        "haemoglobin_g_l, 300, true",
        "haemoglobin_g_l, 300.000001, false",
        "haemoglobin_g_l, <20, false",
        "haemoglobin_g_l, <50, true",
        "haemoglobin_g_l, >300, false",
        "haemoglobin_g_l, >=300, true",
        "haemoglobin_g_l, <=20, true",
        "globulin_g_l, 2.2, false",
        "calcium_mmol_l, 9.6, false",
        "creatinine_umol_l, 0.9, false",
        "hba1c_mmol_mol, 5.4, false",
        "fit_ug_g, 4000, true"
    })
    void limits(String fact, String value, boolean plausible) {
        NumberInterval number = NumberInterval.parse(value);

        assertThat(Uk.CATALOGUE.vocabulary().fact(fact).orElseThrow().isPossible(number))
                .isEqualTo(plausible);
    }

    @Test
    void such_a_result_is_unread_and_told() {
        FhirRecord it = Uk.record(Observations.observation(
                "1022431000000105", "'effectiveDateTime':'2026-02-20','valueQuantity':{'value':13.2,'unit':'g/L'}"));

        assertThat(it.presentation().orElseThrow().results().get(0).value()).contains(NumberInterval.any());
        assertThat(Uk.texts(it))
                .containsExactly("the value lies beyond all that haemoglobin_g_l can be (20 to 300): it is in another"
                        + " unit than it says, and was not read. Correct its unit.");
    }
}
