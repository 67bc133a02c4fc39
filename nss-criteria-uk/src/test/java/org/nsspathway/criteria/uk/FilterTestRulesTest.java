package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.filtertest.FilterTestAssessment;
import org.nsspathway.filtertest.FilterTestState;
import org.nsspathway.filtertest.TestList;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** What filter function tests and criteria say of the same results, and how a place changes its tests. */
class FilterTestRulesTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final RecordReading PARTIAL = RecordReading.partial();

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-04-01"})
    void a_raised_ca125_is_raised_here_exactly_where_ng12_asks_for_an_ultrasound(String day) {
        int checked = 0;
        for (int age : List.of(18, 39, 40, 49, 50, 59, 60, 69, 70, 79, 80, 95)) {
            for (int value : List.of(23, 24, 25, 30, 31, 34, 35, 36)) {
                Presentation person = person(age, "female", day, "ca125_iu_ml=" + value);
                FilterTestAssessment here = assess(CATALOGUE, person, "ca125_iu_ml");
                boolean there = rows(person, "1.5.7").anyMatch(each -> each.verdict() == Verdict.MET);
                boolean noValueDecides = age < 40 && day.equals("2026-04-01");
                assertThat(here.abnormal())
                        .as("age %s, CA125 %s", age, value)
                        .isEqualTo(noValueDecides ? Verdict.UNKNOWN : Verdict.of(there));
                checked += there ? 1 : 0;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void a_raised_psa_is_raised_here_exactly_where_ng12_refers_with_symptoms() {
        int checked = 0;
        for (int age : List.of(40, 49, 50, 59, 60, 69, 70, 79)) {
            for (String value : List.of("2.5", "2.51", "3.5", "3.51", "4.5", "4.51", "6.5", "6.51")) {
                Presentation person = person(age, "male", "2026-03-02", "nocturia;psa_ug_l=" + value);
                boolean there = rows(person, "1.6.3")
                        .anyMatch(each -> each.criterion().action().equals("suspected_cancer_pathway_referral")
                                && each.verdict() == Verdict.MET);
                assertThat(assess(CATALOGUE, person, "psa_ug_l").abnormal())
                        .as("age %s, PSA %s", age, value)
                        .isEqualTo(Verdict.of(there));
                checked += there ? 1 : 0;
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void a_raised_psa_without_symptoms_is_flagged_and_refers_nobody() {
        Presentation person = person(
                66,
                "male",
                "2026-03-02",
                "psa_ug_l=20;!lower_urinary_tract_symptoms;!erectile_dysfunction;!visible_haematuria");
        FilterTestAssessment psa = assess(CATALOGUE, person, "psa_ug_l");

        assertThat(psa.abnormal()).isEqualTo(Verdict.MET);
        assertThat(psa.test().effectOnRouting()).contains("flagged, not routed");
        assertThat(rows(person, "1.6.3").map(CriterionResult::verdict)).containsOnly(Verdict.NOT_MET);
    }

    @Test
    void a_fit_is_abnormal_here_exactly_where_ng12_refers() {
        for (String value : List.of("9", "9.9", "10", "10.1", "<4", "<20", ">200")) {
            Presentation person = person(61, "female", "2026-03-02", "fit_ug_g=" + value);
            assertThat(assess(CATALOGUE, person, "fit_ug_g").abnormal())
                    .as(value)
                    .isEqualTo(rows(person, "1.3.2").findFirst().orElseThrow().verdict());
        }
    }

    @ParameterizedTest
    @CsvSource({"crp_mg_l,crp", "esr_mm_h,esr"})
    void a_normal_crp_or_esr_turns_no_rule_down_but_one_that_asks_for_a_raised_one(String test, String flag) {
        String facts = "fatigue:unexplained~2w;weight_loss;bone_pain;past_cancer";
        List<CriterionResult> without = read(person(61, "female", "2026-03-02", facts));
        List<CriterionResult> with = read(person(61, "female", "2026-03-02", facts + ";" + test + "=3(0-5)"));
        Set<String> turnedDown = new TreeSet<>();
        for (int i = 0; i < with.size(); i++) {
            boolean lost =
                    with.get(i).verdict() == Verdict.NOT_MET && without.get(i).verdict() != Verdict.NOT_MET;
            if (lost) {
                turnedDown.add(with.get(i).criterion().id());
                assertThat(with.get(i).criterion().condition().text()).containsAnyOf(test, flag + " = high");
            }
        }
        assertThat(turnedDown)
                .isEqualTo(test.equals("crp_mg_l") ? Set.of("EMERG-CRITICAL-CRP", "OPT-LABS-CRP") : Set.of());
    }

    @Test
    void a_place_moves_a_test_between_lists_changes_its_window_and_takes_one_out() {
        CriteriaCatalogue local = edited("filter-tests,coeliac_antibody,list,core,\n"
                + "filter-tests,*,validity_days,30,\n"
                + "filter-tests,chest_x_ray,validity_days,180,\n"
                + "filter-tests,ldh_u_l,list,off,\n");
        Presentation person =
                person(61, "female", "2026-03-02", "chest_x_ray=normal@2025-10-01;hba1c_mmol_mol=40(20-41)@2026-01-01");

        assertThat(local.filterTests().version()).isEqualTo("2026-11-22/here");
        assertThat(CATALOGUE.filterTests().version()).isEqualTo("2026-11-22");
        assertThat(assess(local, person, "coeliac_antibody").test().list()).isEqualTo(TestList.CORE);
        assertThat(assess(local, person, "chest_x_ray").state()).isEqualTo(FilterTestState.DONE_AND_VALID);
        assertThat(assess(local, person, "chest_x_ray").abnormal()).isEqualTo(Verdict.NOT_MET);
        assertThat(assess(local, person, "hba1c_mmol_mol").state()).isEqualTo(FilterTestState.STALE);
        assertThat(assess(CATALOGUE, person, "hba1c_mmol_mol").state()).isEqualTo(FilterTestState.DONE_AND_VALID);
        assertThat(local.filterTests().assess(person, PARTIAL))
                .noneMatch(each -> each.test().test().equals("ldh_u_l"));
    }

    @Test
    void a_place_adds_a_test_of_its_own() {
        CriteriaCatalogue local = edited("filter-tests,mcv_fl,list,optional,\n"
                + "filter-tests,mcv_fl,applies_when,anaemia,\n"
                + "filter-tests,mcv_fl,validity_days,90,\n"
                + "filter-tests,mcv_fl,abnormal_when,mcv_fl < 1 * lower_limit,\n"
                + "filter-tests,mcv_fl,effect_on_routing,shown,\n"
                + "filter-tests,mcv_fl,source,a page of this place,\n"
                + "filter-tests,mcv_fl,confidence,V,\n");

        assertThat(assess(local, person(61, "female", "2026-03-02", "mcv_fl=70(80-100);haemoglobin_g_l=90"), "mcv_fl")
                        .abnormal())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void the_callers_window_comes_before_that_of_the_rows() {
        Presentation person = person(61, "female", "2026-03-02", "fit_ug_g=12@2026-01-20");
        RecordReading strict = RecordReading.builder()
                .silence(RecordReading.Silence.PARTIAL)
                .putResultsValidForDays("fit_ug_g", 28)
                .build();

        assertThat(CATALOGUE.filterTests().assess(person, strict))
                .filteredOn(each -> each.test().test().equals("fit_ug_g"))
                .extracting(FilterTestAssessment::state)
                .containsExactly(FilterTestState.STALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fit_ug_g,lists,core                        | edits, row 2, column column: there is no column 'lists'.",
                "fit_ug_g,list,cor                          | edits, row 2, column value: 'cor' is not known. Write core or optional.",
                "fit_ug_g,validity_days,0                   | edits, row 2, column value: a result is valid for at least 1 day.",
                "fit_ug_g,validity_days,three months        | edits, row 2, column value: 'three months' is no whole number.",
                "fit_ug_g,applies_when,fatigeu              | edits, row 2, column value: fact 'fatigeu' is not known. Did you mean 'fatigue'?",
                "fit_ug_g,abnormal_when,fit_ug_g > > 10     | edits, row 2, column value:",
                "fit_ug_g,parts,fit_ug                      | edits, row 2, column value: fact 'fit_ug' is not known.",
                "ca125_iu_ml,fires_in,nice-ng21             | edits, row 2, column value: there is no set 'nice-ng21'. Did you mean 'nice-ng12'?",
                "ca125_iu_ml,abnormal_when,FIRES(1.5.77)    | edits, row 2, column value: FIRES(1.5.77) names no criterion of this set.",
                "fit_ug_g,abnormal_when,FIRES(1.3.2)        | edits, row 2: the fires_in of fit_ug_g: the row fires a criterion and does not say of which set.",
                "fit_ug_g,test,fit                          | edits, row 2, column column: the name of a test cannot be edited.",
                "fit_ug_h,list,core                         | edits, row 2: the test of fit_ug_h: fact 'fit_ug_h' is not known. Did you mean 'fit_ug_g'?"
            })
    void a_slip_in_an_edit_is_refused_where_it_stands(String edit, String message) {
        assertThatThrownBy(() -> edited("filter-tests," + edit + ",\n"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(message);
    }

    private static CriteriaCatalogue edited(String rows) {
        return CATALOGUE.edited(
                "here", CriterionEdit.read(TableSource.text("edits", "set,id,column,value,note\n" + rows)));
    }

    private static Presentation person(int age, String sex, String day, String facts) {
        CaseTable table = CaseTable.read(
                TableSource.text(
                        "case",
                        "case_id,age,sex,assessed_on,facts\nx," + age + "," + sex + "," + day + ",\"" + facts + "\"\n"),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }

    private static FilterTestAssessment assess(CriteriaCatalogue catalogue, Presentation person, String test) {
        return catalogue.filterTests().assess(person, PARTIAL).stream()
                .filter(each -> each.test().test().equals(test))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<CriterionResult> rows(Presentation person, String parent) {
        return CATALOGUE.evaluator("nice-ng12").evaluate(person, PARTIAL).results().stream()
                .filter(each -> each.criterion().parent().filter(parent::equals).isPresent());
    }

    private static List<CriterionResult> read(Presentation person) {
        List<CriterionResult> all = new ArrayList<>();
        CATALOGUE
                .sets()
                .forEach(set -> all.addAll(
                        CATALOGUE.evaluator(set.id()).evaluate(person, PARTIAL).results()));
        return all;
    }
}
