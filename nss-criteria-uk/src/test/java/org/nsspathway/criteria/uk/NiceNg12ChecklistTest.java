package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.criteria.Guidance;

/** Nothing of NICE NG12 is missing in silence: each of its 110 recommendations is a rule, or guidance with its reason. */
class NiceNg12ChecklistTest {
    /** How many recommendations each of the sections 1.1 to 1.16 has. */
    private static final int[] SECTIONS = {6, 11, 6, 3, 15, 10, 7, 5, 2, 10, 7, 3, 4, 11, 2, 8};

    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();

    @Test
    void every_recommendation_is_a_rule_or_named_guidance_and_none_is_both() {
        List<String> numbers = new ArrayList<>();
        for (int section = 1; section <= SECTIONS.length; section++) {
            for (int number = 1; number <= SECTIONS[section - 1]; number++) {
                numbers.add("1." + section + "." + number);
            }
        }
        Set<String> rules = new TreeSet<>();
        for (Criterion each : CATALOGUE.set("nice-ng12@2025-05-01").criteria()) {
            rules.add(each.parent().orElseThrow());
        }
        List<String> found = new ArrayList<>(rules);
        found.addAll(guidance().stream().map(Guidance::id).toList());

        assertThat(numbers).hasSize(110);
        assertThat(found).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(rules).hasSize(86);
        assertThat(guidance()).hasSize(24);
    }

    @Test
    void a_row_belongs_to_the_recommendation_that_its_id_begins_with() {
        assertThat(CATALOGUE.set("nice-ng12").criteria()).allSatisfy(each -> {
            assertThat(each.id()).matches("\\Q" + each.parent().orElseThrow() + "\\E[a-z]?");
            assertThat(each.source().section()).isEqualTo(each.parent().orElseThrow());
        });
    }

    @Test
    void what_a_router_can_do_with_guidance_is_named_by_its_occasion() {
        assertThat(guidance())
                .filteredOn(each -> each.hook().isPresent())
                .extracting(each -> each.id() + " " + each.hook().orElseThrow())
                .containsExactly(
                        "1.3.4 fit_not_returned",
                        "1.5.4 no_ovarian_row_met",
                        "1.14.8 no_row_met",
                        "1.14.9 no_row_met",
                        "1.15.1 test_asked_for",
                        "1.15.2 findings_without_row",
                        "1.16.2 unsure",
                        "1.16.3 non_urgent_referral",
                        "1.16.8 referral_decided");
    }

    private static List<Guidance> guidance() {
        return CATALOGUE.guidance().stream()
                .filter(each -> each.set().equals("nice-ng12"))
                .toList();
    }
}
