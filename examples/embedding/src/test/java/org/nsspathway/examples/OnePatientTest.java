package org.nsspathway.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OnePatientTest {

    @Test
    void prints_what_is_met_what_to_ask_the_route_and_the_due_date() throws IOException {
        assertThat(printed()).isEqualTo(expected("one-patient.txt"));
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(caught, true, UTF_8)) {
            System.setOut(out);
            OnePatient.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return caught.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String expected(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(OnePatientTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}
