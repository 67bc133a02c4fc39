package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

/** A slip of the pen in a profile stops the load: where, what was wrong, and what to write. One test a slip. */
class ProfileTyposTest {
    private static final CriteriaCatalogue NATIONAL = CriteriaCatalogue.installed();
    private static final String CRITERIA = "set,id,column,value,note\n";
    private static final String SERVICES =
            "service,offered,open_from,suspended_from,accepts_from,min_age,excludes,on_missing_tests,"
                    + "on_unknown_primary,on_several_sites,on_recurrence,fallback,source,read_on,note\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nhs-nss-coer,CORE-GUT,min_age,40,      | row 2, column set: there is no set 'nhs-nss-coer'. Did you mean 'nhs-nss-core'? Rows of your own go into set 'local'.",
                "nhs-nss-core,CORE-GUTS,min_age,40,     | row 2, column id: set 'nhs-nss-core' has no row 'CORE-GUTS'. Did you mean 'CORE-GUT'? Rows of your own go into set 'local'.",
                "nhs-nss-core,CORE-GUT,minimum_age,40,  | row 2, column column: there is no column 'minimum_age'. Known are [id, title,",
                "nhs-nss-core,CORE-GUT,id,CORE-FEELING, | row 2, column column: the id of a row cannot be edited. Switch the row off and add another.",
                "nhs-nss-core,CORE-GUT,min_age,forty,   | row 2, column value: 'forty' is no age. Write digits, or the name of a population. Known are [adult, adult_paired].",
                "nhs-nss-core,CORE-GUT,status,of,       | row 2, column value: 'of' is no status that a place can give. Write local to switch the row on, off to switch it off.",
                "nhs-nss-core,CORE-GUT,min_age,400,     | row 2, column value: min_age lies above 130 years, so that nobody can meet the rule. Write the age in completed years.",
                "nhs-nss-core,CORE-GUT,condition,age >= 140,      | row 2, column value: 'age >= 140' can never hold: 'age' is never beyond 0 to 130. Correct the number.",
                "nhs-nss-core,CORE-GUT,condition,weight_loss_percent(6mo) >= 500, | row 2, column value: 'weight_loss_percent(6mo) >= 500' can never hold: 'weight_loss_percent' is never beyond -500 to 100. Correct the number.",
                "nhs-nss-core,CORE-GUT,condition,haemoglobin_g_l < 13,    | row 2, column value: 'haemoglobin_g_l < 13' can never hold: 'haemoglobin_g_l' is never beyond 20 to 300. Correct the number.",
                "nhs-nss-core,CORE-GUT,sex,woman,       | row 2, column value: 'woman' is not known. Write any, female or male.",
                "nhs-nss-core,CORE-GUT,organ,prostrate, | row 2, column value: there is no fact 'has_prostrate'.",
                "nhs-nss-core,CORE-GUT,destination,nsss,| row 2, column value: no installed rule has the destination 'nsss'. Did you mean 'nss'?",
                "nhs-nss-core,CORE-GUT,action,suspected_cancer_referral,   | row 2, column value: no installed rule has the action 'suspected_cancer_referral'. Did you mean 'suspected_cancer_pathway_referral'?",
                "nhs-nss-core,CORE-GUT,urgency,24hours, | row 2, column value: no installed rule has the urgency '24hours'.",
                "nhs-nss-core,CORE-GUT,strength,considr,| row 2, column value: no installed rule has the strength 'considr'. Did you mean 'consider'?",
                "nhs-nss-core,CORE-GUT,condition,past_cancer = brest,      | row 2, column value: no installed rule asks for 'past_cancer = brest'. Did you mean 'breast'?",
                "nhs-nss-core,CORE-GUT,condition,crp = raised,    | row 2, column value: 'crp' is never 'raised'. Known are abnormal, awaited, declined, high, low, normal, not_returned.",
                "nhs-nss-core,CORE-GUT,condition,sex = woman,     | row 2, column value: 'sex' is never 'woman'.",
                "nhs-nss-core,CORE-GUT,condition,setting = emergancy,      | row 2, column value: 'setting' is never 'emergancy'. Did you mean 'emergency'?",
                "nhs-nss-core,CORE-GUT,action,,         | row 2, column value: the cell is empty and must not be. Fill it in.",
                "nhs-nss-core,CORE-GUT,effective_to,31/03/2026,   | row 2, column value: '31/03/2026' looks like a date that a spreadsheet has turned round;",
                "nhs-nss-core,CORE-GUT,condition,gut_feelings,    | row 2, column value: fact 'gut_feelings' is not known. Did you mean 'gut_feeling'?",
                "nhs-nss-core,CORE-GUT,condition,fatigue[sevrre], | row 2, column value: qualifier 'sevrre' is not known. Did you mean 'severe'?",
                "nhs-nss-core,CORE-GUT,condition,fatigue[mechanical],    | row 2, column value: 'fatigue' does not declare the qualifier 'mechanical'.",
                "nhs-nss-core,CORE-GUT,condition,fatigue[duration >= 4], | row 2, column value: Expected a length of time such as 4w",
                ",CORE-GUT,min_age,40,                  | row 2, column set: the cell is empty and must not be. Fill it in.",
                "nhs-nss-core,,min_age,40,              | row 2, column id: the cell is empty and must not be. Fill it in.",
                "nhs-nss-core,CORE-GUT,,40,             | row 2, column column: the cell is empty and must not be. Fill it in.",
                "nhs-nss-core,CORE-GUT,min_age,40       | row 2: The row has 4 cells but the header has 5.",
                "local,LOCAL-X,title,Something,         | row 2: the new row 'LOCAL-X' has no source. Add a line: local,LOCAL-X,source,...,",
            })
    void in_an_edit(String row, String message) {
        refused(CRITERIA + row + "\n", SERVICES, "here.criteria.csv, " + message);
    }

    @Test
    void all_mistakes_are_told_in_one_go_wherever_they_stand() {
        String criteria = CRITERIA
                + "nhs-nss-core,CORE-GUTS,min_age,40,\n"
                + "nhs-nss-core,CORE-GUT,min_age,40,\n"
                + "nhs-nss-core,CORE-CONST,condition,fatige,\n"
                + "local,OWN,title,Something,\n"
                + "filter-tests,fit,list,core,\n";
        String services = SERVICES + "nsss,yes,,,,,,,,,,,Ours,2026-11-25,\n";

        assertThatThrownBy(() -> Profile.read(
                                "here",
                                TableSource.text("here.criteria.csv", criteria),
                                TableSource.text("here.services.csv", services))
                        .over(NATIONAL))
                .isInstanceOf(TableException.class)
                .message()
                .contains("here.criteria.csv, row 2, column id: set 'nhs-nss-core' has no row 'CORE-GUTS'.")
                .contains("here.criteria.csv, row 4, column value: fact 'fatige' is not known.")
                .contains("here.criteria.csv, row 5: the new row 'OWN' has no source.")
                .contains("here.criteria.csv, row 6")
                .contains("here.services.csv, row 2, column service")
                .endsWith("\n5 mistakes; correct each.");
    }

    @Test
    void all_cells_that_cannot_be_read_are_told_in_one_go() {
        assertThatThrownBy(() -> Profile.read(
                        "here",
                        TableSource.text(
                                "here.criteria.csv", CRITERIA + ",CORE-GUT,min_age,40,\nnhs-nss-core,,min_age,40,\n"),
                        TableSource.text("here.services.csv", SERVICES + "nss,maybe,,,,,,,,,,,Ours,2026-11-25,\n")))
                .message()
                .contains("row 2, column set", "row 3, column id", "here.services.csv, row 2, column offered")
                .endsWith("3 mistakes; correct each.");
    }

    @Test
    void two_edits_of_one_cell() {
        refused(
                CRITERIA + "nhs-nss-core,CORE-GUT,min_age,60,\nnhs-nss-core,CORE-GUT,min_age,40,\n",
                SERVICES,
                "here.criteria.csv, row 3: min_age of CORE-GUT is already edited in here.criteria.csv, row 2. Keep one of the two.");
    }

    @Test
    void ages_and_days_that_leave_nobody() {
        refused(
                CRITERIA + "nhs-nss-core,CORE-GUT,min_age,60,\nnhs-nss-core,CORE-GUT,max_age,40,\n",
                SERVICES,
                "here.criteria.csv, row 3, column value: max_age lies below min_age, so that nobody can meet the rule. Correct one.");
        refused(
                CRITERIA + "nhs-nss-core,CORE-GUT,effective_from,2026-05-01,\n"
                        + "nhs-nss-core,CORE-GUT,effective_to,2026-04-30,\n",
                SERVICES,
                "here.criteria.csv, row 3, column value: effective_to lies before effective_from, so that the rule never holds.");
    }

    @Test
    void a_rule_that_rests_on_one_that_was_switched_off() {
        refused(
                CRITERIA + "nhs-nss-core,CORE-RAD,condition,FIRES(CORE-GUT),\nnhs-nss-core,CORE-GUT,status,off,\n",
                SERVICES,
                "here.criteria.csv, row 2, column value: FIRES(CORE-GUT) names no criterion of this set. Known are [CORE-ABDO");
    }

    @Test
    void a_column_that_is_missing_or_that_nobody_knows() {
        refused("set,id,column,note\n", SERVICES, "here.criteria.csv, row 1: column 'value' is missing.");
        refused(
                "set,id,column,value,note,author\n",
                SERVICES,
                "here.criteria.csv, row 1: 'author' is no column of this table, which has set, id, column, value, note. Rename or remove it.");
        refused(
                CRITERIA,
                SERVICES.replace("excludes,", ""),
                "here.services.csv, row 1: column 'excludes' is missing. The columns here are: service, offered,");
        refused(
                CRITERIA,
                SERVICES.replace("note", "note,catchmnt"),
                "here.services.csv, row 1: 'catchmnt' is no column of this table, which has service, offered,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nsss,yes,,,,,,,,,,,a page,2026-11-22,             | row 2, column service: there is no pathway 'nsss'. Did you mean 'nss'?",
                ",yes,,,,,,,,,,,a page,2026-11-22,                 | row 2, column service: the cell is empty and must not be. Fill it in.",
                "nss,,,,,,,,,,,,a page,2026-11-22,                 | row 2, column offered: the cell is empty and must not be. Fill it in.",
                "nss,maybe,,,,,,,,,,,a page,2026-11-22,            | row 2, column offered: 'maybe' cannot stand here. Write yes, no or unknown.",
                "nss,yes,2026-13-01,,,,,,,,,,a page,2026-11-22,    | row 2, column open_from: '2026-13-01' is no day. Write it as 2026-03-02.",
                "nss,yes,,1/12/2023,,,,,,,,,a page,2026-11-22,     | row 2, column suspended_from: '1/12/2023' looks like a date that a spreadsheet has turned round;",
                "nss,yes,2026-05-01,2026-04-30,,,,,,,,,a page,2026-11-22, | row 2, column suspended_from: the service is suspended before it opens on 2026-05-01. Correct one of the dates.",
                "nss,yes,,,gp,,,,,,,,a page,2026-11-22,            | row 2, column accepts_from: 'gp' cannot stand here. Write general_practice, emergency, self_referral, hospital, with a blank between two.",
                "nss,yes,,,,adult,,,,,,,a page,2026-11-22,         | row 2, column min_age: 'adult' is no whole number. Write digits only.",
                "nss,yes,,,,,bed-bound,,,,,,a page,2026-11-22,     | row 2, column excludes: ",
                "nss,yes,,,,,pregnent,,,,,,a page,2026-11-22,      | row 2, column excludes: fact 'pregnent' is not known. Did you mean 'pregnant'?",
                "nss,yes,,,,,fatigue[sevrre],,,,,,a page,2026-11-22, | row 2, column excludes: qualifier 'sevrre' is not known. Did you mean 'severe'?",
                "nss,yes,,,,,,require,,,,,a page,2026-11-22,       | row 2, column on_missing_tests: 'require' is no choice for on_missing_tests. Write prepare or refer-and-list or required, or leave it empty for the policy's default.",
                "nss,yes,,,,,,,refuse,,,,a page,2026-11-22,        | row 2, column on_unknown_primary: 'refuse' is no choice for on_unknown_primary. Write unknown-primary-service or nss,",
                "nss,yes,,,,,,,,all,,,a page,2026-11-22,           | row 2, column on_several_sites: 'all' is no choice for on_several_sites. Write urgent-suspected-cancer or nss or triage-hub,",
                "nss,yes,,,,,,,,,team,,a page,2026-11-22,          | row 2, column on_recurrence: 'team' is no choice for on_recurrence. Write breast-team or original-specialty or site-team or nss,",
                "nss,yes,,,,,,,,,,reviwe,a page,2026-11-22,        | row 2, column fallback: there is no pathway 'reviwe'. Did you mean 'review'?",
                "nss,yes,,,,,,,,,,review;nss,a page,2026-11-22,    | row 2, column fallback: 'nss' cannot stand here. A fall-back is another service, named once.",
                "nss,yes,,,,,,,,,,,,2026-11-22,                    | row 2, column source: the cell is empty and must not be. Fill it in.",
                "nss,yes,,,,,,,,,,,a page,,                        | row 2, column read_on: the cell is empty and must not be. Fill it in.",
            })
    void in_a_service(String row, String message) {
        refused(CRITERIA, SERVICES + row + "\n", "here.services.csv, " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "routing-policy,unlocalized,default,nss,      | row 2, column id: the policy has no line and no setting 'unlocalized'.",
                "routing-policy,unlocalised,defalt,nss,       | row 2, column column: there is no column 'defalt'.",
                "routing-policy,unlocalised,default,nsss,     | row 2, column value: 'nsss' is not known. Known are [nss, test-first, urgent-suspected-cancer].",
                "routing-policy,default_test_days,default,soon, | row 2, column value: 'soon' is not known. Known are [number].",
                "routing-policy,emergency,when,FALSE,         | row 2: line 'emergency' leads to the emergency and cannot be edited. Remove this row.",
            })
    void in_an_edit_of_the_policy(String row, String message) {
        refused(CRITERIA + row + "\n", SERVICES, "here.criteria.csv, " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "filter-tests,fit_ug,list,core,               | row 2: the test of fit_ug: fact 'fit_ug' is not known. Did you mean 'fit_ug_g'?",
                "filter-tests,fit_ug_g,lst,core,              | row 2, column column: there is no column 'lst'. Known are [test, list,",
                "filter-tests,fit_ug_g,list,cor,              | row 2, column value: 'cor' is not known. Write core or optional.",
                "filter-tests,fit_ug_g,validity_days,ninety,  | row 2, column value: 'ninety' is no whole number. Write digits only.",
                "filter-tests,*,validity_days,ninety,         | row 2, column value: 'ninety' is no whole number. Write digits only.",
                "filter-tests,fit_ug_g,applies_when,abdominal_pian, | row 2, column value: fact 'abdominal_pian' is not known. Did you mean 'abdominal_pain'?",
                "filter-tests,fit_ug_g,test,fit,              | row 2, column column: the name of a test cannot be edited. Write off into its list and add another.",
            })
    void in_an_edit_of_a_test(String row, String message) {
        refused(CRITERIA + row + "\n", SERVICES, "here.criteria.csv, " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no,,,,,,,,,,",
                "yes,,2026-01-01,,,,,,,,",
                "yes,2026-01-01,,,,,,,,,",
                "yes,,,,18,,,,,,",
                "yes,,,general_practice,,,,,,,",
                "yes,,,,,pregnant,,,,,"
            })
    void what_is_there_for_everybody_is_neither_closed_nor_limited(String cells) {
        refused(
                CRITERIA,
                SERVICES + "emergency-same-day," + cells + ",a page,2026-11-22,\n",
                "here.services.csv, row 2: 'emergency-same-day' is there for everybody, everywhere: it is neither closed nor limited. Remove what limits it.");
    }

    @Test
    void an_exclusion_that_asks_for_what_is_being_decided() {
        refused(
                CRITERIA,
                SERVICES + "nss,yes,,,,,nss_fits,,,,,,a page,2026-11-22,\n",
                "here.services.csv, row 2, column excludes: fact 'nss_fits' is not known.");
    }

    @Test
    void one_service_twice_or_two_choices_of_one_thing() {
        String nss = "nss,yes,,,,,,,,,breast-team,,a page,2026-11-22,\n";
        refused(
                CRITERIA,
                SERVICES + nss + nss,
                "here.services.csv, row 3, column service: 'nss' already has a row in here.services.csv, row 2. Keep one of the two.");
        refused(
                CRITERIA,
                SERVICES + nss + "review,yes,,,,,,,,,nss,,a page,2026-11-22,\n",
                "here.services.csv, row 3, column on_recurrence: another service of this place already chose 'breast-team'. Keep one of the two.");
    }

    @Test
    void the_name_of_an_installed_set() {
        assertThatThrownBy(() -> Profile.read(
                                "nhs-nss-core",
                                TableSource.text("here.criteria.csv", CRITERIA + "local,X,title,Something,\n"),
                                TableSource.text("here.services.csv", SERVICES))
                        .over(NATIONAL))
                .isInstanceOf(TableException.class)
                .hasMessage(
                        "here.criteria.csv, row 2, column set: the rows of this place would replace the installed set "
                                + "'nhs-nss-core'. Give the place another name.");
    }

    private static void refused(String criteria, String services, String message) {
        List<TableSource> tables = List.of(
                TableSource.text("here.criteria.csv", criteria), TableSource.text("here.services.csv", services));
        assertThatThrownBy(
                        () -> Profile.read("here", tables.get(0), tables.get(1)).over(NATIONAL))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(message);
    }
}
