package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.condition.Condition;
import org.nsspathway.problem.TableException;

class FactTableTest {

    private static void refused(String row, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(row))
                .withMessage(message);
    }

    @Test
    void a_row_becomes_a_fact() {
        Fact fact = Tables.load(
                        Tables.number("hb"),
                        "fatigue,symptom,boolean,tiredness;lassitude,new; unexplained,,,,ask,Fatigue,,hb > 5,,,,a note\n")
                .fact("fatigue")
                .orElseThrow();
        assertThat(fact.kind()).isEqualTo(FactKind.SYMPTOM);
        assertThat(fact.value()).isEqualTo(ValueKind.BOOLEAN);
        assertThat(fact.aliases()).containsExactly("tiredness", "lassitude");
        assertThat(fact.qualifiers()).containsExactly("new", "unexplained");
        assertThat(fact.cost()).isEqualTo(Cost.ASK);
        assertThat(fact.suggestedBy()).contains(Condition.parse("hb > 5"));
        assertThat(fact.note()).isEqualTo("a note");
        assertThat(fact.place()).hasToString("facts.csv, row 3");
    }

    /** Silence of symptoms, signs, examination, history, circumstances and concerns is absence; of tests, images and numbers it is not. */
    @ParameterizedTest
    @CsvSource({
        "symptom,      boolean,  '',      true",
        "sign,         boolean,  '',      true",
        "examination,  boolean,  '',      true",
        "history,      boolean,  '',      true",
        "history,      code,     '',      true",
        "history,      number,   '',      false",
        "history,      duration, '',      false",
        "circumstance, boolean,  '',      true",
        "circumstance, number,   '',      false",
        "concern,      boolean,  '',      true",
        "test_result,  boolean,  '',      false",
        "test_result,  number,   '',      false",
        "imaging,      boolean,  '',      false",
        "demographic,  boolean,  '',      false",
        "routing,      boolean,  '',      false",
        "symptom,      boolean,  unknown, false",
        "test_result,  boolean,  absent,  true"
    })
    void silence_means_absence_by_kind_unless_the_row_says_otherwise(
            String kind, String value, String cell, boolean absence) {
        Vocabulary vocabulary = Tables.load("x," + kind + "," + value + ",,,,," + cell + ",ask,X,,,,,,\n");
        assertThat(vocabulary.fact("x").orElseThrow().silenceIsAbsence()).isEqualTo(absence);
    }

    @Test
    void a_parent_may_carry_a_code() {
        Fact fact = Tables.load(Tables.symptom("site"), Tables.symptom("lung", "", "", "site = lung"))
                .fact("lung")
                .orElseThrow();
        assertThat(fact.isA()).containsExactly(new Fact.Parent("site", "lung"));
    }

    @Test
    void cells_that_cannot_be_read_are_refused_with_row_and_column() {
        refused(
                "Fatigue,symptom,boolean,,,,,,ask,X,,,,,,\n",
                "facts.csv, row 2, column name: 'Fatigue' is no name. Use lower case letters, digits and underscores.");
        refused(
                ",symptom,boolean,,,,,,ask,X,,,,,,\n",
                "facts.csv, row 2, column name: the cell is empty and must not be. Fill it in.");
        refused(
                "x,feeling,boolean,,,,,,ask,X,,,,,,\n",
                "facts.csv, row 2, column kind: 'feeling' is not known. Write one of [demographic, concern, circumstance, history, "
                        + "symptom, sign, examination, imaging, test_result, panel, routing].");
        refused(
                "x,symptom,maybe,,,,,,ask,X,,,,,,\n",
                "facts.csv, row 2, column value: 'maybe' is not known. Write one of [boolean, number, duration, code, state].");
        refused(
                "x,symptom,boolean,,,,,,free,X,,,,,,\n",
                "facts.csv, row 2, column cost: 'free' is not known. Write one of [none, ask, examine, test, image].");
        refused(
                "x,symptom,boolean,,,,,,ask,,,,,,,\n",
                "facts.csv, row 2, column label: the cell is empty and must not be. Fill it in.");
        refused(
                "x,symptom,boolean,,,,,maybe,ask,X,,,,,,\n",
                "facts.csv, row 2, column silence_means: 'maybe' is not known. Write absent, unknown, or nothing.");
        refused(
                "x,symptom,boolean,,,,,,ask,X,y AND,,,,,\n",
                "facts.csv, row 2, column definition: Expected a fact but found 'end of the condition'. At character 6: y AND >>> ");
        refused(
                "x,test_result,number,,,,,,test,X,,,lost,,,\n",
                "facts.csv, row 2, column derivation: 'lost' is no derivation. Write name(fact, fact, setting=value).");
    }

    @Test
    void a_missing_column_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Vocabulary.load(
                        List.of(TableSource.text("facts.csv", "name,kind,label\nx,symptom,X\n")), List.of(), List.of()))
                .withMessage("facts.csv, row 1: column 'value' is missing. The columns here are: name, kind, label.");
    }

    @Test
    void a_qualifier_is_assumed_or_not() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(List.of(), Tables.QUALIFIER_HEADER + "new,,perhaps,new\n"))
                .withMessage("qualifiers.csv, row 2, column assumed: 'perhaps' is not known. Write yes or no.");
    }

    @ParameterizedTest
    @CsvSource({
        "'x,,number,,,,,,,,,,,,,', value",
        "'x,,,,,,g/L,,,,,,,,,', unit",
        "'x,,,,,,,absent,,,,,,,,', silence_means",
        "'x,,,,,,,,ask,,,,,,,', cost",
        "'x,,,,,,,,,,y,,,,,', definition",
        "'x,,,,,,,,,,,y,,,,', suggested_by",
        "'x,,,,,,,,,,,,p(y),,,', derivation",
        "'x,,,,,,,,,,,,,y,,', flag_of",
        "'x,,,,,,,,,,,,,,sign,', umbrella_of"
    })
    void a_row_without_a_kind_adds_names_and_nothing_else(String row, String column) {
        refused(
                Tables.symptom("x") + row + "\n",
                "facts.csv, row 3, column " + column
                        + ": a row without a kind adds aliases, qualifiers or parents to another provider's fact and nothing else. "
                        + "Give the kind, or empty this cell.");
    }
}
