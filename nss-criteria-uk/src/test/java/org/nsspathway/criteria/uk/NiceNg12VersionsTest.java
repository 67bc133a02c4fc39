package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;

/** NICE NG12 as one table of dated rows, read as of 1 May 2025 and as amended in April 2026. */
class NiceNg12VersionsTest {
    private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    private static final CriteriaSet OLD = CATALOGUE.set("nice-ng12@2025-05-01");
    private static final CriteriaSet NEW = CATALOGUE.set("nice-ng12@2026-04");

    @Test
    void the_version_of_may_2025_has_all_rows_of_all_recommendations_that_are_rules() {
        assertThat(OLD.criteria()).hasSize(120);
        assertThat(parents(OLD.criteria())).hasSize(86);
        assertThat(CATALOGUE.set("nice-ng12").on(LocalDate.of(2026, 3, 31))).hasToString(OLD.toString());
        assertThat(CATALOGUE.set("nice-ng12").inForceOn(LocalDate.of(2026, 3, 31)))
                .isEqualTo(OLD.criteria());
    }

    @Test
    void the_version_of_april_2026_differs_in_six_rows_that_end_and_eleven_that_begin() {
        assertThat(OLD.criteria())
                .filteredOn(each -> !NEW.criteria().contains(each))
                .extracting(Criterion::id)
                .containsExactly("1.5.7", "1.5.9a", "1.5.9b", "1.13.2", "1.13.3", "1.13.4");
        assertThat(NEW.criteria())
                .filteredOn(each -> !OLD.criteria().contains(each))
                .extracting(Criterion::id)
                .containsExactly(
                        "1.5.6c", "1.5.7a", "1.5.7b", "1.5.7c", "1.5.7d", "1.5.7e", "1.5.9a", "1.5.9b", "1.13.2",
                        "1.13.3", "1.13.4");
        assertThat(CATALOGUE.set("nice-ng12").inForceOn(LocalDate.of(2026, 4, 1)))
                .isEqualTo(NEW.criteria());
    }

    @Test
    void a_row_holds_from_the_day_of_its_version_and_every_row_of_the_second_version_says_that_its_day_is_assumed() {
        assertThat(OLD.criteria())
                .allSatisfy(each -> assertThat(each.effectiveFrom()).contains(LocalDate.of(2025, 5, 1)));
        assertThat(NEW.criteria())
                .filteredOn(each -> each.effectiveFrom().orElseThrow().getYear() == 2026)
                .hasSize(11)
                .allSatisfy(each -> assertThat(each.note()).contains("1 April is assumed"));
    }

    @Test
    void every_row_that_asks_for_a_test_says_what_shows_that_it_is_done() {
        Set<String> tests = Set.of(
                "urgent_investigation_2w",
                "direct_access_investigation",
                "offer_test",
                "very_urgent_investigation_48h");
        assertThat(CATALOGUE.set("nice-ng12").criteria())
                .filteredOn(each -> tests.contains(each.action()))
                .hasSize(47 + 5 + 1 + 3)
                .allSatisfy(each -> assertThat(each.resultFacts()).isNotEmpty());
    }

    private static Set<String> parents(List<Criterion> criteria) {
        Set<String> parents = new TreeSet<>();
        criteria.forEach(each -> parents.add(each.parent().orElseThrow()));
        return parents;
    }
}
