package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.presentation.Concern;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.HistoryItem;
import org.nsspathway.presentation.NumberInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.ResultFlag;
import org.nsspathway.presentation.ResultStatus;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.problem.Problem;

/** One presentation as JSON: what is read, what is written, and what becomes of everything else. */
class PresentationJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Presentation PRESENTATION = Presentation.on(DAY)
            .person(Person.builder()
                    .ageInYears(58)
                    .sex(Sex.FEMALE)
                    .putOrgans("has_ovary", false)
                    .build())
            .addSymptoms(Symptom.of("fatigue")
                    .addQualifiers("unexplained")
                    .lasting(TimeSpan.ofWeeks(6))
                    .build())
            .addSymptoms(Symptom.absent("cough"))
            .addResults(TestResult.number("fit_ug_g", "<4")
                    .takenOn(LocalDate.of(2026, 2, 20))
                    .build())
            .addResults(TestResult.without("chest_x_ray", ResultStatus.AWAITED))
            .addHistory(HistoryItem.of("past_cancer")
                    .detail("breast")
                    .startedOn(DateInterval.parse("2017-06"))
                    .build())
            .addConcerns(Concern.because("third visit"))
            .build();

    private static final String TEXT = """
            {"format":"nss-presentation-1","id":"a","assessed_on":"2026-03-02",\
            "person":{"age_in_years":58,"sex":"female","organs":{"has_ovary":false}},"setting":"general_practice",\
            "symptoms":[{"term":"fatigue","lasting":"6w","qualifiers":["unexplained"]},\
            {"term":"cough","presence":"absent"}],\
            "results":[{"test":"fit_ug_g","value":{"below":4},"taken_on":"2026-02-20"},\
            {"test":"chest_x_ray","status":"awaited"}],\
            "history":[{"term":"past_cancer","detail":"breast","started_on":"2017-06"}],\
            "concerns":[{"has_reasons":true,"reasons":"third visit"}]}""";

    @Test
    void a_presentation_is_one_line_in_the_words_of_the_vocabulary() {
        assertThat(Uk.JSON.withReasons().write("a", PRESENTATION)).isEqualTo(TEXT);
        assertThat(Uk.JSON.read("test", TEXT).value()).contains(PRESENTATION);
        assertThat(Schemas.faults(JsonSchema.PRESENTATION, TEXT)).isEmpty();
    }

    @Test
    void reasons_are_written_only_when_asked_for() {
        String withheld = Uk.JSON.write(PRESENTATION);

        assertThat(withheld).doesNotContain("third visit").contains("\"concerns\":[{\"has_reasons\":true}]");
        assertThat(Uk.JSON.read("test", withheld).value().orElseThrow().concerns())
                .containsExactly(Concern.withReasonsWithheld());
    }

    @Test
    void a_day_is_all_that_a_presentation_needs() {
        assertThat(Uk.JSON.read("test", "{\"assessed_on\":\"2026-03-02\"}").value())
                .contains(Presentation.on(DAY).build());
    }

    @Test
    void an_item_with_a_value_that_cannot_be_read_is_unread_and_the_rest_is_taken() {
        JsonRead<Presentation> read =
                read("\"symptoms\":[{\"term\":\"haemoptysis\",\"side\":\"lft\"},{\"term\":\"fatigue\"}]");

        Presentation it = read.value().orElseThrow();
        assertThat(it.symptoms()).extracting(Symptom::term).containsExactly("fatigue");
        assertThat(it.unread()).containsExactly("haemoptysis");
        assertThat(lines(read))
                .containsExactly("test, column /symptoms/0/side: NSS-J004 the value is not readable."
                        + " Write one of left, right, bilateral.");
    }

    @Test
    void an_item_with_a_member_that_is_not_known_is_unread_since_it_could_mean_anything() {
        JsonRead<Presentation> read = read("\"symptoms\":[{\"term\":\"cough\",\"presnce\":\"absent\"}]");

        assertThat(read.value().orElseThrow().symptoms()).isEmpty();
        assertThat(read.value().orElseThrow().unread()).containsExactly("cough");
        assertThat(lines(read))
                .containsExactly("test, column /symptoms/0/presnce: NSS-J002 this member is not known here."
                        + " Correct its name, or leave it out.");
    }

    @Test
    void silence_about_what_was_not_read_is_no_absence_in_a_complete_record() {
        Presentation it = read("\"symptoms\":[{\"term\":\"fatigue\",\"lasting\":\"6\"}]")
                .value()
                .orElseThrow();

        assertThat(Uk.CATALOGUE
                        .evaluator("nhs-nss-core")
                        .evaluate(it, RecordReading.complete())
                        .of("CORE-CONST")
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Uk.CATALOGUE
                        .evaluator("nhs-nss-core")
                        .evaluate(read("\"symptoms\":[]").value().orElseThrow(), RecordReading.complete())
                        .of("CORE-CONST")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_result_that_cannot_be_read_keeps_its_day_and_its_flag() {
        JsonRead<Presentation> read = read("\"results\":[{\"test\":\"haemoglobin_g_l\",\"value\":\"8,5\","
                + "\"taken_on\":\"2026-02-20\",\"flag\":\"low\"}]");

        assertThat(read.value().orElseThrow().results())
                .containsExactly(TestResult.unread("haemoglobin_g_l")
                        .takenOn(LocalDate.of(2026, 2, 20))
                        .flag(ResultFlag.LOW)
                        .build());
        assertThat(lines(read)).hasSize(1);
    }

    @Test
    void unread_is_also_a_value_that_can_be_written() {
        assertThat(read("\"results\":[{\"test\":\"fit_ug_g\",\"value\":\"unread\"}],\"unread\":[\"fatigue\"]")
                        .value()
                        .orElseThrow()
                        .results()
                        .get(0)
                        .value())
                .contains(NumberInterval.any());
    }

    @Test
    void a_name_that_is_not_known_rejects_the_document_because_nobody_can_tell_whose_silence_would_be_read() {
        JsonRead<Presentation> read = read(
                "\"symptoms\":[{\"term\":\"haemoptisis\"},{\"term\":\"fatigue\",\"qualifiers\":[\"unexplaned\"]}]");

        assertThat(read.value()).isEmpty();
        assertThat(lines(read))
                .containsExactly(
                        "test, column /symptoms/0/term: NSS-J005 'haemoptisis' is no known fact."
                                + " Did you mean 'haemoptysis'?",
                        "test, column /symptoms/1/qualifiers: NSS-J005 'unexplaned' is no known qualifier."
                                + " Did you mean 'unexplained'?");
    }

    @Test
    void a_document_whose_frame_cannot_be_read_is_rejected_with_everything_that_is_wrong_with_it() {
        JsonRead<Presentation> read = read("\"person\":{\"organs\":{\"has_prostate\":\"no\"},\"sexx\":\"male\"},"
                + "\"setting\":\"hospitl\",\"symtoms\":[{\"term\":\"cough\"}]");

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.place().column())
                .containsExactly("/person/organs/has_prostate", "/person/sexx", "/setting", "/symtoms");
    }

    @Test
    void the_day_and_the_person_must_agree() {
        assertThat(lines(read("\"person\":{\"born\":\"2027\"}")))
                .containsExactly("test, column /person: NSS-J006 the date of birth must not be after the day of"
                        + " assessment. Correct one of the two.");
        assertThat(lines(read("\"person\":{\"born\":\"1960\",\"age_in_years\":66}")))
                .containsExactly("test, column /person/born: NSS-J006 age and birth are both given and could differ."
                        + " Keep one.");
        assertThat(lines(Uk.JSON.read("test", "{\"id\":\"x\"}")))
                .containsExactly("test: NSS-J003 'assessed_on' is missing. Add it.");
    }

    @Test
    void an_item_that_contradicts_the_day_or_itself_is_unread() {
        JsonRead<Presentation> read = read("\"symptoms\":[{\"term\":\"fatigue\",\"since\":\"2026-04-01\"},"
                + "{\"term\":\"cough\",\"presence\":\"absent\",\"lasting\":\"6w\"},"
                + "{\"term\":\"nausea\",\"since\":\"2026\",\"lasting\":\"6w\"}],"
                + "\"results\":[{\"test\":\"fit_ug_g\",\"value\":-1},"
                + "{\"test\":\"crp_mg_l\",\"status\":\"awaited\",\"value\":4},{\"test\":\"ca125_iu_ml\"}]");

        assertThat(read.value().orElseThrow().unread())
                .containsExactlyInAnyOrder("fatigue", "cough", "nausea", "fit_ug_g", "crp_mg_l", "ca125_iu_ml");
        assertThat(lines(read))
                .containsExactly(
                        "test, column /symptoms/0: NSS-J006 fatigue has a date after the day of assessment."
                                + " Leave out what was not known then.",
                        "test, column /symptoms/1: NSS-J006 an absent cough cannot have an onset, qualifiers,"
                                + " a side or a cause.",
                        "test, column /symptoms/2/lasting: NSS-J006 a duration and a date of onset are both given"
                                + " and could differ. Keep one.",
                        "test, column /results/0/value: NSS-J006 the value lies below zero. Correct it.",
                        "test, column /results/1/value: NSS-J006 a test without a result has nothing of one."
                                + " Leave this or the status out.",
                        "test, column /results/2: NSS-J006 a result has either a value or a finding."
                                + " Write one of the two.");
    }

    @Test
    void a_text_that_is_no_document_is_rejected_where_it_breaks() {
        assertThat(lines(Uk.JSON.read("test", "{\"assessed_on\":\"2026-03-02\""))
                        .get(0))
                .startsWith("test: NSS-J001 the text is no JSON at line 1, character 28");
        assertThat(lines(Uk.JSON.read("test", "{\"id\":\"a\",\"id\":\"b\"}")).get(0))
                .startsWith("test: NSS-J001 the text is no JSON at line 1, character 15");
        assertThat(lines(Uk.JSON.read("test", "[".repeat(100_000))).get(0)).startsWith("test: NSS-J001");
        assertThat(lines(Uk.JSON.read("test", "{} {}")))
                .containsExactly("test: NSS-J001 something stands after the end of the document. Write one document.");
        assertThat(lines(Uk.JSON.read("test", "[]")))
                .containsExactly("test: NSS-J001 a document is an object between braces.");
        assertThat(lines(Uk.JSON.read("test", "  "))).containsExactly("test: NSS-J001 the document is empty.");
    }

    @Test
    void a_document_of_another_kind_or_version_is_rejected() {
        assertThat(lines(read("\"format\":\"nss-presentation-2\"")))
                .containsExactly("test, column /format: NSS-J007 the document is of another kind or version."
                        + " Write nss-presentation-1.");
    }

    @Test
    void no_problem_repeats_what_the_document_says_of_a_person() {
        JsonRead<Presentation> read = read("\"person\":{\"sex\":\"Mrs Example\"},\"Mrs Example, Leeds\":1,"
                + "\"symptoms\":[{\"term\":\"Mrs Example\"},{\"term\":\"cough\",\"cause\":\"Mrs Example\"}],"
                + "\"concerns\":[{\"has_reasons\":false,\"reasons\":\"Mrs Example\"}]");

        assertThat(read.problems()).hasSize(5);
        assertThat(read.problems().toString()).doesNotContain("Example", "Leeds");
        assertThat(read.toString()).isEqualTo("JsonRead{rejected, 5 problems}");
    }

    private static JsonRead<Presentation> read(String members) {
        return Uk.JSON.read("test", "{\"assessed_on\":\"2026-03-02\"," + members + "}");
    }

    private static List<String> lines(JsonRead<?> read) {
        return read.problems().stream().map(Problem::toString).toList();
    }
}
