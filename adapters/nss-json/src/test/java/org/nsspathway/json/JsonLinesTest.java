package org.nsspathway.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.problem.Problem;

/** One document a line: as many go in as come out or are rejected, and no more than one is held. */
class JsonLinesTest {
    private static final String GOOD = "{\"assessed_on\":\"2026-03-02\"}";

    @Test
    void good_lines_go_on_after_bad_ones_and_none_is_lost() {
        String text = "\uFEFF" + GOOD + "\n\n{broken\r\n" + GOOD + "\r\n{\"assessed_on\":\"2026\"}\n" + GOOD;

        JsonLines<Presentation> lines = Uk.JSON.lines("people.ndjson", new StringReader(text));
        List<String> problems = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        while (lines.hasNext()) {
            JsonRead<Presentation> each = lines.next();
            each.problems().stream().map(Problem::toString).forEach(problems::add);
            each.value().ifPresent(presentation -> read.add(lines.line()));
        }

        assertThat(read).containsExactly(1, 4, 6);
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("people.ndjson, row 3: NSS-J001");
        assertThat(problems.get(1)).startsWith("people.ndjson, row 5, column /assessed_on: NSS-J004");
        assertThat(lines.documents()).isEqualTo(5).isEqualTo(read.size() + lines.rejected());
    }

    @Test
    void a_line_beyond_all_measure_is_rejected_without_being_held_and_the_next_is_read() {
        Endless endless = new Endless(200_000_000L, "\n" + GOOD + "\n");

        JsonLines<Presentation> lines = Uk.JSON.lines("people.ndjson", endless);

        assertThat(lines.next().problems())
                .extracting(Problem::toString)
                .containsExactly("people.ndjson, row 1: NSS-J001 the line is longer than 8000000 characters"
                        + " and was not read. Split it.");
        assertThat(lines.next().value()).isPresent();
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.rejected()).isEqualTo(1);
    }

    @Test
    void no_further_line_is_read_before_it_is_asked_for() {
        Endless endless = new Endless(Long.MAX_VALUE, "");
        JsonLines<Presentation> lines = Uk.JSON.lines("people.ndjson", new Reader() {
            private final Reader first = new StringReader(GOOD + "\n" + " ".repeat(8192));

            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int read = first.read(into, from, length);
                return read < 0 ? endless.read(into, from, length) : read;
            }

            @Override
            public void close() {}
        });

        assertThat(lines.next().value()).isPresent();
        assertThat(endless.given).isZero();
    }

    @Test
    void nothing_and_blank_lines_are_no_documents() {
        JsonLines<Presentation> lines = Uk.JSON.lines("people.ndjson", new StringReader("\n  \n\n"));

        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.documents()).isZero();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_reader_that_fails_is_the_callers_to_see() {
        JsonLines<Presentation> lines = Uk.JSON.lines("people.ndjson", new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public void close() {}
        });

        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk gone");
    }

    /** So many letters, and then a text. */
    private static final class Endless extends Reader {
        private final long letters;
        private final StringReader rest;
        private long given;

        Endless(long letters, String rest) {
            this.letters = letters;
            this.rest = new StringReader(rest);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (given >= letters) {
                return rest.read(into, from, length);
            }
            java.util.Arrays.fill(into, from, from + length, 'x');
            given += length;
            return length;
        }

        @Override
        public void close() {}
    }
}
