package org.nsspathway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nsspathway.vocabulary.Tables.number;
import static org.nsspathway.vocabulary.Tables.symptom;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.problem.TableException;

class VocabularyTest {

    private static void refused(String message, String... rows) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(rows))
                .withMessage(message);
    }

    private static Vocabulary merged(String first, String second) {
        return Vocabulary.load(
                List.of(
                        TableSource.text("ours.csv", Tables.FACT_HEADER + first),
                        TableSource.text("theirs.csv", Tables.FACT_HEADER + second)),
                List.of(TableSource.text("qualifiers.csv", Tables.QUALIFIERS)),
                List.of());
    }

    @Test
    void a_fact_is_found_by_its_name_and_by_every_alias() {
        Vocabulary vocabulary = Tables.load(symptom("fatigue", "tiredness;lassitude", "", ""));
        assertThat(vocabulary.fact("fatigue")).isPresent();
        assertThat(vocabulary.fact("tiredness")).isEqualTo(vocabulary.fact("fatigue"));
        assertThat(vocabulary.fact("lassitude")).isEqualTo(vocabulary.fact("fatigue"));
        assertThat(vocabulary.fact("Fatigue")).isEmpty();
    }

    @Test
    void aliases_qualifiers_and_parents_of_two_providers_unite() {
        Vocabulary vocabulary = merged(
                symptom("pain") + symptom("ache", "soreness", "new", ""), "ache,,,hurt,unexplained,pain,,,,,,,,,,\n");
        Fact ache = vocabulary.fact("hurt").orElseThrow();
        assertThat(ache.aliases()).containsExactly("soreness", "hurt");
        assertThat(ache.qualifiers()).containsExactly("new", "unexplained");
        assertThat(ache.isA()).containsExactly(new Fact.Parent("pain", ""));
    }

    @Test
    void an_addition_may_stand_before_the_fact_it_adds_to() {
        assertThat(merged("ache,,,hurt,,,,,,,,,,,,\n", symptom("ache")).fact("hurt"))
                .isPresent();
    }

    @Test
    void the_same_fact_defined_twice_alike_is_one_fact() {
        Vocabulary vocabulary = merged(symptom("ache", "soreness", "", ""), symptom("ache", "hurt", "", ""));
        assertThat(vocabulary.facts()).hasSize(1);
        assertThat(vocabulary.fact("soreness")).isEqualTo(vocabulary.fact("hurt"));
    }

    @Test
    void the_same_fact_defined_otherwise_is_refused_with_both_places() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> merged(symptom("ache"), "ache,sign,boolean,,,,,,ask,Label of ache,,,,,,\n"))
                .withMessage(
                        "theirs.csv, row 2: fact 'ache' is defined otherwise in ours.csv, row 2. Make the two rows agree, "
                                + "or leave the kind empty in yours to add aliases, qualifiers and parents only.");
    }

    @Test
    void an_addition_to_a_fact_that_nobody_defines_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> merged(symptom("ache"), "akhe,,,hurt,,,,,,,,,,,,\n"))
                .withMessage("theirs.csv, row 2: fact 'akhe' has no kind here and no other table defines it. "
                        + "Give its kind, value, cost and label.");
    }

    @Test
    void one_alias_for_two_facts_is_refused_with_both_places() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> merged(symptom("ache", "soreness", "", ""), symptom("pain", "soreness", "", "")))
                .withMessage(
                        "theirs.csv, row 2, column aliases: alias 'soreness' already means 'ache', defined in ours.csv, row 2. Remove one.");
    }

    @Test
    void an_alias_that_is_another_facts_name_is_refused() {
        refused(
                "facts.csv, row 3, column aliases: alias 'ache' already means 'ache', defined in facts.csv, row 2. Remove one.",
                symptom("ache"),
                symptom("pain", "ache", "", ""));
    }

    @Test
    void two_meanings_of_one_qualifier_are_refused_with_both_places() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Vocabulary.load(
                        List.of(),
                        List.of(
                                TableSource.text("ours.csv", Tables.QUALIFIER_HEADER + "new,,yes,new\n"),
                                TableSource.text("theirs.csv", Tables.QUALIFIER_HEADER + "new,,no,new\n")),
                        List.of()))
                .withMessage(
                        "theirs.csv, row 2: qualifier 'new' is defined otherwise in ours.csv, row 2. Make the two rows agree or remove one.");
    }

    @Test
    void everything_that_a_row_refers_to_must_be_there() {
        refused(
                "facts.csv, row 2, column qualifiers: qualifier 'odd' is not defined. Add it to a table of qualifiers.",
                symptom("ache", "", "odd", ""));
        refused(
                "facts.csv, row 2, column is_a: fact 'pain' is not defined. Add a row for it.",
                symptom("ache", "", "", "pain"));
        refused(
                "facts.csv, row 2, column flag_of: 'platelets_10_9_l' is no fact with a number. Name the test whose flag this is.",
                "platelets,test_result,code,,,,,,test,Platelets,,,,platelets_10_9_l,,\n");
        refused(
                "facts.csv, row 2, column definition: fact 'haemoglobin' is not defined. Add a row for it.",
                "anaemia,test_result,boolean,,,,,,test,Anaemia,haemoglobin = low,,,,,\n");
        refused(
                "facts.csv, row 2, column suggested_by: fact 'loss' is not defined. Add a row for it.",
                "thin,symptom,boolean,,,,,,ask,Thin,,loss > 5,,,,\n");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(List.of(), Tables.QUALIFIER_HEADER + "new,old,yes,new\n"))
                .withMessage(
                        "qualifiers.csv, row 2, column opposite: qualifier 'old' is not defined. Add a row for it.");
    }

    @Test
    void wider_facts_are_near_and_far() {
        Vocabulary vocabulary = Tables.load(
                symptom("pain"), symptom("back_pain", "", "", "pain"), symptom("lumbar_pain", "", "", "back_pain"));
        assertThat(vocabulary.widerThan("lumbar_pain"))
                .containsExactlyInAnyOrder(new Fact.Parent("back_pain", ""), new Fact.Parent("pain", ""));
        assertThat(vocabulary.kindsOf("pain")).containsExactlyInAnyOrder("back_pain", "lumbar_pain");
        assertThat(vocabulary.kindsOf("lumbar_pain")).isEmpty();
        assertThat(vocabulary.widerThan("pain")).isEmpty();
    }

    @Test
    void a_ring_of_kinds_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() ->
                        Tables.load(symptom("a", "", "", "b"), symptom("b", "", "", "c"), symptom("c", "", "", "a")))
                .withMessage(
                        "facts.csv, row 2, column is_a: fact 'a' is a kind of itself. Break the ring, or make one name an alias of the other.");
    }

    @Test
    void a_fact_cannot_be_a_kind_of_itself() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(symptom("a", "", "", "a")))
                .withMessageEndingWith(
                        "fact 'a' is a kind of itself. Break the ring, or make one name an alias of the other.");
    }

    @Test
    void an_umbrella_is_wider_than_every_fact_of_its_kind() {
        Vocabulary vocabulary = Tables.load(
                "any_symptom,symptom,boolean,,,,,,ask,Any symptom,,,,,symptom,\n",
                symptom("cough"),
                "pallor,sign,boolean,,,,,,examine,Pallor,,,,,,\n");
        assertThat(vocabulary.kindsOf("any_symptom")).containsExactly("cough");
    }

    @Test
    void a_fact_that_is_one_instance_of_another_is_a_kind_of_it_only_where_it_is_recorded() {
        Vocabulary vocabulary = Tables.load(
                symptom("cough", "", "unexplained", ""),
                "unexplained_cough,symptom,boolean,,,,,,ask,Cough,cough[unexplained],,,,,\n");
        assertThat(vocabulary.widerThan("unexplained_cough")).containsExactly(new Fact.Parent("cough", ""));
        assertThat(vocabulary.kindsOf("cough")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b, a", "NOT b, a", "'AT_LEAST(1, b, c)', a"})
    void a_definition_that_follows_from_itself_is_refused(String ofA, String ofB) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Tables.load(
                        "a,symptom,boolean,,,,,,ask,A,\"" + ofA + "\",,,,,\n",
                        "b,symptom,boolean,,,,,,ask,B," + ofB + ",,,,,\n",
                        symptom("c")))
                .withMessage("facts.csv, row 3, column definition: 'a' follows from itself. Break the ring.");
    }

    @Test
    void a_derivation_that_nobody_offers_is_refused_with_those_there_are() {
        refused(
                "facts.csv, row 3, column derivation: no derivation is called 'lost'. Known are [adjusted_calcium, longest, percent_lost, since_last, visits].",
                number("weight"),
                "loss,test_result,number,,,,%,,examine,Loss,,,lost(weight),,,\n");
    }

    @Test
    void a_derivation_reads_as_many_facts_as_it_says_and_all_of_them_numbers() {
        refused(
                "facts.csv, row 3, column derivation: percent_lost reads 1 facts but the row names 2.",
                number("weight"),
                "loss,test_result,number,,,,%,,examine,Loss,,,\"percent_lost(weight, weight, full_share=0.5)\",,,\n");
        refused(
                "facts.csv, row 3, column derivation: 'ache' is no fact with a number. Name one that is.",
                symptom("ache"),
                "loss,test_result,number,,,,%,,examine,Loss,,,\"percent_lost(ache, full_share=0.5)\",,,\n");
    }

    @Test
    void a_setting_that_a_derivation_does_not_take_is_refused() {
        refused(
                "facts.csv, row 3, column derivation: percent_lost takes the setting full_share and no other but has [share]",
                number("weight"),
                "loss,test_result,number,,,,%,,examine,Loss,,,\"percent_lost(weight, share=0.5)\",,,\n");
        refused(
                "facts.csv, row 3, column derivation: full_share must be 0 to 1 but was 1.5",
                number("weight"),
                "loss,test_result,number,,,,%,,examine,Loss,,,\"percent_lost(weight, full_share=1.5)\",,,\n");
        refused(
                "facts.csv, row 3, column derivation: full_share must be a number but was 'half'",
                number("weight"),
                "loss,test_result,number,,,,%,,examine,Loss,,,\"percent_lost(weight, full_share=half)\",,,\n");
    }

    @Test
    void two_derivations_of_one_name_are_refused_with_both_classes() {
        Derivation mine = new Derivation() {
            @Override
            public String name() {
                return "percent_lost";
            }

            @Override
            public int inputs() {
                return 1;
            }

            @Override
            public Calculation with(SortedMap<String, String> settings) {
                return (rows, window, out) -> {};
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.load(List.of(mine), Tables.QUALIFIERS, symptom("ache")))
                .withMessage("Two derivations are called 'percent_lost': org.nsspathway.vocabulary.PercentLost and "
                        + mine.getClass().getName() + ". Rename one.");
    }

    @ParameterizedTest
    @CsvSource({
        "fatique, fatigue",
        "fatiuge, fatigue",
        "fatigues, fatigue",
        "tirednes, tiredness",
        "apetite_loss, appetite_loss"
    })
    void a_mistyped_name_finds_the_nearest(String mistyped, String meant) {
        Vocabulary vocabulary =
                Tables.load(symptom("fatigue", "tiredness", "", ""), symptom("appetite_loss"), symptom("cough"));
        assertThat(vocabulary.nearest(mistyped)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"haemoptysis", "xy", "fggxxxe", "''"})
    void a_name_unlike_any_finds_none(String unknown) {
        assertThat(Tables.load(symptom("fatigue"), symptom("cough")).nearest(unknown))
                .isEmpty();
    }

    @Test
    void a_mistyped_qualifier_finds_the_nearest() {
        assertThat(Tables.load(symptom("ache")).nearestQualifier("unexplaind")).contains("unexplained");
        assertThat(Tables.load(symptom("ache")).nearestQualifier("left")).isEmpty();
    }
}
