package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** One slip in one table of the rules stops the load and is named with its row, its column and what to do. */
class PlantedTyposTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nhs-nss-optional.csv | venous_thromboembolism[unexplained] | venous_thromboembolsim[unexplained] | column condition: fact 'venous_thromboembolsim' is not known. Did you mean 'venous_thromboembolism'?",
                "nhs-nss-optional.csv | duration > 3w | duration > 3 | column condition: Expected a length of time",
                "nhs-nss-optional.csv | ,optional, | ,optinal, | column status: 'optinal' is not known.",
                "nhs-nss-optional.csv | infection_excluded, | infection_exluded, | column condition: fact 'infection_exluded' is not known. Did you mean 'infection_excluded'?",
                "nhs-nss-optional.csv | > 2 * upper_limit | > 2 * uper_limit | column condition:",
                "bcn-2023-proposed.csv | NOT explained] | NOT explaned] | column condition: qualifier 'explaned' is not known. Did you mean 'explained'?",
                "bcn-2023-proposed.csv | ,proposed, | ,Proposed, | column status: 'Proposed' is not known.",
                "uk-emergency.csv | platelets_10_9_l < 30 | platelets_10_9 < 30 | column condition: fact 'platelets_10_9' is not known. Did you mean 'platelets_10_9_l'?",
                "uk-emergency.csv | haemoglobin_g_l < 70 | haemoglobin_g_l < 70 AND haemoglobin_g_l > 80 | column condition:",
                "uk-emergency.csv | ,anaemia,emergency_admission | ,anemia,emergency_admission | column ask_when: fact 'anemia' is not known. Did you mean 'anaemia'?",
                "secondary-breast-cancer.csv | FIRES(SBC-LIVER) | FIRES(SBC-LIVR) | column ask_when: FIRES(SBC-LIVR) names no criterion",
                "secondary-breast-cancer.csv | past_cancer = breast AND hypercalcaemia | past_cancer = breast AND NOT past_cancer = breast | column condition:",
                "secondary-breast-cancer.csv | 2026-11-22 | 22/11/2026 | column source_read_on: '22/11/2026' looks like a date that a spreadsheet has turned round",
                "repeat-visits.csv | visits_for_same_problem >= 3 | visits_for_same_problem[new] | column condition:",
                "filter-tests.csv | fit_ug_g,core | fit_ug_g,cor | column list: 'cor' is not known. Write core or optional.",
                "filter-tests.csv | has_prostate AND age >= 40 | has_prostrate AND age >= 40 | column applies_when: fact 'has_prostrate' is not known. Did you mean 'has_prostate'?",
                "filter-tests.csv | FIRES(1.5.7) | FIRES(1.57) | column abnormal_when: FIRES(1.57) names no criterion of this set.",
                "filter-tests.csv | haemoglobin_g_l;white | haemoglobin_g_dl;white | column parts: fact 'haemoglobin_g_dl' is not known. Did you mean 'haemoglobin_g_l'?",
                "filter-tests.csv | esr_mm_h,core,TRUE,90 | esr_mm_h,core,TRUE, | column validity_days: the cell is empty",
                "filter-tests.csv | validity_days | valid_days | column 'validity_days' is missing.",
                "units.csv | haemoglobin_g_l,g/dL | haemoglobin_g_dl,g/dL | column fact: 'haemoglobin_g_dl' is no fact with a number and a unit.",
                "units.csv | g/dL,10, | g/dL,1O, | column factor: '1O' is no number.",
                "default-limits.csv | age <= 55 AND pregnant | age <= 55 AND pregnent | column condition: fact 'pregnent' is not known. Did you mean 'pregnant'?",
                "default-limits.csv | 2.20,2.60 | 2.20,2..60 | column upper_limit: '2..60' is no number.",
                "facts.csv | within=12mo | witin=12mo | column derivation: visits takes the setting within and no other but has [witin]",
                "facts.csv | alt_u_l > 1 * upper_limit OR | alt > 1 * upper_limit OR | column definition: fact 'alt' is not defined. Add a row for it."
            })
    void it_is_refused_with_its_place_and_what_to_do(String table, String right, String wrong, String message) {
        assertThatThrownBy(() -> CriteriaCatalogue.of(List.of(new Planted(table, right, wrong))))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(table)
                .hasMessageContaining(message);
    }

    @Test
    void without_a_slip_the_same_tables_load() {
        assertThat(CriteriaCatalogue.of(List.of(new Planted("facts.csv", "", "")))
                        .sets())
                .hasSameSizeAs(CriteriaCatalogue.installed().sets());
    }

    /** The rules of the UK with one text replaced by another in one table. */
    private record Planted(String table, String right, String wrong) implements CriteriaProvider {
        private static final UkCriteriaProvider UK = new UkCriteriaProvider();

        private TableSource planted(TableSource source) {
            if (!source.name().equals(table)) {
                return source;
            }
            assertThat(source.read()).contains(right);
            return TableSource.text(source.name(), right.isEmpty() ? source.read() : replaced(source.read()));
        }

        private String replaced(String text) {
            int at = text.indexOf(right);
            return text.substring(0, at) + wrong + text.substring(at + right.length());
        }

        private List<TableSource> planted(List<TableSource> sources) {
            return sources.stream().map(this::planted).toList();
        }

        @Override
        public String name() {
            return "UK rules with a slip";
        }

        @Override
        public List<TableSource> sets() {
            return planted(UK.sets());
        }

        @Override
        public TableSource table(String name) {
            return planted(UK.table(name));
        }

        @Override
        public List<TableSource> facts() {
            return planted(UK.facts());
        }

        @Override
        public List<TableSource> qualifiers() {
            return UK.qualifiers();
        }

        @Override
        public List<TableSource> resultWindows() {
            return planted(UK.resultWindows());
        }

        @Override
        public List<TableSource> defaultLimits() {
            return planted(UK.defaultLimits());
        }

        @Override
        public List<TableSource> populationAges() {
            return UK.populationAges();
        }

        @Override
        public List<TableSource> filterTests() {
            return planted(UK.filterTests());
        }

        @Override
        public List<TableSource> units() {
            return planted(UK.units());
        }
    }
}
