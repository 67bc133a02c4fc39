package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Place;
import org.nsspathway.vocabulary.ConvertedNumber;

/** Results in the units of other laboratories; the expected values are worked by hand from the printed factors. */
class UnitTableTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final Place PLACE = Place.of("results");

    @ParameterizedTest
    @CsvSource({
        "haemoglobin_g_l,         11.9, g/dL,     119",
        "platelets_10_9_l,        8,    K/uL,     8",
        "platelets_10_9_l,        8,    10*9/L,   8",
        "albumin_g_l,             3.4,  g/dL,     34",
        "crp_mg_l,                30,   mg/dL,    300",
        "calcium_mmol_l,          10.4, mg/dL,    2.5948",
        "creatinine_umol_l,       1.2,  mg/dL,    106.08",
        "creatinine_umol_l,       0.12, mmol/L,   120",
        "glucose_mmol_l,          126,  mg/dL,    6.99426",
        "bilirubin_umol_l,        1.2,  mg/dL,    20.52",
        "potassium_mmol_l,        6.5,  mEq/L,    6.5",
        "hba1c_mmol_mol,          6.5,  %,        47.545",
        "psa_ug_l,                4.51, ng/mL,    4.51",
        "ca125_iu_ml,             35,   kU/L,     35",
        "fit_ug_g,                <4,   ug{Hb}/g, <4",
        "body_weight_kg,          100,  lb,       45.359237"
    })
    void a_unit_of_the_table_is_converted(String test, String value, String unit, String expected) {
        assertThat(convert(test, value, unit).value()).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "fit_ug_g,         50,  ng/mL",
        "b12_ng_l,         200, pmol/L",
        "haemoglobin_g_l,  7.5, mmol/L",
        "crp_mg_l,         5,   nmol/L",
        "platelets_10_9_l, 250, /uL",
        "body_weight_kg,   11,  st",
        "hba1c_mmol_mol,   6.5, ''"
    })
    void any_other_unit_is_refused_and_never_guessed(String test, String value, String unit) {
        ConvertedNumber refused = convert(test, value, unit);

        assertThat(refused.value()).isEmpty();
        assertThat(refused.problem().orElseThrow().code()).isEqualTo("NSS-U001");
    }

    private static ConvertedNumber convert(String test, String value, String unit) {
        return CATALOGUE.units().convert(test, NumberInterval.parse(value), unit, PLACE);
    }
}
