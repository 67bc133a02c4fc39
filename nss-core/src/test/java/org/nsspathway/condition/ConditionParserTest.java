package org.nsspathway.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.condition.Condition.And;
import org.nsspathway.condition.Condition.AtLeast;
import org.nsspathway.condition.Condition.Compare;
import org.nsspathway.condition.Condition.CompareLimit;
import org.nsspathway.condition.Condition.CompareSpan;
import org.nsspathway.condition.Condition.CompareWithin;
import org.nsspathway.condition.Condition.Fires;
import org.nsspathway.condition.Condition.HasCode;
import org.nsspathway.condition.Condition.Instance;
import org.nsspathway.condition.Condition.Not;
import org.nsspathway.condition.Condition.Occasions;
import org.nsspathway.condition.Condition.Or;
import org.nsspathway.condition.Condition.Present;
import org.nsspathway.condition.InstanceCondition.All;
import org.nsspathway.condition.InstanceCondition.Any;
import org.nsspathway.condition.InstanceCondition.CausedBy;
import org.nsspathway.condition.InstanceCondition.Has;
import org.nsspathway.condition.InstanceCondition.Lasting;
import org.nsspathway.condition.InstanceCondition.None;
import org.nsspathway.presentation.TimeSpan;

class ConditionParserTest {
    private static final Present A = new Present("a");
    private static final Present B = new Present("b");
    private static final Present C = new Present("c");

    private static void reads(String text, Condition condition) {
        assertThat(Condition.parse(text)).isEqualTo(condition);
    }

    @Test
    void every_kind_of_condition_is_read() {
        reads("TRUE", new Condition.Always());
        reads("fatigue", new Present("fatigue"));
        reads("NOT a", new Not(A));
        reads("a AND b AND c", new And(List.of(A, B, C)));
        reads("a OR b OR c", new Or(List.of(A, B, C)));
        reads("AT_LEAST(2, a, b, c)", new AtLeast(2, List.of(A, B, C)));
        reads("FIRES(1.5.2)", new Fires("1.5.2"));
        reads("FIRES( CORE-WEIGHT )", new Fires("CORE-WEIGHT"));
        reads("occasions(2, 6mo, a)", new Occasions(2, TimeSpan.ofMonths(6), A));
        reads("age >= 60", new Compare("age", Comparison.AT_LEAST, new BigDecimal("60")));
        reads("age != 60", new Compare("age", Comparison.NOT_EQUAL, new BigDecimal("60")));
        reads("x = -1.5", new Compare("x", Comparison.EQUAL, new BigDecimal("-1.5")));
        reads("loss(3mo) > 5", new CompareWithin("loss", TimeSpan.ofMonths(3), Comparison.ABOVE, new BigDecimal("5")));
        reads("since < 1y", new CompareSpan("since", Comparison.BELOW, TimeSpan.parse("1y")));
        reads(
                "alp <= 2 * upper_limit",
                new CompareLimit("alp", Comparison.AT_MOST, new BigDecimal("2"), Condition.Limit.UPPER));
        reads(
                "hb < 1 * lower_limit",
                new CompareLimit("hb", Comparison.BELOW, new BigDecimal("1"), Condition.Limit.LOWER));
        reads("sex = male", new HasCode("sex", "male"));
        reads("sex != male", new Not(new HasCode("sex", "male")));
        reads("cough[new]", new Instance(List.of("cough"), new Has("new")));
        reads("any_of(a, b)[new]", new Instance(List.of("a", "b"), new Has("new")));
    }

    @Test
    void every_demand_on_an_instance_is_read() {
        reads("p[duration >= 4w]", instance(new Lasting(Comparison.AT_LEAST, TimeSpan.ofWeeks(4))));
        reads("p[cause = copd]", instance(new CausedBy("copd")));
        reads("p[NOT new]", instance(new None(new Has("new"))));
        reads("p[x, y]", instance(new All(List.of(new Has("x"), new Has("y")))));
        reads("p[x AND y]", instance(new All(List.of(new Has("x"), new Has("y")))));
        reads("p[x OR y, z]", instance(new All(List.of(new Any(List.of(new Has("x"), new Has("y"))), new Has("z")))));
        reads(
                "p[x OR y AND z]",
                instance(new Any(List.of(new Has("x"), new All(List.of(new Has("y"), new Has("z")))))));
        reads(
                "p[(x OR y) AND z]",
                instance(new All(List.of(new Any(List.of(new Has("x"), new Has("y"))), new Has("z")))));
        reads("p[NOT (x OR y)]", instance(new None(new Any(List.of(new Has("x"), new Has("y"))))));
        reads("p[duration, cause]", instance(new All(List.of(new Has("duration"), new Has("cause")))));
    }

    private static Instance instance(InstanceCondition demands) {
        return new Instance(List.of("p"), demands);
    }

    @Test
    void and_binds_tighter_than_or_and_not_tighter_than_both() {
        reads("a OR b AND c", new Or(List.of(A, new And(List.of(B, C)))));
        reads("(a OR b) AND c", new And(List.of(new Or(List.of(A, B)), C)));
        reads("NOT a AND b", new And(List.of(new Not(A), B)));
        reads("NOT (a AND b)", new Not(new And(List.of(A, B))));
        reads("NOT NOT a", new Not(new Not(A)));
    }

    @Test
    void nested_conjunctions_and_disjunctions_are_drawn_together() {
        reads("(a AND b) AND c", new And(List.of(A, B, C)));
        reads("a OR (b OR c)", new Or(List.of(A, B, C)));
        reads("((a))", A);
    }

    @Test
    void spaces_and_line_breaks_mean_nothing() {
        reads(" a\n AND\tb ", new And(List.of(A, B)));
        reads("AT_LEAST(1,a,b)", new AtLeast(1, List.of(A, B)));
        reads("age>=60", new Compare("age", Comparison.AT_LEAST, new BigDecimal("60")));
    }

    @Test
    void words_of_the_language_may_be_facts_where_they_cannot_be_meant_otherwise() {
        reads("occasions", new Present("occasions"));
        reads("any_of", new Present("any_of"));
        reads("duration > 4w", new CompareSpan("duration", Comparison.ABOVE, TimeSpan.ofWeeks(4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a AND                | 5  | Expected a fact but found 'end of the condition'. At character 6: a AND >>>",
                "a b                  | 2  | Expected AND, OR or the end of the condition but found 'b'. At character 3: a  >>> b",
                "a and b              | 2  | Write AND in capitals, not 'and'. At character 3: a  >>> and b",
                "true                 | 0  | Write TRUE in capitals, not 'true'. At character 1:  >>> true",
                "not a                | 0  | Write NOT in capitals, not 'not'. At character 1:  >>> not a",
                "age > = 40           | 6  | Found '>' and then '='. Write one comparison, such as >=, without a blank in it. At character 7: age >  >>> = 40",
                "(a                   | 2  | Expected ')' but found 'end of the condition'. At character 3: (a >>>",
                "a)                   | 1  | Expected AND, OR or the end of the condition but found ')'. At character 2: a >>> )",
                "a AND OR b           | 6  | Expected a fact but found 'OR'. At character 7: a AND  >>> OR b",
                "AT_LEAST(x, a)       | 9  | Expected a number but found 'x'. At character 10: AT_LEAST( >>> x, a)",
                "AT_LEAST(1.5, a)     | 9  | expected a whole number but found '1.5'. At character 10: AT_LEAST( >>> 1.5, a)",
                "AT_LEAST(3, a, b)    | 9  | AT_LEAST needs a number from 1 to 2, the number of its parts, but has 3. At character 10: AT_LEAST( >>> 3, a, b)",
                "AT_LEAST(0, a)       | 9  | AT_LEAST needs a number from 1 to 1, the number of its parts, but has 0. At character 10: AT_LEAST( >>> 0, a)",
                "occasions(0, 6mo, a) | 10 | occasions needs a number of at least 1 but has 0. At character 11: occasions( >>> 0, 6mo, a)",
                "occasions(2, 6, a)   | 13 | Expected a length of time such as 4w but found '6'. At character 14: occasions(2,  >>> 6, a)",
                "FIRES()              | 7  | FIRES needs the id of a criterion. At character 8: FIRES() >>>",
                "FIRES(x              | 7  | Expected ')' but found 'end of the condition'. At character 8: FIRES(x >>>",
                "age >= old           | 3  | Only = and != compare with a word; >= needs a number. At character 4: age >>>  >= old",
                "age >=               | 3  | Only = and != compare with a word; >= needs a number. At character 4: age >>>  >=",
                "x > 2 * limit        | 8  | Expected upper_limit or lower_limit after '*'. At character 9: x > 2 *  >>> limit",
                "loss(3) > 5          | 5  | Expected a length of time such as 4w but found '3'. At character 6: loss( >>> 3) > 5",
                "loss(3mo)            | 9  | Expected a comparison such as >= but found 'end of the condition'. At character 10: loss(3mo) >>>",
                "x > 0.1234567        | 4  | a number may have at most 6 decimals. At character 5: x >  >>> 0.1234567",
                "x > 10000w           | 4  | '10000w' is no length of time. Write a whole number of d, w, mo or y, such as 4w. At character 5: x >  >>> 10000w",
                "p[]                  | 2  | Expected a qualifier, or 'duration' with a comparison, but found ']'. At character 3: p[ >>> ]",
                "p[x                  | 3  | Expected ']' but found 'end of the condition'. At character 4: p[x >>>",
                "p[duration >= 4]     | 14 | Expected a length of time such as 4w but found '4'. At character 15: p[duration >=  >>> 4]",
                "any_of()[new]        | 7  | Expected a fact but found ')'. At character 8: any_of( >>> )[new]",
                "any_of(a, b)         | 12 | Expected '[' but found 'end of the condition'. At character 13: any_of(a, b) >>>",
                "a & b                | 2  | The character '&' has no meaning here. Remove it. At character 3: a  >>> & b",
                "a = 'b'              | 4  | The character ''' has no meaning here. Remove it. At character 5: a =  >>> 'b'",
                "sex = AND            | 6  | Expected a code or a number but found 'AND'. At character 7: sex =  >>> AND"
            },
            quoteCharacter = '~')
    void what_is_no_condition_is_refused_with_its_place(String text, int position, String message) {
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> Condition.parse(text))
                .satisfies(e -> {
                    assertThat(String.valueOf(e.getMessage()).strip()).isEqualTo(message);
                    assertThat(e.position()).isEqualTo(position);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void an_empty_condition_is_refused(String text) {
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> Condition.parse(text))
                .withMessageStartingWith("Expected a fact but found 'end of the condition'.");
    }

    @Test
    void a_long_text_is_shown_forty_characters_to_each_side() {
        String text = "a".repeat(60) + " ? " + "b".repeat(60);
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> Condition.parse(text))
                .withMessage("The character '?' has no meaning here. Remove it. At character 62: ..." + "a".repeat(39)
                        + "  >>> ? " + "b".repeat(38) + "...");
    }

    @Test
    void a_condition_nests_sixty_deep_and_no_deeper() {
        assertThat(Condition.parse("(".repeat(59) + "a" + ")".repeat(59))).isEqualTo(A);
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> Condition.parse("(".repeat(60) + "a" + ")".repeat(60)))
                .withMessageStartingWith("A condition may be nested at most 60 deep. Split it into several criteria.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "p[(", "p[NOT ", "AT_LEAST(1, ", "occasions(1, 1d, "})
    void no_construction_nests_without_a_limit(String opening) {
        String text = opening.repeat(ConditionScanner.MOST_CHARACTERS / opening.length());
        assertThatExceptionOfType(ConditionException.class).isThrownBy(() -> Condition.parse(text));
    }

    @Test
    void the_depth_of_one_part_is_not_counted_against_the_next() {
        String deep = "(".repeat(50) + "a" + ")".repeat(50);
        assertThat(Condition.parse(deep + " AND " + deep)).isEqualTo(new And(List.of(A, A)));
    }

    @Test
    void a_text_beyond_the_limit_is_refused_and_one_at_the_limit_is_read() {
        String most = "a OR ".repeat(3_999) + "bbbbb";
        assertThat(most).hasSize(20_000);
        assertThat(((Or) Condition.parse(most)).parts()).hasSize(4_000);
        assertThatExceptionOfType(ConditionException.class)
                .isThrownBy(() -> Condition.parse(most + " "))
                .withMessageStartingWith(
                        "A condition may have at most 20000 characters but this has 20001. Split it into several criteria.");
    }

    @Test
    void a_tree_that_means_nothing_cannot_be_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new And(List.of(A)))
                .withMessage("AND needs at least two parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Or(List.of()))
                .withMessage("OR needs at least two parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AtLeast(2, List.of(A)))
                .withMessage("AT_LEAST needs a number from 1 to 1, the number of its parts, but has 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instance(List.of(), new Has("new")))
                .withMessage("any_of needs at least one fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new All(List.of(new Has("new"))))
                .withMessage("AND needs at least two parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Any(List.of(new Has("new"))))
                .withMessage("OR needs at least two parts");
    }
}
