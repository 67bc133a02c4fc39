package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nsspathway.criteria.CriteriaCatalogue;

class RulesCommandTest {

    @Test
    void every_criterion_stands_in_the_rule_book_with_its_source_status_condition_and_plain_english() {
        String book = Call.of("rules").out();

        CriteriaCatalogue.installed().sets().forEach(set -> {
            assertThat(book).contains(set.toString());
            set.criteria()
                    .forEach(each -> assertThat(book)
                            .contains("\n" + each.id() + "  " + each.title() + "\n")
                            .contains(each.source().document())
                            .contains("condition  " + each.condition().text()));
        });
    }

    @Test
    void a_rule_reads_as_a_sentence_and_says_who_reviewed_it() {
        assertThat(Call.of("rules", "--set", "nhs-nss-core").out())
                .contains("  status     in force, from a day not known\n")
                .contains("  confidence V [4, 10]; S annex 1\n")
                .contains(
                        "  in words   Loss of appetite, fatigue, nausea, feeling generally unwell or bloating that is new, "
                                + "unexplained and (there for at least 4 weeks or of very significant concern).\n")
                .contains("  reviewed   by no clinician yet\n")
                .doesNotContain("EMERG-");
    }

    @Test
    void the_rules_of_one_site_and_of_one_version_are_printed_alone() {
        assertThat(Call.of("rules", "--set", "nice-ng12", "--site", "lung").out())
                .contains("\n1.1.1a  Chest X-ray suggests lung cancer\n", "\n1.1.3  ")
                .contains("  done when  known: cxr_suggests_lung_cancer, cxr_suggests_mesothelioma, chest_x_ray\n")
                .doesNotContain("\n1.1.4  ");
        assertThat(Call.of("rules", "--set", "nice-ng12", "--site", "ovarian", "--version", "2026-04")
                        .out())
                .startsWith("\nnice-ng12@2026-04  ")
                .contains("\n1.5.7b  CA125 31 or more at 50-59\n")
                .doesNotContain("\n1.5.7  ");
    }

    @Test
    void a_site_or_version_that_is_not_there_is_refused_with_those_there_are() {
        assertThat(Call.of("rules", "--set", "nice-ng12", "--site", "lungs").err())
                .contains("has no rule of the site 'lungs'. Its sites are anal, basal_cell_carcinoma, ");
        assertThat(Call.of("rules", "--set", "nice-ng12", "--version", "2024").err())
                .contains("Set 'nice-ng12' has version 2025-05-01 and 2026-04 and not '2024'.");
        assertThat(Call.of("rules", "--version", "2024").err()).contains("--version 2024 needs --set");
    }

    @Test
    void help_names_every_subcommand_and_the_exit_codes() {
        assertThat(Call.of("--help").out())
                .contains("evaluate", "route", "rules", "Exit codes: 0 all rows were read; 1");
        assertThat(Call.of("--version").out()).contains("nhs-nss-core@");
    }
}
