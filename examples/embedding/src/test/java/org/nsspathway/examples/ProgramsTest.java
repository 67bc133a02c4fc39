package org.nsspathway.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program answers its question, word for word as it is kept beside this test. */
class ProgramsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "nsspathway", "examples");
    private static final Path ANSWERS = Path.of("src", "test", "resources", "org", "nsspathway", "examples");
    private static final String CASES = Path.of("..", "cases").toString();

    /** What a program's {@code main} is. */
    @FunctionalInterface
    private interface Program {
        void main(String... arguments) throws IOException;
    }

    private record Question(Class<?> asked, Program program, List<String> arguments) {
        @Override
        public String toString() {
            return asked.getSimpleName();
        }
    }

    private static List<Question> questions() {
        return List.of(
                new Question(OnePatient.class, OnePatient::main, List.of()),
                new Question(WhatIsMissing.class, WhatIsMissing::main, List.of()),
                new Question(HowWouldTheAnswerChange.class, HowWouldTheAnswerChange::main, List.of()),
                new Question(HowADecisionIsMade.class, HowADecisionIsMade::main, List.of(CASES + "/first-look.csv")),
                new Question(LocalCriteria.class, LocalCriteria::main, List.of()),
                new Question(AProviderOfYourOwn.class, AProviderOfYourOwn::main, List.of()),
                new Question(WhenIsTheDeadline.class, WhenIsTheDeadline::main, List.of()),
                new Question(TrackingList.class, TrackingList::main, List.of(CASES + "/referrals.csv")),
                new Question(TodayAgainstProposed.class, TodayAgainstProposed::main, List.of("2000")),
                new Question(AMillionPeople.class, AMillionPeople::main, List.of("20480")),
                new Question(FhirBundleToDecision.class, FhirBundleToDecision::main, List.of(CASES + "/bundle.json")),
                new Question(ReplayOfAnOldDecision.class, ReplayOfAnOldDecision::main, List.of()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void prints_the_answer_that_is_kept(Question question) throws IOException {
        assertThat(printed(question)).isEqualTo(read(ANSWERS.resolve(question + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void is_read_from_top_to_bottom_in_fewer_than_60_lines_of_code(Question question) throws IOException {
        assertThat(read(SOURCES.resolve(question + ".java"))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("import") && !line.startsWith("*")))
                .hasSizeLessThan(60);
    }

    @Test
    void every_program_is_asked() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("package-info.java")))
                    .containsExactlyInAnyOrderElementsOf(
                            questions().stream().map(each -> each + ".java").toList());
        }
    }

    private static String printed(Question question) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(caught, true, UTF_8)) {
            System.setOut(out);
            question.program().main(question.arguments().toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return caught.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
