package org.nsspathway.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.Sex;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TestResult;
import org.nsspathway.referral.EventKind;

/** Every message that the NHS itself published as an example is read, or refused with its reason. */
class SamplesTest {

    /**
     * What comes of each file, worked out by hand from the file: read or rejected, symptoms, results, referrals, and the
     * codes of its problems.
     */
    @ParameterizedTest
    @CsvSource({
        "UKCore-Bundle-Batch-Example,                                 rejected, 0, 0, 0, NSS-F001",
        "UKCore-Condition-BleedingFromEar-Example,                    read,     0, 0, 0, NSS-F010",
        "UKCore-Condition-HipReplacement-Example,                     read,     0, 0, 0, NSS-F010",
        "UKCore-DiagnosticReport-CTChestScan-Example,                 read,     0, 0, 0, NSS-F010",
        "UKCore-DiagnosticReport-Lab-DiagnosticStudiesReport-Example, read,     0, 0, 0, NSS-F010",
        "UKCore-Encounter-InpatientEncounter-Example,                 read,     0, 0, 0, NSS-F004",
        "UKCore-MedicationStatement-Amoxicillin-Example,              read,     0, 0, 0, NSS-F010",
        "UKCore-Observation-Group-FullBloodCount-Example,             read,     0, 0, 0, ''",
        "UKCore-Observation-Lab-Albumin-Example,                      read,     0, 1, 0, NSS-F022",
        "UKCore-Observation-Lab-RedCellCount-Example,                 read,     0, 0, 0, NSS-F010",
        "UKCore-Observation-Lab-Sn-AbsentData-Example,                read,     0, 0, 0, NSS-F010",
        "UKCore-Observation-Lab-WhiteCellCount-Example,               read,     0, 0, 0, NSS-F010",
        "UKCore-Observation-PipeSmoker-Example,                       read,     0, 0, 0, NSS-F010",
        "UKCore-Observation-VitalSigns-BMI-Example,                   read,     0, 0, 0, NSS-F010 NSS-F010",
        "UKCore-Observation-VitalSigns-BodyWeight-Example,            read,     0, 1, 0, ''",
        "UKCore-Patient-RichardSmith-Example,                         read,     0, 0, 0, ''",
        "UKCore-Patient-Sn-SingleLanguage-Example,                    read,     0, 0, 0, ''",
        "UKCore-ServiceRequest-CTChestScan-Example,                   read,     0, 0, 0, NSS-F010 NSS-F013",
        "UKCore-ServiceRequest-ColonoscopyRequest-Example,            read,     1, 0, 0, NSS-F011",
        "UKCore-ServiceRequest-Lab-CReactiveProtein-Example,          read,     0, 1, 0, NSS-F010",
        "UKCore-Task-Colonoscopy-Example,                             read,     0, 0, 0, NSS-F004",
        "bars-r4-ServiceRequest-get,                                  read,     0, 0, 1, NSS-F003 NSS-F003",
        "bars-r4-process-message-post,                                read,     0, 0, 0, "
                + "NSS-F004 NSS-F004 NSS-F004 NSS-F004 NSS-F004 NSS-F004 NSS-F004 NSS-F004 NSS-F004",
        "ers-r4-ServiceRequest-search-referral,                       read,     0, 0, 1, ''",
        "ers-r4-ServiceRequest-search-referral-and-advice,            read,     0, 0, 1, NSS-F010",
        "ers-stu3-codesystem-priority,                                rejected, 0, 0, 0, NSS-F002",
        "ers-stu3-create-referral-request,                            rejected, 0, 0, 0, NSS-F002"
    })
    void each_sample(String file, String fate, int symptoms, int results, int referrals, String codes) {
        FhirRecord it = read(file);

        assertThat(it.presentation().isPresent()).isEqualTo(fate.equals("read"));
        it.presentation().ifPresent(presentation -> {
            assertThat(presentation.symptoms()).hasSize(symptoms);
            assertThat(presentation.results()).hasSize(results);
        });
        assertThat(it.referrals()).hasSize(referrals);
        assertThat(it.problems())
                .extracting(problem -> problem.code())
                .containsExactlyElementsOf(codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" ")));
    }

    @Test
    void no_sample_is_left_out_of_the_table() throws Exception {
        List<String> rows = List.of(SamplesTest.class
                .getDeclaredMethod(
                        "each_sample", String.class, String.class, int.class, int.class, int.class, String.class)
                .getAnnotation(CsvSource.class)
                .value());
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .allSatisfy(name -> assertThat(rows).anyMatch(row -> row.startsWith(name + ",")))
                    .hasSameSizeAs(rows);
        }
    }

    @Test
    void two_generations_of_laboratory_codes_on_one_result_are_one_result() {
        assertThat(presentation("UKCore-Observation-Lab-Albumin-Example").results())
                .containsExactly(TestResult.number("albumin_g_l", "47")
                        .takenOn(java.time.LocalDate.of(2022, 3, 8))
                        .range(new java.math.BigDecimal("35"), new java.math.BigDecimal("50"))
                        .build());
    }

    @Test
    void a_patient_has_a_birth_and_a_sex_and_nothing_that_names_him() {
        assertThat(presentation("UKCore-Patient-RichardSmith-Example").person())
                .isEqualTo(Person.builder()
                        .bornOn(java.time.LocalDate.of(1970, 9, 11))
                        .sex(Sex.MALE)
                        .build());
    }

    @Test
    void the_symptom_for_which_a_test_is_requested_is_there_and_the_diagnosis_that_is_suspected_is_unknown() {
        assertThat(presentation("UKCore-ServiceRequest-ColonoscopyRequest-Example")
                        .symptoms())
                .containsExactly(Symptom.of("abdominal_distension")
                        .recordedOn(java.time.LocalDate.of(2021, 10, 13))
                        .build());
        assertThat(presentation("UKCore-ServiceRequest-CTChestScan-Example").history())
                .isEmpty();
        assertThat(presentation("UKCore-ServiceRequest-CTChestScan-Example").unread())
                .containsExactly("pulmonary_embolism", Presentation.ANYTHING);
    }

    @Test
    void a_referral_says_when_it_was_written_and_not_when_it_was_received() {
        assertThat(read("bars-r4-ServiceRequest-get").referrals())
                .singleElement()
                .satisfies(referral -> {
                    assertThat(referral.receivedOn()).isEmpty();
                    assertThat(referral.first(EventKind.DECISION_TO_REFER)
                                    .orElseThrow()
                                    .on())
                            .isEqualTo("2021-11-26");
                });
    }

    @Test
    void another_version_of_fhir_is_refused_with_what_tells_it() {
        assertThat(Uk.texts(read("ers-stu3-create-referral-request")))
                .containsExactly("the message is not FHIR R4: a profile of Parameters names another version."
                        + " Nothing of it was read. Send R4.");
    }

    @Test
    void each_element_that_the_parser_drops_is_told() {
        assertThat(Uk.texts(read("bars-r4-ServiceRequest-get")))
                .containsExactly(
                        "'basedOn' is not of the form that FHIR R4 gives it; it was not read, and nothing of a result or"
                                + " finding that it belongs to. Correct the resource.",
                        "'PatientInstruction' is not known in FHIR R4; it was not read, and nothing of a result or"
                                + " finding that it belongs to. Correct the resource.");
    }

    private static org.nsspathway.presentation.Presentation presentation(String file) {
        return read(file).presentation().orElseThrow();
    }

    private static FhirRecord read(String file) {
        try {
            return Uk.READER.read(file, Files.readString(folder().resolve(file + ".json")), Uk.DAY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SamplesTest.class.getResource("samples"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
