package org.nsspathway.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.condition.Condition;
import org.nsspathway.condition.Verdict;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Setting;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.problem.TableException;
import org.nsspathway.vocabulary.TableSource;

class ProfileTest {
    private static final String CRITERIA = "set,id,column,value,note\n";
    private static final String SERVICES =
            "service,offered,open_from,suspended_from,accepts_from,min_age,excludes,on_missing_tests,"
                    + "on_unknown_primary,on_several_sites,on_recurrence,fallback,source,read_on,note,catchment\n";
    private static final String NSS =
            "nss,yes,2022-04-01,2023-12-01,general_practice emergency,18,cough; pain AND fever,"
                    + "required,nss,triage-hub,site-team,triage-hub;review,a page,2026-11-22,a note,the north\n";

    private final CriteriaCatalogue national = SmallRules.of(new CriteriaText()
                    .row("R1", "cough")
                    .row("OPTIONAL", "fatigue")
                    .with("status", "optional"))
            .catalogue();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_service_has_all_that_its_row_says() {
        Service nss =
                Service.read(TableSource.text("services.csv", SERVICES + NSS)).get(0);

        assertThat(nss.pathway()).isEqualTo("nss");
        assertThat(nss.offered()).contains(true);
        assertThat(nss.openFrom()).contains(LocalDate.of(2022, 4, 1));
        assertThat(nss.suspendedFrom()).contains(LocalDate.of(2023, 12, 1));
        assertThat(nss.acceptsFrom()).containsExactly(Setting.GENERAL_PRACTICE, Setting.EMERGENCY);
        assertThat(nss.minAge()).contains(18);
        assertThat(nss.excludes()).extracting(Condition::text).containsExactly("cough", "pain AND fever");
        assertThat(nss.settings())
                .containsEntry("on_missing_tests", "required")
                .containsEntry("on_unknown_primary", "nss")
                .containsEntry("on_several_sites", "triage-hub")
                .containsEntry("on_recurrence", "site-team")
                .hasSize(4);
        assertThat(nss.fallback()).containsExactly("triage-hub", "review");
        assertThat(nss.source()).isEqualTo("a page");
        assertThat(nss.readOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(nss.note()).isEqualTo("a note");
        assertThat(nss.catchment()).isEqualTo("the north");
        assertThat(nss.place()).hasToString("services.csv, row 2");
    }

    @Test
    void what_a_service_leaves_empty_is_not_limited_and_not_chosen() {
        Service nss = Service.read(
                        TableSource.text("services.csv", SERVICES + "nss,unknown,,,,,,,,,,,a page,2026-11-22,,\n"))
                .get(0);

        assertThat(nss.offered()).isEmpty();
        assertThat(nss.stateOn(LocalDate.of(2026, 3, 2))).isEqualTo(Service.State.UNKNOWN);
        assertThat(nss.acceptsFrom()).isEmpty();
        assertThat(nss.minAge()).isEmpty();
        assertThat(nss.settings()).isEmpty();
    }

    @Test
    void a_service_is_suspended_from_its_day_on_and_open_before() {
        Service nss =
                Service.read(TableSource.text("services.csv", SERVICES + NSS)).get(0);

        assertThat(nss.stateOn(LocalDate.of(2022, 3, 31))).isEqualTo(Service.State.NOT_YET_OPEN);
        assertThat(nss.stateOn(LocalDate.of(2022, 4, 1))).isEqualTo(Service.State.OPEN);
        assertThat(nss.stateOn(LocalDate.of(2023, 11, 30))).isEqualTo(Service.State.OPEN);
        assertThat(nss.stateOn(LocalDate.of(2023, 12, 1))).isEqualTo(Service.State.SUSPENDED);
    }

    @Test
    void a_folder_holds_one_profile_with_the_name_of_its_files() throws IOException {
        Files.writeString(folder.resolve("south.criteria.csv"), CRITERIA + "small,R1,min_age,40,\n");
        Files.writeString(folder.resolve("south.services.csv"), SERVICES + NSS);
        Files.writeString(folder.resolve("README.md"), "more");

        Profile profile = Profile.read(folder);

        assertThat(profile.name()).isEqualTo("south");
        assertThat(profile.edits()).hasSize(1);
        assertThat(profile.service("nss")).isPresent();
        assertThat(profile.service("review")).isEmpty();
        assertThat(profile.settings()).containsEntry("on_missing_tests", "required");
    }

    @Test
    void a_folder_that_does_not_hold_one_profile_is_refused() throws IOException {
        refused(
                "it holds no file NAME.criteria.csv. A profile is NAME.criteria.csv and NAME.services.csv in one folder.");
        Files.writeString(folder.resolve("south.criteria.csv"), CRITERIA);
        refused("it holds no file NAME.services.csv.");
        Files.writeString(folder.resolve("north.services.csv"), SERVICES);
        refused("its files are of two profiles, 'south' and 'north'. Give both the same name before");
        Files.writeString(folder.resolve("north.criteria.csv"), CRITERIA);
        refused(
                "it holds north.criteria.csv and south.criteria.csv and so 2 profiles. Give every profile a folder of its own.");
        Files.delete(folder.resolve("north.criteria.csv"));
        Files.move(folder.resolve("south.criteria.csv"), folder.resolve("The North.criteria.csv"));
        Files.move(folder.resolve("north.services.csv"), folder.resolve("The North.services.csv"));
        refused(
                "the name of a profile is lower case letters, digits and hyphens but was 'The North'. Rename its files.");
        assertThatThrownBy(() -> Profile.read(folder.resolve("none")))
                .hasMessageEndingWith(
                        "the folder cannot be opened (NoSuchFileException). Check its name and that you may read it.");
    }

    @Test
    void edits_of_tests_and_of_the_policy_are_kept_for_those_who_apply_them() {
        Profile profile = profile("filter-tests,fit_ug_g,list,core,\nrouting-policy,unlocalised,default,nss,\n"
                + "small,R1,min_age,40,\nlocal,X,title,Something,\n");

        assertThat(profile.filterTestEdits()).extracting(CriterionEdit::id).containsExactly("fit_ug_g");
        assertThat(profile.policyEdits()).extracting(CriterionEdit::id).containsExactly("unlocalised");
        assertThat(profile.criterionEdits()).extracting(CriterionEdit::id).containsExactly("R1", "X");
    }

    @Test
    void a_changed_row_is_local_and_says_what_was_changed() {
        Criterion changed = row(profile("small,R1,min_age,40,\nsmall,R1,note,a page says so,\n"), "R1");

        assertThat(changed.status()).isEqualTo(RuleStatus.LOCAL);
        assertThat(changed.note())
                .isEqualTo(
                        "Edited for south: min_age; source, confidence and note are those of the row before. a page says so");
        assertThat(row(profile("small,R1,note,a page says so,\n"), "R1").status())
                .isEqualTo(RuleStatus.IN_FORCE);
    }

    @Test
    void an_optional_row_is_read_where_the_place_switches_it_on_and_nowhere_else() {
        assertThat(read(national)).containsExactly("R1");
        assertThat(read(profile("small,OPTIONAL,status,local,\n").over(national)))
                .containsExactly("R1", "OPTIONAL");
        assertThat(read(profile("small,OPTIONAL,status,in_force,\n").over(national)))
                .containsExactly("R1", "OPTIONAL");
        assertThat(row(profile("small,OPTIONAL,status,in_force,\n"), "OPTIONAL").status())
                .isEqualTo(RuleStatus.LOCAL);
        assertThat(read(profile("small,OPTIONAL,min_age,40,\n").over(national))).containsExactly("R1");
        assertThat(read(profile("small,R1,status,off,\n").over(national))).isEmpty();
        assertThat(national.evaluator("small").sets().get(0).criteria()).hasSize(2);
        assertThat(national.evaluatorInForce(List.of("small")).sets().get(0).criteria())
                .hasSize(1);
    }

    @Test
    void rows_of_its_own_become_a_set_with_its_name_as_of_the_day_of_the_newest() {
        CriteriaSet own = profile(own("A", "2026-05-01") + own("B", "2026-11-22"))
                .over(national)
                .set("south");

        assertThat(own).hasToString("south@2026-11-22");
        assertThat(own.criteria()).extracting(Criterion::id).containsExactly("A", "B");
        assertThat(own.criteria()).extracting(Criterion::status).containsOnly(RuleStatus.LOCAL);
        assertThat(own.criteria().get(0).source().confidence()).isEqualTo("local");
        assertThat(own.criteria().get(0).source().readOn()).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void what_a_rule_in_force_fires_must_be_in_force() {
        assertThatThrownBy(
                        () -> profile("small,R1,condition,FIRES(OPTIONAL),\n").over(national))
                .hasMessage(
                        "criteria, row 2, column value: FIRES(OPTIONAL) names no criterion of this set. Known are [R1].");
    }

    private static String own(String id, String readOn) {
        return List.of(
                        "title,Something",
                        "source,a page",
                        "source_read_on," + readOn,
                        "condition,cough",
                        "action,refer",
                        "destination,nss",
                        "urgency,2w")
                .stream()
                .map(cell -> "local," + id + "," + cell + ",\n")
                .reduce("", String::concat);
    }

    private static Profile profile(String edits) {
        return Profile.read(
                "south", TableSource.text("criteria", CRITERIA + edits), TableSource.text("services", SERVICES));
    }

    private Criterion row(Profile profile, String id) {
        return profile.over(national).set("small").criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> read(CriteriaCatalogue catalogue) {
        return catalogue
                .evaluator()
                .evaluate(
                        Presentation.on(Given.DAY)
                                .addSymptoms(Symptom.of("cough").build())
                                .build(),
                        RecordReading.complete())
                .results()
                .stream()
                .filter(each -> each.verdict() != Verdict.UNKNOWN)
                .map(each -> each.criterion().id())
                .toList();
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Profile.read(folder))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(folder + ": " + message);
    }
}
