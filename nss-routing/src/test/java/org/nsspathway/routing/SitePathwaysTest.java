package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.pathway.ReferralType;

/** Site rules are counted as national referral types, and one lump is one pathway. */
class SitePathwaysTest {

    @ParameterizedTest(name = "{0} years, {1}: {2} gives {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "60|female|dysphagia                                                     | 06",
                "60|female|dysphagia;jaundice                                            | 06",
                "60|female|visible_haematuria:unexplained                                | 11",
                "60|female|haemoptysis:unexplained;dysphagia                             | 06 03",
                "45|female|upper_abdominal_mass_consistent_with_stomach_cancer           | 09+06",
                "60|female|imaging_suggests_cancer_site=lung;haemoptysis:unexplained     | 03",
                "60|female|imaging_suggests_cancer_site=kidney                           | 11",
                "60|female|imaging_suggests_cancer_site=pancreass                        | ''",
                "60|female|rectal_mass;breast_lump:unexplained                           | 01 07",
                "12|female|dysphagia;skin_lesion_suggests_nodular_melanoma               | 02",
                "60|female|fatigue:unexplained~5w                                        | ''"
            })
    void sites_are_counted_by_type(int age, String sex, String facts, String types) {
        assertThat(types(People.decide(age, sex, facts))).isEqualTo(types);
    }

    /** Types of one pathway joined by +, pathways by a blank, the leading one first. */
    private static String types(RoutingDecision decision) {
        StringBuilder types = new StringBuilder();
        for (SitePathway each : decision.sitePathways()) {
            types.append(types.isEmpty() ? "" : " ").append(each.leading().code());
            each.otherDoors().stream()
                    .map(ReferralType::code)
                    .forEach(code -> types.append('+').append(code));
        }
        return types.toString();
    }

    @Test
    void a_rule_that_says_do_leads_before_one_that_says_consider() {
        RoutingDecision decision = People.decide("rectal_mass;dysphagia");

        assertThat(types(decision)).isEqualTo("06 07");
        assertThat(decision.first().referralTypes())
                .extracting(ReferralType::code)
                .containsExactly("06", "07");
        assertThat(decision.actions()).extracting(PlannedAction::id).contains("one-referral");
    }

    @Test
    void a_site_that_no_type_has_goes_to_nss_and_is_said() {
        RoutingDecision decision = People.decide("imaging_suggests_cancer_site=pancreass");

        assertThat(decision.pathway().id()).isEqualTo("nss");
        assertThat(decision.first().because())
                .isEqualTo("imaging suggests cancer of a site that is not in the table of referral types");
    }
}
