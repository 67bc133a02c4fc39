package org.nsspathway.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Onset;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.Problem;
import org.nsspathway.vocabulary.TableSource;

/** What tokens say, and that no part of one is passed over. */
class CaseTokensTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_day_of_recording_and_a_day_of_its_end_are_kept() {
        assertThat(read("fatigue:severe/recorded=2026-01-05/ended=2026-02-01~6w")
                        .symptoms())
                .containsExactly(Symptom.of("fatigue")
                        .addQualifiers("severe")
                        .recordedOn(LocalDate.of(2026, 1, 5))
                        .endedOn(LocalDate.of(2026, 2, 1))
                        .onset(Onset.lasting(TimeSpan.ofWeeks(6)))
                        .build());
    }

    @Test
    void what_a_symptom_is_said_not_to_be_is_kept_apart_from_what_it_is() {
        assertThat(read("unexplained_cough:severe+!left").symptoms())
                .containsExactly(Symptom.of("cough")
                        .addQualifiers("unexplained", "severe")
                        .addDeniedQualifiers("left")
                        .build());
        assertThat(read("past_cancer:!severe").history())
                .containsExactly(HistoryItem.of("past_cancer")
                        .addDeniedQualifiers("severe")
                        .build());
    }

    @Test
    void an_absence_may_have_the_day_on_which_it_was_recorded() {
        assertThat(read("!fatigue/recorded=2026-01-05").symptoms())
                .containsExactly(Symptom.of("fatigue")
                        .presence(Presence.ABSENT)
                        .recordedOn(LocalDate.of(2026, 1, 5))
                        .build());
    }

    @Test
    void two_points_make_an_interval_of_dates_and_of_numbers() {
        assertThat(read("past_cancer=breast@2016..2018-06").history().get(0).startedOn())
                .contains(new DateInterval(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 6, 30)));
        assertThat(read("fit_ug_g=3..4").results().get(0).value())
                .contains(NumberInterval.between(new BigDecimal(3), new BigDecimal(4)));
    }

    @Test
    void a_length_of_time_may_have_a_comparator() {
        assertThat(read("time_since_menopause=>=1y").results().get(0).value())
                .contains(NumberInterval.parse(">=365.25"));
        assertThat(read("time_since_menopause=1w..2w").results().get(0).value()).hasToString("Optional[7 to 14]");
    }

    @Test
    void a_laboratory_may_give_a_range_one_limit_or_a_flag() {
        assertThat(read("crp_mg_l=12(0-5, high)").results().get(0).flag()).contains(ResultFlag.HIGH);
        assertThat(read("crp_mg_l=12(<=5)").results().get(0).range())
                .contains(ReferenceRange.builder()
                        .highInclusive(new BigDecimal(5))
                        .build());
        assertThat(read("crp_mg_l=12(>=1)").results().get(0).range())
                .contains(
                        ReferenceRange.builder().lowInclusive(new BigDecimal(1)).build());
        assertThat(read("weight_loss_percent=1(-2..2)").results().get(0).range())
                .contains(ReferenceRange.of(new BigDecimal(-2), new BigDecimal(2)));
    }

    @Test
    void a_concern_has_reasons_or_none_or_withholds_them_or_is_denied() {
        assertThat(read("gut_feeling=\"third visit; looks \"\"grey\"\"\"").concerns())
                .containsExactly(Concern.because("third visit; looks \"grey\""));
        assertThat(read("gut_feeling=\"\"").concerns()).containsExactly(Concern.withoutReasons());
        assertThat(read("gut_feeling").concerns()).containsExactly(Concern.withoutReasons());
        assertThat(read("gut_feeling=withheld").concerns()).containsExactly(Concern.withReasonsWithheld());
        assertThat(read("!gut_feeling").history()).containsExactly(HistoryItem.absent("gut_feeling"));
        assertThat(read("gut_feeling=false").history()).containsExactly(HistoryItem.absent("gut_feeling"));
    }

    @Test
    void a_coded_history_of_false_is_an_absence_and_no_code() {
        assertThat(read("past_cancer=false").history()).containsExactly(HistoryItem.absent("past_cancer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            gut_feeling=ill                    | Token 'gut_feeling': Reasons stand in quotes: gut_feeling="third visit". Write gut_feeling=withheld where they exist and are not told.
            gut_feeling (none)                 | Token 'gut_feeling': It is not in the notation.
            gut_feeling="x;fatigue             | Token 'gut_feeling': It is not in the notation.
            gut_feeling="5" tall";x="y"        | Token 'gut_feeling': A quote stands inside the quotes. Double it.
            gut_feeling~6w                     | Token 'gut_feeling': It takes no duration here. Leave that out.
            fatigue:severe ~6w                 | Token 'fatigue': It is not in the notation.
            fatigue~                           | Token 'fatigue': Its duration is empty. Fill it in, or leave its sign out.
            fatigue(0-5)                       | Token 'fatigue': It takes no range here. Leave that out.
            fatigue/colour=red                 | Token 'fatigue': '/colour=' is not in the notation. Write /cause=, /recorded= or /ended=.
            fatigue/cause=a/cause=b            | Token 'fatigue': '/cause=' stands twice. Keep one.
            fatigue/recorded=2026-01           | Token 'fatigue': '2026-01' is no single day.
            fatigue~6w@2026-01-05              | Token 'fatigue': It has a duration and a date of onset, which could differ. Keep one.
            !fatigue/cause=copd                | Token '!fatigue': It takes no cause here. Leave that out.
            !fatigue~6w                        | Token '!fatigue': It takes no duration here. Leave that out.
            bone_pain:left+right               | Token 'bone_pain': It has more than one side. Keep one, or write bilateral.
            past_cancer~2y@2017                | Token 'past_cancer': It has a duration and a date of onset, which could differ. Keep one.
            past_cancer=none                   | Token 'past_cancer': 'none' is no code. Write !past_cancer where there is none, past_cancer where it is not known which.
            needs_admission(0-5)               | Token 'needs_admission': It takes no range here. Leave that out.
            setting=emergency;setting=hospital | Token 'setting': It stands twice. Keep one.
            setting=emergency@2020-01-01       | Token 'setting': It takes no date here. Leave that out.
            has_prostate;!has_prostate         | Token '!has_prostate': It stands twice. Keep one.
            !has_prostate=true                 | Token '!has_prostate': It takes no value here. Leave that out.
            fit_ug_g=awaited@2026-02-20        | Token 'fit_ug_g': It takes no date here. Leave that out.
            fit_ug_g/cause=x=12                | Token 'fit_ug_g': It takes no cause here. Leave that out.
            fit_ug_g=4..3                      | Token 'fit_ug_g': The lower end must not be above the upper end.
            fit_ug_g=<3..4                     | Token 'fit_ug_g': An interval is two plain numbers, such as 3..4.
            crp_mg_l=12(0-5,1-6)               | Token 'crp_mg_l': It has two ranges or two flags in its brackets. Keep one of each.
            crp_mg_l=12(five)                  | Token 'crp_mg_l': Its value must be one of high, low, normal, abnormal.
            fatigue@2026-03-03                 | Token 'fatigue': Its date lies after the day of assessment, 2026-03-02.
            full_blood_count=normal            | Token 'full_blood_count': It follows from its parts. Write those, or that it is awaited, declined or not_returned.
            """)
    void what_would_not_be_read_is_refused_with_a_remedy(String facts, String message) {
        assertThat(table(facts).problems())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .startsWith(message);
        assertThat(table(facts).rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"awaited", "declined", "not_returned"})
    void of_a_test_with_parts_only_its_state_is_written_and_read_back(String state) {
        CaseTable table = table("full_blood_count=" + state);

        assertThat(table.cases()).singleElement().satisfies(each -> {
            assertThat(each.presentation().results())
                    .containsExactly(TestResult.without(
                            "full_blood_count", ResultStatus.valueOf(state.toUpperCase(Locale.ROOT))));
            StringBuilder out = new StringBuilder();
            assertThat(CaseWriter.of(SmallVocabulary.FACTS).write(out, table.cases()))
                    .isEmpty();
            assertThat(out).contains("full_blood_count=" + state);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {";", " ; ", "fatigue;;cough", "!", ":", "=", "@", "~", "\"", "(", "a=b=c", "fatigue=/=:~@", "é"})
    void nothing_that_stands_in_a_cell_makes_the_reader_throw(String facts) {
        CaseTable table = table(facts);

        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.problems().isEmpty()).isEqualTo(table.rejected() == 0);
    }

    @Test
    void a_very_long_token_is_refused_without_exhausting_the_stack() {
        String marks = "fatigue" + "/cause=a".repeat(200_000);

        assertThat(table(marks).problems()).hasSize(1);
        assertThat(table("fatigue:" + "severe+".repeat(200_000) + "severe").cases())
                .hasSize(1);
    }

    @Test
    void an_apostrophe_that_kept_a_spreadsheet_from_running_a_cell_is_taken_off() {
        CaseTable table = CaseTable.read(
                TableSource.text("cases.csv", "case_id,facts,note\n'=1,fatigue,'-5\n'quoted',fatigue,''=x\n"),
                SmallVocabulary.FACTS,
                DAY);

        assertThat(table.cases()).extracting(Case::id).containsExactly("=1", "'quoted'");
        assertThat(table.cases())
                .extracting(each -> each.furtherColumns().get("note"))
                .isEqualTo(List.of("-5", "'=x"));
    }

    private static Presentation read(String facts) {
        CaseTable table = table(facts);
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }

    private static CaseTable table(String facts) {
        String cell = "\"" + facts.replace("\"", "\"\"") + "\"";
        return CaseTable.read(
                TableSource.text("cases.csv", "case_id,facts\n1," + cell + "\n"), SmallVocabulary.FACTS, DAY);
    }
}
