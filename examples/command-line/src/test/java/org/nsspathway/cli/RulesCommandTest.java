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
    void help_names_every_subcommand_and_the_exit_codes() {
        assertThat(Call.of("--help").out())
                .contains("evaluate", "route", "rules", "Exit codes: 0 all rows were read; 1");
        assertThat(Call.of("--version").out()).contains("nhs-nss-core@");
    }
}
