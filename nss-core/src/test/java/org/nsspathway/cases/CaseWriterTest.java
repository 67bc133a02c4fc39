package org.nsspathway.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presence;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.ReferenceRange;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.Problem;
import org.nsspathway.vocabulary.TableSource;

/** What is written is read back as it was; what cannot be is reported and left out. */
class CaseWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseWriter WRITER = CaseWriter.of(SmallVocabulary.FACTS);

    @Test
    void a_case_is_written_as_a_clinician_would() {
        Presentation it = Presentation.on(DAY)
                .person(Person.builder()
                        .ageInYears(61)
                        .sex(Sex.MALE)
                        .putOrgans("has_prostate", false)
                        .build())
                .setting(Setting.EMERGENCY)
                .addSymptoms(Symptom.of("fatigue")
                        .addQualifiers("unexplained", "severe")
                        .lasting(TimeSpan.ofWeeks(6))
                        .build())
                .addSymptoms(Symptom.absent("cough"))
                .addResults(TestResult.number("fit_ug_g", "<4")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .build())
                .addResults(TestResult.number("crp_mg_l", "12")
                        .range(new BigDecimal("0"), new BigDecimal("5.0"))
                        .flag(ResultFlag.HIGH)
                        .build())
                .addHistory(HistoryItem.of("past_cancer")
                        .detail("breast")
                        .startedOn(DateInterval.parse("2017-06"))
                        .build())
                .addConcerns(Concern.withoutReasons())
                .build();

        assertThat(written(WRITER, new Case("1", it, Map.of())))
                .isEqualTo(
                        "case_id,age,sex,assessed_on,facts\n"
                                + "1,61,male,2026-03-02,\"setting=emergency;has_prostate=false;fatigue:severe+unexplained~6w;!cough;"
                                + "fit_ug_g=<4@2026-02-20;crp_mg_l=12(0-5.0, high);past_cancer=breast@2017-06;gut_feeling=\"\"\"\"\"\n");
    }

    @Test
    void what_is_said_not_to_be_so_is_written_and_read_back() {
        Case it = of(Presentation.on(DAY)
                .addSymptoms(Symptom.of("fatigue")
                        .addQualifiers("unexplained")
                        .addDeniedQualifiers("severe", "left")
                        .build())
                .addHistory(HistoryItem.of("past_cancer")
                        .addDeniedQualifiers("severe")
                        .build()));

        assertThat(written(WRITER, it)).contains("fatigue:unexplained+!left+!severe;past_cancer:!severe");
        assertThat(back(WRITER, it)).isEqualTo(it);
    }

    @Test
    void a_case_that_contradicts_itself_once_its_names_are_settled_is_left_out_and_reported() {
        Case it = of(Presentation.on(DAY)
                .addSymptoms(Symptom.of("unexplained_cough")
                        .addDeniedQualifiers("unexplained")
                        .build()));
        StringBuilder out = new StringBuilder();

        assertThat(WRITER.write(out, List.of(it)))
                .singleElement()
                .hasToString(
                        "cases to write, row 1, column facts: NSS-C009 The case cannot be written: Cough is recorded "
                                + "as unexplained and as not unexplained. Keep the one that is right.");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void reasons_are_written_only_when_asked_for_and_the_verdict_does_not_need_them() {
        Case it = of(Presentation.on(DAY).addConcerns(Concern.because("third visit; \"grey\"\nand thin")));

        assertThat(written(WRITER, it)).contains("gut_feeling=withheld").doesNotContain("third");
        assertThat(back(WRITER, it).presentation().concerns()).containsExactly(Concern.withReasonsWithheld());
        assertThat(back(WRITER.withReasons(), it)).isEqualTo(it);
    }

    @Test
    void aliases_are_written_as_the_name_they_stand_for_and_combined_names_taken_apart() {
        Case it = of(Presentation.on(DAY)
                .addSymptoms(Symptom.of("tiredness").build())
                .addSymptoms(Symptom.of("unexplained_cough")
                        .lasting(TimeSpan.ofWeeks(3))
                        .build())
                .addSymptoms(Symptom.of("tiredness")
                        .presence(Presence.ABSENT)
                        .recordedOn(LocalDate.of(2026, 1, 1))
                        .build()));

        assertThat(written(WRITER, it)).contains("fatigue;cough:unexplained~3w;!fatigue/recorded=2026-01-01");
    }

    @Test
    void a_birth_has_a_column_of_its_own_where_one_is_needed() {
        Case year = new Case(
                "1",
                Presentation.on(DAY)
                        .person(Person.builder().bornIn(Year.of(1965)).build())
                        .build(),
                Map.of());
        Case day = new Case(
                "2",
                Presentation.on(DAY)
                        .person(Person.builder()
                                .bornOn(LocalDate.of(1965, 5, 4))
                                .build())
                        .build(),
                Map.of());

        assertThat(written(WRITER, year, day)).isEqualTo("""
                case_id,age,date_of_birth,year_of_birth,sex,assessed_on,facts
                1,,,1965,unknown,2026-03-02,
                2,,1965-05-04,,unknown,2026-03-02,
                """);
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_written_as_text_and_read_back_as_they_were() {
        Map<String, String> further =
                Map.of("a", "=cmd()", "b", "+44", "c", "-5", "d", "@x", "e", "'=y", "f", "plain 'text'");
        Case it = new Case("=1+1", Presentation.on(DAY).build(), further);

        assertThat(written(WRITER, it))
                .contains("'=1+1,")
                .contains("'=cmd()")
                .contains("'+44")
                .contains("'-5")
                .contains("'@x")
                .contains("''=y");
        assertThat(back(WRITER, it)).isEqualTo(it);
    }

    @Test
    void quotes_commas_semicolons_and_line_breaks_survive() {
        Case it = new Case("a,\"b\"", Presentation.on(DAY).build(), Map.of("note; x", "one\r\ntwo, \"three\"\n;"));

        assertThat(back(WRITER, it)).isEqualTo(it);
    }

    @Test
    void what_the_notation_cannot_say_is_left_out_and_reported_by_its_term() {
        Case open = of(Presentation.on(DAY)
                .addSymptoms(Symptom.of("fatigue").build())
                .addResults(TestResult.number("fit_ug_g", new NumberInterval(3_000_000, true, 4_000_000, true))
                        .build()));
        Case misplaced = new Case(
                "2",
                Presentation.on(DAY)
                        .addHistory(HistoryItem.of("fatigue").build())
                        .build(),
                Map.of());
        Case length = new Case(
                "3",
                Presentation.on(DAY)
                        .addResults(TestResult.number("time_since_menopause", "10.3")
                                .build())
                        .build(),
                Map.of());
        Case unknown = new Case(
                "4",
                Presentation.on(DAY).addSymptoms(Symptom.of("fatige").build()).build(),
                Map.of());
        Case unread = new Case("6", Presentation.on(DAY).addUnread("fatigue").build(), Map.of());
        Case good = new Case("5", Presentation.on(DAY).build(), Map.of());
        StringBuilder out = new StringBuilder();

        List<Problem> problems = WRITER.write(out, List.of(open, misplaced, length, unknown, good, unread));

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "cases to write, row 1, column facts: NSS-C009 The case cannot be written: 'fit_ug_g' holds something that the notation has no words for. Leave that out, or keep the case in another form.",
                        "cases to write, row 2, column facts: NSS-C009 The case cannot be written: 'fatigue' holds something that the notation has no words for. Leave that out, or keep the case in another form.",
                        "cases to write, row 3, column facts: NSS-C009 The case cannot be written. Token 'time_since_menopause': '10.3d' is no length of time. Write a whole number of d, w, mo or y, such as 4w.",
                        "cases to write, row 4, column facts: NSS-C009 The case cannot be written. 'fatige' is no known fact. Did you mean 'fatigue'?",
                        "cases to write, row 6, column facts: NSS-C009 The case cannot be written: what could not be read holds something that the notation has no words for. Leave that out, or keep the case in another form.");
        assertThat(out).hasToString("case_id,age,sex,assessed_on,facts\n5,,unknown,2026-03-02,\n");
    }

    @Test
    void a_case_without_an_id_or_with_the_id_of_another_is_left_out() {
        Case blank = new Case(" ", Presentation.on(DAY).build(), Map.of());
        Case one = of(Presentation.on(DAY));

        assertThat(WRITER.write(new StringBuilder(), List.of(blank, one, one)))
                .extracting(Problem::code)
                .containsExactly("NSS-C009", "NSS-C008");
    }

    @Test
    void a_further_column_may_not_take_a_name_of_the_notation_or_look_like_a_formula() {
        assertThatThrownBy(() -> WRITER.write(
                        new StringBuilder(),
                        List.of(new Case("1", Presentation.on(DAY).build(), Map.of("sex", "")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a further column may not be called 'sex', which the notation uses. Rename it.");
        assertThatThrownBy(() -> WRITER.write(
                        new StringBuilder(),
                        List.of(new Case("1", Presentation.on(DAY).build(), Map.of("=x", "")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Begin its name with a letter");
    }

    @Test
    void a_further_column_that_a_case_lacks_is_empty_there() {
        Case one = new Case("1", Presentation.on(DAY).build(), Map.of("why", "x"));
        Case two = new Case("2", Presentation.on(DAY).build(), Map.of());

        assertThat(written(WRITER, one, two)).endsWith("1,,unknown,2026-03-02,,x\n2,,unknown,2026-03-02,,\n");
    }

    @Test
    void a_laboratory_range_is_the_same_range_however_its_numbers_were_held() {
        Case it = of(Presentation.on(DAY)
                .addResults(TestResult.number("crp_mg_l", "60")
                        .range(ReferenceRange.of(new BigDecimal("0E+2"), new BigDecimal("5E+1")))
                        .build()));

        assertThat(written(WRITER, it)).contains("crp_mg_l=60(0-50)");
    }

    @Test
    void a_failing_output_is_the_callers_to_see() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> WRITER.write(broken, List.of())).isInstanceOf(UncheckedIOException.class);
    }

    private static Case of(Presentation.Builder builder) {
        return new Case("1", builder.build(), Map.of());
    }

    private static String written(CaseWriter writer, Case... cases) {
        StringBuilder out = new StringBuilder();
        assertThat(writer.write(out, List.of(cases))).isEmpty();
        return out.toString();
    }

    private static Case back(CaseWriter writer, Case it) {
        CaseTable table = CaseTable.read(TableSource.text("written.csv", written(writer, it)), SmallVocabulary.FACTS);
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0);
    }
}
