package org.nsspathway.cohort.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.presentation.Presentation;

/** The order of rows changes nothing but the way they are read. */
class OrderOfRowsTest {

    @TempDir
    private Path sorted;

    @TempDir
    private Path shuffled;

    private static final int PEOPLE = 3_000;

    @Test
    void shuffled_tables_give_the_same_people_as_sorted_ones() throws IOException {
        TestCohort.Result inOrder =
                cohort(sorted, new Random(0), false, "p%06d").read();
        TestCohort.Result inAnyOrder =
                cohort(shuffled, new Random(1), true, "p%06d").read();

        assertThat(inOrder.inOrder()).isTrue();
        assertThat(inAnyOrder.inOrder()).isFalse();
        assertThat(byId(inAnyOrder)).isEqualTo(byId(inOrder)).hasSize(PEOPLE);
        assertThat(inAnyOrder.ledger().rows()).isEqualTo(inOrder.ledger().rows());
        assertThat(inOrder.rows(CohortTable.SYMPTOMS).rejected()).isEqualTo(3);
    }

    @Test
    void identifiers_that_count_as_numbers_are_read_as_they_are() throws IOException {
        TestCohort.Result read = cohort(sorted, new Random(0), false, "%d").read();

        assertThat(read.inOrder()).isTrue();
        assertThat(byId(read)).hasSize(PEOPLE);
    }

    @Test
    void a_table_that_leaves_the_order_late_is_read_again_from_the_start() throws IOException {
        TestCohort cohort = cohort(sorted, new Random(0), false, "p%06d");
        List<String> rows = new ArrayList<>(List.of("person_id,term,recorded_on"));
        for (int i = 0; i < PEOPLE; i++) {
            rows.add(String.format("p%06d,cough,2026-02-01", i));
        }
        rows.add("p000000,fatigue,2026-02-01");
        TestCohort.Result read =
                cohort.table("symptoms", rows.toArray(new String[0])).read();

        assertThat(read.inOrder()).isFalse();
        assertThat(read.rows(CohortTable.SYMPTOMS))
                .isEqualTo(new RowLedger.Rows(CohortTable.SYMPTOMS, PEOPLE + 1, PEOPLE + 1, 0, 0, 0));
        assertThat(read.of("a0").symptoms()).hasSize(2);
    }

    private static Map<String, Presentation> byId(TestCohort.Result read) {
        Map<String, Presentation> all = new TreeMap<>();
        for (int i = 0; i < read.ids().size(); i++) {
            all.put(read.ids().get(i), read.presentations().get(i));
        }
        return all;
    }

    private static TestCohort cohort(Path folder, Random order, boolean shuffle, String id) throws IOException {
        List<String> persons = new ArrayList<>();
        List<String> assessments = new ArrayList<>();
        List<String> symptoms = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String person = String.format(id, i);
            persons.add(person + ",female," + (1930 + i % 70));
            assessments.add(person + ",a" + i + ",2026-03-02");
            for (int k = 0; k < i % 4; k++) {
                symptoms.add(person + ",cough,2026-02-0" + (1 + k));
            }
        }
        symptoms.add(String.format(id, 77) + ",no_such_thing,2026-02-01");
        symptoms.add(String.format(id, 5) + ",cough,2026-02-31");
        symptoms.add(String.format(id, PEOPLE) + ",cough,2026-02-01");
        symptoms.sort((a, b) -> {
            String one = a.substring(0, a.indexOf(','));
            String two = b.substring(0, b.indexOf(','));
            return one.length() == two.length() ? one.compareTo(two) : one.length() - two.length();
        });
        if (shuffle) {
            Collections.shuffle(persons, order);
            Collections.shuffle(assessments, order);
            Collections.shuffle(symptoms, order);
        }
        persons.add(0, "person_id,sex,year_of_birth");
        assessments.add(0, "person_id,assessment_id,assessed_on");
        symptoms.add(0, "person_id,term,recorded_on");
        return TestCohort.in(folder)
                .table("persons", persons.toArray(new String[0]))
                .table("assessments", assessments.toArray(new String[0]))
                .table("symptoms", symptoms.toArray(new String[0]));
    }
}
