package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceBookTest {
    @TempDir
    private Path folder = Path.of("");

    private void profile(List<String> edits, String service) throws IOException {
        Files.write(folder.resolve("north.criteria.csv"), edits);
        Files.writeString(
                folder.resolve("north.services.csv"),
                "service,offered,open_from,suspended_from,accepts_from,min_age,excludes,on_missing_tests,"
                        + "on_unknown_primary,on_several_sites,on_recurrence,fallback,source,read_on,note\n" + service);
    }

    @Test
    void all_that_differs_in_a_place_is_printed_before_its_rules_each_beside_what_it_replaces() throws IOException {
        profile(
                List.of(
                        "set,id,column,value,note",
                        "nhs-nss-core,CORE-CONST,condition,fatigue[duration >= 8w],board paper 12",
                        "nhs-nss-core,CORE-RAD,status,off,goes to radiology here",
                        "nhs-nss-optional,OPT-LABS-ALP,status,local,",
                        "filter-tests,coeliac_antibody,list,core,for everybody",
                        "routing-policy,unlocalised,default,test-first,",
                        "local,NORTH-SWEATS,title,Unexplained night sweats,",
                        "local,NORTH-SWEATS,source,Our referral guide,",
                        "local,NORTH-SWEATS,source_read_on,2026-11-25,",
                        "local,NORTH-SWEATS,condition,night_sweats[new],",
                        "local,NORTH-SWEATS,action,suspected_cancer_pathway_referral,",
                        "local,NORTH-SWEATS,destination,nss,",
                        "local,NORTH-SWEATS,urgency,suspected_cancer_pathway,"),
                "nss,yes,2024-04-01,,general_practice,18,,prepare,,,,triage-hub;test-first,Our specification,2026-11-25,pilot\n");

        Call call = Call.of("rules", "--profile", folder.toString());

        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("What differs in north from the national rules\n")
                .contains("\nServices\n  nss  offered, from 2024-04-01, from age 18  (pilot)\n")
                .contains("    else  triage-hub, test-first\n", "    source  Our specification (read on 2026-11-25)\n")
                .contains("  coeliac_antibody  list  (for everybody)\n    is   core\n")
                .contains("  unlocalised  default\n    is   test-first\n")
                .contains("\nRows switched off\n  nhs-nss-core CORE-RAD  (goes to radiology here)\n")
                .containsPattern("  nhs-nss-core CORE-CONST  condition  \\(board paper 12\\)\n    was  any_of\\(.*\n"
                        + "    is   fatigue\\[duration >= 8w\\]\n")
                .contains("  nhs-nss-optional OPT-LABS-ALP  status\n    was  optional\n    is   local\n")
                .contains("\nRows of its own\n  NORTH-SWEATS\n    title  Unexplained night sweats\n")
                .contains("\nnhs-nss-core@");
    }

    @Test
    void what_a_place_leaves_as_it_is_is_said_and_not_left_blank() throws IOException {
        profile(
                List.of("set,id,column,value,note", "nhs-nss-core,CORE-RAD,status,off,"),
                "nss,yes,,,,,,,,,,,Ours,2026-11-25,\n");

        assertThat(Call.of("rules", "--profile", folder.toString()).out())
                .contains(
                        "\nFilter function tests\n  nothing\n\nRouting policy\n  nothing\n\nRows switched off\n  nhs-nss-core CORE-RAD\n")
                .contains("\nRows of its own\n  nothing\n");
    }

    @Test
    void all_mistakes_of_a_profile_are_told_in_one_go() throws IOException {
        profile(
                List.of(
                        "set,id,column,value,note",
                        "nhs-nss-core,CORE-CONST,condition,fatige,",
                        "nhs-nss-core,CORE-WEIGHT,min_age,400,",
                        "nhs-nss-core,CORE-GUT,condition,age > = 40,"),
                "nsss,yes,,,,,,,,,,,Ours,2026-11-25,\n");

        assertThat(Call.of("rules", "--profile", folder.toString()).err())
                .contains("row 2, column value: fact 'fatige' is not known. Did you mean 'fatigue'?")
                .contains("row 3, column value: min_age lies above 130 years")
                .contains("row 4, column value: Found '>' and then '='.")
                .contains("north.services.csv, row 2, column service")
                .contains("4 mistakes; correct each.");
    }
}
