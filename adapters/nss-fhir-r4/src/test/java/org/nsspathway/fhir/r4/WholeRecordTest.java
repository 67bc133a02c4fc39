package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.DateInterval;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Sex;

/** The person, and records that are not one person's. */
class WholeRecordTest {
    @ParameterizedTest
    @CsvSource({
        "1970-09-11, male,    MALE,    1970-09-11",
        "1970-09,    female,  FEMALE,  1970-09",
        "1970,       other,   OTHER,   1970",
        "1970,       unknown, UNKNOWN, 1970"
    })
    void a_birth_may_be_known_in_part(String birth, String gender, Sex sex, String born) {
        Person person = patient("'gender':'" + gender + "','birthDate':'" + birth + "'")
                .presentation()
                .orElseThrow()
                .person();

        assertThat(person.sex()).isEqualTo(sex);
        assertThat(person.born()).contains(DateInterval.parse(born));
    }

    @Test
    void a_birth_that_cannot_be_leaves_the_age_unknown() {
        assertThat(patient("'birthDate':'2027-01-01'")
                        .presentation()
                        .orElseThrow()
                        .person())
                .isEqualTo(Person.unknown());
        assertThat(Uk.found(patient("'birthDate':'2027-01-01'"))).containsExactly("Patient.birthDate NSS-F023");
        assertThat(Uk.found(patient("'birthDate':'11/09/1970'")))
                .containsExactly("Patient NSS-F003", "Patient.birthDate NSS-F022");
    }

    @Test
    void a_gender_that_differs_from_the_sex_at_birth_decides_about_no_organ() {
        FhirRecord it = patient("'gender':'male','extension':[{'url':"
                + "'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex','valueCode':'F'}]");

        assertThat(it.presentation().orElseThrow().person().sex()).isEqualTo(Sex.OTHER);
        assertThat(Uk.found(it)).containsExactly("Patient.gender NSS-F023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'deceasedBoolean':true          | false",
                "'deceasedBoolean':false         | true",
                "'deceasedDateTime':'2026-03-02' | false",
                "'deceasedDateTime':'2026-03-03' | true",
                "'deceasedDateTime':'2026-03'    | false",
                "'deceasedDateTime':'2025'       | false"
            })
    void nothing_is_read_of_a_person_who_had_died(String deceased, boolean read) {
        FhirRecord it = patient(deceased);

        assertThat(it.presentation().isPresent()).isEqualTo(read);
        assertThat(Uk.found(it).equals(List.of("Patient.deceased NSS-F006"))).isEqualTo(!read);
    }

    @Test
    void a_record_of_two_people_is_rejected() {
        String two = "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient','id':'1'}},"
                + "{'resource':{'resourceType':'Patient','id':'2'}}]}";
        String named = "{'resourceType':'Bundle','entry':["
                + "{'resource':{'resourceType':'Condition','subject':{'reference':'Patient/1'}}},"
                + "{'resource':{'resourceType':'Condition','subject':{'reference':'Patient/2'}}}]}";

        for (String bundle : List.of(two, named)) {
            FhirRecord it = read(bundle);
            assertThat(it.presentation()).isEmpty();
            assertThat(Uk.found(it)).containsExactly("Bundle NSS-F005");
        }
    }

    @Test
    void what_is_about_somebody_else_or_nobody_is_not_read() {
        String bundle = "{'resourceType':'Bundle','id':'b','entry':["
                + "{'fullUrl':'https://server/fhir/Patient/1','resource':{'resourceType':'Patient','id':'1',"
                + "'identifier':[{'value':'77'}]}}," + about("{'reference':'Patient/1'}")
                + "," + about("{'reference':'https://server/fhir/Patient/1/_history/3'}") + ","
                + about("{'identifier':{'value':'77'}}") + "," + about("{'identifier':{'value':'78'}}") + ","
                + about("{'reference':'Patient/2'}") + "," + about("{}") + "]}";
        FhirRecord it = read(bundle);

        assertThat(it.presentation().orElseThrow().symptoms()).hasSize(3);
        assertThat(Uk.found(it))
                .containsExactly(
                        "Bundle.entry[4].resource NSS-F005",
                        "Bundle.entry[5].resource NSS-F005",
                        "Bundle.entry[6].resource NSS-F005");
        assertThat(it.problems().toString()).doesNotContain("77", "78");
    }

    @Test
    void a_record_is_named_by_its_bundle_or_by_its_patient() {
        assertThat(Uk.record().id()).isEqualTo("b1");
        assertThat(read("{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient','id':'p'}}]}")
                        .id())
                .isEqualTo("p");
        assertThat(patient("'gender':'male'").id()).isEmpty();
    }

    private static String about(String subject) {
        return "{'resource':{'resourceType':'Condition','code':" + Uk.snomed("84229001") + ",'subject':" + subject
                + "}}";
    }

    private static FhirRecord patient(String members) {
        return read("{'resourceType':'Patient'," + members + "}");
    }

    private static FhirRecord read(String json) {
        return Uk.READER.read("record.json", json.replace('\'', '"'), Uk.DAY);
    }
}
