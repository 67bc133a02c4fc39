package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Criterion;

/** From April 2026 NICE NG12 names the non-specific symptoms pathway as one of three actions, for three rules. */
class NssAsNamedOptionTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @Test
    void three_rules_name_it_from_april_2026_and_none_before() {
        assertThat(naming("2026-03-31")).isEmpty();
        assertThat(naming("2026-04-01")).extracting(Criterion::id).containsExactly("1.13.2", "1.13.3", "1.13.4");
    }

    @Test
    void each_keeps_the_mark_of_how_sure_we_are_and_the_action_that_it_had() {
        assertThat(naming("2026-04-01")).allSatisfy(each -> {
            assertThat(each.source().confidence()).startsWith("V [1]");
            assertThat(each.action()).isEqualTo("urgent_investigation_2w");
            assertThat(each.alternativeActions())
                    .containsExactly("suspected_cancer_pathway_referral", "suspected_cancer_pathway_referral(nss)");
        });
    }

    @Test
    void the_three_rules_for_weight_that_are_live_at_once_are_named_where_the_first_stands() {
        assertThat(CATALOGUE.set("nhs-nss-core").criteria().get(0).note())
                .contains("more than 5 percent in 6 months at 60+", "Scotland: at least 5 percent in 3 months");
    }

    private static List<Criterion> naming(String day) {
        return CATALOGUE.set("nice-ng12").inForceOn(LocalDate.parse(day)).stream()
                .filter(each -> each.alternativeActions().contains("suspected_cancer_pathway_referral(nss)"))
                .toList();
    }
}
