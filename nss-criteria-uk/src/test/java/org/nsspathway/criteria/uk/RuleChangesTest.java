package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.CriterionEdit;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.criteria.Profile;
import org.nsspathway.criteria.WhatIf;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** Rules edited, added up, compared, and asked what would change a verdict. */
class RuleChangesTest {
    private static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();
    private static final String HEADER = "set,id,column,value,note\n";

    @Test
    void a_threshold_is_changed_by_one_edit_and_the_version_says_so() {
        CriteriaCatalogue local = NATIONAL.edited("somewhere", edits("nhs-nss-core,CORE-CONST,min_age,60,"));

        assertThat(local.set("nhs-nss-core").version()).isEqualTo("2026-11-22/somewhere");
        assertThat(NATIONAL.set("nhs-nss-core").version()).isEqualTo("2026-11-22");
        assertThat(verdict(local, "59", "CORE-CONST")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(local, "60", "CORE-CONST")).isEqualTo(Verdict.MET);
        assertThat(verdict(local, "", "CORE-CONST")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(NATIONAL, "59", "CORE-CONST")).isEqualTo(Verdict.MET);
    }

    @Test
    void a_row_is_switched_off_and_another_is_added() {
        CriteriaCatalogue local = NATIONAL.edited(
                "somewhere",
                edits("nhs-nss-core,CORE-GUT,status,off,\n"
                        + "local,LOCAL-SWEATS,title,Night sweats,\n"
                        + "local,LOCAL-SWEATS,source,A page of this place,\n"
                        + "local,LOCAL-SWEATS,source_read_on,2026-11-22,\n"
                        + "local,LOCAL-SWEATS,confidence,V,\n"
                        + "local,LOCAL-SWEATS,condition,night_sweats[unexplained],\n"
                        + "local,LOCAL-SWEATS,action,suspected_cancer_pathway_referral,\n"
                        + "local,LOCAL-SWEATS,destination,nss,\n"
                        + "local,LOCAL-SWEATS,urgency,suspected_cancer_pathway,"));

        assertThat(local.set("nhs-nss-core").criteria())
                .extracting(each -> each.id())
                .doesNotContain("CORE-GUT")
                .hasSize(5);
        assertThat(local.set("somewhere").criteria())
                .extracting(each -> each.id())
                .containsExactly("LOCAL-SWEATS");
        assertThat(local.set("somewhere").version()).isEqualTo("2026-11-22");
    }

    @Test
    void a_profile_is_a_name_with_edits_over_the_national_rules() {
        Profile profile = new Profile("somewhere", edits("nhs-nss-core,CORE-WEIGHT,min_age,40,"), List.of());

        assertThat(profile.over(NATIONAL).set("nhs-nss-core")).hasToString("nhs-nss-core@2026-11-22/somewhere");
        assertThat(profile.service("nss")).isEmpty();
        assertThatThrownBy(() -> new Profile("Some where", List.of(), List.of()))
                .hasMessage("the name of a profile is lower case letters, digits and hyphens but was 'Some where'");
    }

    @Test
    void sets_are_added_up_and_asked_for_by_version() {
        assertThat(NATIONAL.set("nhs-nss-core+nhs-nss-exclusions").criteria()).hasSize(10);
        assertThat(NATIONAL.set("nhs-nss-core@2026-11-22").criteria()).hasSize(6);
        assertThatThrownBy(() -> NATIONAL.set("nhs-nss-core@2019"))
                .hasMessage(
                        "Set 'nhs-nss-core' has version 2026-11-22 and not '2019'. Leave the version out, or install that one.");
        assertThatThrownBy(() -> NATIONAL.set("nhs-nss-core+nhs-nss-exclusions+other"))
                .hasMessageStartingWith("There is no set 'other'.");
        assertThat(NATIONAL.asOf(LocalDate.of(2026, 3, 2)))
                .extracting(CriteriaSet::id)
                .containsExactly(
                        "uk-emergency",
                        "nhs-nss-core",
                        "nhs-nss-exclusions",
                        "nice-ng12",
                        "secondary-breast-cancer",
                        "repeat-visits");
    }

    @Test
    void what_would_change_a_verdict_is_the_smallest_sets_of_conditions() {
        CriterionResult weight = NATIONAL.evaluator("nhs-nss-core")
                .evaluate(
                        Cases.read("61", "weight_loss:unexplained+unintended~8w;weight_loss_percent=5.0~12w"),
                        RecordReading.complete())
                .of("CORE-WEIGHT");

        assertThat(weight.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(weight.whatWouldChangeIt())
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.turns()).hasSize(1));
        assertThat(conditions(weight.whatWouldChangeIt()))
                .containsExactlyInAnyOrder(
                        "weight_loss[new, unexplained, unintended, strong_suspicion]", "weight_loss_percent(3mo) > 5");
    }

    @Test
    void what_would_turn_a_met_disjunction_is_all_that_is_met_in_it() {
        CriterionResult image = NATIONAL.evaluator("nhs-nss-core")
                .evaluate(Cases.read("61", "imaging_suggests_cancer"), RecordReading.complete())
                .of("CORE-RAD");

        assertThat(image.verdict()).isEqualTo(Verdict.MET);
        assertThat(conditions(image.whatWouldChangeIt()))
                .containsExactlyInAnyOrder(
                        "imaging_suggests_cancer",
                        "needs_admission",
                        "imaging_suggests_cancer_site",
                        "imaging_metastases_unknown_primary");
    }

    private static List<String> conditions(List<WhatIf> ways) {
        return ways.stream()
                .flatMap(way -> way.turns().stream())
                .map(turn -> turn.now().condition().text())
                .toList();
    }

    private static Verdict verdict(CriteriaCatalogue catalogue, String age, String criterion) {
        return catalogue
                .evaluator("nhs-nss-core")
                .evaluate(Cases.read(age, "fatigue:unexplained~5w"), RecordReading.complete())
                .of(criterion)
                .verdict();
    }

    private static List<CriterionEdit> edits(String rows) {
        return CriterionEdit.read(TableSource.text("edits", HEADER + rows + "\n"));
    }
}
