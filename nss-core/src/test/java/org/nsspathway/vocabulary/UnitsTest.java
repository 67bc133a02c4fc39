package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.problem.Place;
import org.nsspathway.problem.TableException;

/** Conversions by table; the expected values are worked by hand. */
class UnitsTest {
    private static final String HEADER = "fact,unit,factor,offset,source,confidence\n";
    private static final Vocabulary VOCABULARY =
            Vocabulary.load(List.of(TableSource.text("facts.csv", """
                    name,aliases,kind,value,cost,label,unit
                    haemoglobin_g_l,hb,test_result,number,test,Haemoglobin,g/L
                    calcium_mmol_l,,test_result,number,test,Calcium,mmol/L
                    hba1c_mmol_mol,,test_result,number,test,HbA1c,mmol/mol
                    cough,,symptom,boolean,ask,Cough,
                    """)), List.of(), List.of());
    private static final Place PLACE = Place.of("results.csv", 7);
    private static final Units UNITS = load("haemoglobin_g_l,g/dL,10,,SI prefixes,V\n"
            + "calcium_mmol_l,mg/dL,0.2495,,a table,V\n"
            + "hba1c_mmol_mol,%,10.93,-23.5,a master equation,V\n");

    private static Units load(String rows) {
        return Units.load(List.of(TableSource.text("units.csv", HEADER + rows)), VOCABULARY);
    }

    @ParameterizedTest
    @CsvSource({
        "haemoglobin_g_l, 12.3,   g/dL,   123",
        "hb,              12.3,   g/dL,   123",
        "haemoglobin_g_l, 123,    g/L,    123",
        "haemoglobin_g_l, 12.3,   ' g/dL ', 123",
        "haemoglobin_g_l, <7,     g/dL,   <70",
        "haemoglobin_g_l, >=20,   g/dL,   >=200",
        "calcium_mmol_l,  10,     mg/dL,  2.495",
        "calcium_mmol_l,  10.123, mg/dL,  2.525688 to 2.525689",
        "calcium_mmol_l,  >14.03, mg/dL,  >3.500485",
        "hba1c_mmol_mol,  6.5,    %,      47.545",
        "hba1c_mmol_mol,  <4,     %,      <20.22"
    })
    void a_listed_unit_is_converted_and_its_comparator_kept(String test, String value, String unit, String expected) {
        assertThat(UNITS.convert(test, NumberInterval.parse(value), unit, PLACE).value())
                .hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "haemoglobin_g_l | mg/L   | results.csv, row 7: NSS-U001 unit 'mg/L' of haemoglobin_g_l cannot be converted and the value was not read. Known are g/L, g/dL. Send one of them, or add a row with its source to a table of units.",
                "haemoglobin_g_l | G/DL   | results.csv, row 7: NSS-U001 unit 'G/DL' of haemoglobin_g_l cannot",
                "haemoglobin_g_l | ''     | results.csv, row 7: NSS-U001 unit '' of haemoglobin_g_l cannot",
                "calcium_mmol_l  | g/dL   | results.csv, row 7: NSS-U001 unit 'g/dL' of calcium_mmol_l cannot",
                "haemoglobin     | g/L    | results.csv, row 7: NSS-U001 'haemoglobin' is no test with a unit in the vocabulary",
                "cough           | g/L    | results.csv, row 7: NSS-U001 'cough' is no test with a unit in the vocabulary",
                "haemoglobin_g_l | Mrs Smith of 12 High Street rang | results.csv, row 7: NSS-U001 unit '(32 characters)' of"
            })
    void any_other_unit_is_a_problem_and_no_number(String test, String unit, String problem) {
        ConvertedNumber refused = UNITS.convert(test, NumberInterval.exactly(12), unit, PLACE);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problem().orElseThrow().toString()).startsWith(problem);
        assertThat(refused).hasToString("ConvertedNumber{NSS-U001}");
    }

    @Test
    void a_number_too_large_to_hold_is_a_problem_and_its_value_is_told_to_nobody() {
        NumberInterval large = NumberInterval.parse("999999999999");
        ConvertedNumber refused = UNITS.convert("haemoglobin_g_l", large, "g/dL", PLACE);
        assertThat(refused.problem().orElseThrow().text())
                .isEqualTo("the value of haemoglobin_g_l is too large to convert and was not read.");
        assertThat(UNITS.convert("hb", NumberInterval.exactly(12), "g/dL", PLACE))
                .hasToString("ConvertedNumber{converted}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "haemoglobin,g/dL,10,,s,V        | column fact: 'haemoglobin' is no fact with a number and a unit. Name one that is.",
                "cough,g/dL,10,,s,V              | column fact: 'cough' is no fact with a number and a unit. Name one that is.",
                "haemoglobin_g_l,g/L,1,,s,V      | column unit: 'g/L' is the unit of haemoglobin_g_l itself. Remove this row.",
                "haemoglobin_g_l,g/dL,ten,,s,V   | column factor: 'ten' is no number. Write digits with a point.",
                "haemoglobin_g_l,g/dL,0,,s,V     | column factor: a factor lies above zero. Correct it.",
                "haemoglobin_g_l,g/dL,10,x,s,V   | column offset: 'x' is no number. Write digits with a point.",
                "haemoglobin_g_l,g/dL,10,,,V     | column source: the cell is empty and must not be. Fill it in.",
                "haemoglobin_g_l,g/dL,10,,s,     | column confidence: the cell is empty and must not be. Fill it in.",
                "haemoglobin_g_l,,10,,s,V        | column unit: the cell is empty and must not be. Fill it in."
            })
    void a_row_that_cannot_be_used_stops_the_load(String row, String message) {
        assertThatThrownBy(() -> load(row + "\n"))
                .isInstanceOf(TableException.class)
                .hasMessage("units.csv, row 2, " + message);
    }

    @Test
    void one_unit_of_one_test_stands_once() {
        assertThatThrownBy(() -> load("hb,g/dL,10,,s,V\nhaemoglobin_g_l,g/dL,10,,s,V\n"))
                .hasMessage("units.csv, row 3, column unit: 'g/dL' of haemoglobin_g_l is already given. Remove one.");
    }

    @Test
    void without_a_table_only_the_tests_own_unit_is_known() {
        Units none = Units.load(List.of(), VOCABULARY);
        assertThat(none.convert("hb", NumberInterval.exactly(120), "g/L", PLACE).value())
                .isPresent();
        assertThat(none.convert("hb", NumberInterval.exactly(12), "g/dL", PLACE).value())
                .isEmpty();
    }
}
