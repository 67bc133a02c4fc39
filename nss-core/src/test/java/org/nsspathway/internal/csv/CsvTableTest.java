package org.nsspathway.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsspathway.problem.TableException;

class CsvTableTest {

    private static CsvTable parse(String text) {
        return CsvTable.parse("rules.csv", text);
    }

    private static String fault(String text) {
        return parse(text).rows().get(0).fault().orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_of_every_kind_end_a_row(String end) {
        CsvTable table = parse("id,title" + end + "A,one" + end + "B,two" + end);
        assertThat(table.rows()).extracting(row -> row.cell("title")).containsExactly("one", "two");
        assertThat(table.rows()).extracting(row -> row.place().row()).containsExactly(2, 3);
    }

    @Test
    void the_last_row_needs_no_line_end() {
        assertThat(parse("id\nA").rows()).extracting(row -> row.cell("id")).containsExactly("A");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(parse("\uFEFFid,title\nA,one").header()).containsExactly("id", "title");
    }

    @Test
    void a_byte_order_mark_before_a_quoted_header_is_passed_over() {
        assertThat(parse("\uFEFF\"id\",title\nA,one").header()).containsExactly("id", "title");
    }

    @Test
    void semicolons_separate_where_the_header_has_more_of_them() {
        CsvTable table = parse("id;title;note\nA;one, or two;\"x;y\"\n");
        assertThat(table.header()).containsExactly("id", "title", "note");
        assertThat(table.rows().get(0).cell("title")).isEqualTo("one, or two");
        assertThat(table.rows().get(0).cell("note")).isEqualTo("x;y");
    }

    @Test
    void semicolons_inside_a_quoted_header_cell_do_not_make_them_the_separator() {
        assertThat(parse("id,\"a;b;c\"\n1,2").header()).containsExactly("id", "a;b;c");
    }

    @Test
    void quotes_hold_separators_and_doubled_quotes() {
        assertThat(parse("id,title\n\"A\",\"say \"\"no\"\", then\"")
                        .rows()
                        .get(0)
                        .cell("title"))
                .isEqualTo("say \"no\", then");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_break_inside_quotes_belongs_to_the_cell_and_later_rows_keep_their_line(String end) {
        CsvTable table = parse("id,title" + end + "A,\"one" + end + "two\"" + end + "B,three");
        assertThat(table.rows().get(0).cell("title")).isEqualTo("one" + end + "two");
        assertThat(table.rows()).extracting(row -> row.place().row()).containsExactly(2, 4);
    }

    @Test
    void blank_lines_are_left_out_and_counted_as_lines() {
        CsvTable table = parse("id,title\n\nA,one\n   \nB,two\n\n");
        assertThat(table.rows()).extracting(row -> row.place().row()).containsExactly(3, 5);
    }

    @Test
    void a_row_of_empty_cells_is_a_row() {
        assertThat(parse("id,title\n,\n").rows()).hasSize(1);
    }

    @Test
    void cells_lose_the_blanks_at_their_ends() {
        assertThat(parse("id , title\n A ,\" one \"").rows().get(0).cell("title"))
                .isEqualTo("one");
    }

    @Test
    void too_few_cells_are_a_fault_that_names_both_numbers() {
        assertThat(fault("id,title,note\nA,one"))
                .isEqualTo(
                        "The row has 2 cells but the header has 3. Put a cell that holds commas or line breaks in quotes.");
    }

    @Test
    void too_many_cells_are_a_fault() {
        assertThat(fault("id,title\nA,one,two"))
                .isEqualTo(
                        "The row has 3 cells but the header has 2. Put a cell that holds commas or line breaks in quotes.");
    }

    @Test
    void an_unclosed_quote_is_a_fault_that_names_its_line() {
        CsvTable table = parse("id,title\nA,one\nB,\"two\nC,three\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).fault())
                .contains(
                        "A quote is opened in line 3 and never closed. Close it; everything after it was taken for one cell.");
    }

    @Test
    void text_after_a_closing_quote_is_a_fault_of_that_row_only() {
        CsvTable table = parse("id,title\nA,\"one\" two\nB,three");
        assertThat(table.rows().get(0).fault())
                .contains("Text follows a closing quote. Double the quotes that belong to the cell.");
        assertThat(table.rows().get(1).fault()).isEmpty();
    }

    @Test
    void a_good_row_has_no_fault() {
        assertThat(fault("id\nA")).isEmpty();
    }

    @Test
    void a_doubled_column_name_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse("id,title,id\n"))
                .withMessage("rules.csv, row 1: column 3 has the name of another. Rename or remove one.");
    }

    @Test
    void a_blank_column_name_is_refused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse("id,,title\n"))
                .withMessage("rules.csv, row 1: column 2 has no name. Give every column one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", "  \n"})
    void an_empty_text_is_refused(String text) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse(text))
                .withMessage("rules.csv: the table is empty. Put a header line with the column names first.");
    }

    @Test
    void a_missing_column_is_refused_with_the_columns_there_are() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse("id,tilte\nA,one").requireColumns(List.of("id", "title")))
                .withMessage("rules.csv, row 1: column 'title' is missing. The columns here are: id, tilte.");
    }

    @Test
    void a_table_of_rules_with_one_broken_row_is_refused_whole() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse("id,title\nA,one\nB\n").requireWhole(List.of("id")))
                .withMessage(
                        "rules.csv, row 3: The row has 1 cells but the header has 2. Put a cell that holds commas or line breaks in quotes.");
    }

    @Test
    void a_required_cell_that_is_blank_is_refused_with_its_column() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> parse("id,title\nA,  ").rows().get(0).required("title"))
                .withMessage("rules.csv, row 2, column title: the cell is empty and must not be. Fill it in.");
    }

    @Test
    void a_list_is_split_at_semicolons_and_holds_no_blanks() {
        assertThat(parse("id,words\nA, x ;; y;").rows().get(0).list("words")).containsExactly("x", "y");
    }

    @Test
    void a_cell_of_a_column_that_is_not_there_is_empty() {
        assertThat(parse("id\nA").rows().get(0).cell("note")).isEmpty();
    }

    @Test
    void a_text_longer_than_the_limit_is_refused_before_it_is_read_to_its_end() {
        EndlessReader endless = new EndlessReader();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> CsvTable.parse("rules.csv", endless))
                .withMessage("rules.csv: the table has more than 67108864 characters. Split it.");
        assertThat(endless.given).isLessThan(2L * CsvTable.MOST_CHARACTERS);
    }

    /** Never ends. */
    private static final class EndlessReader extends Reader {
        private long given;

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            java.util.Arrays.fill(buffer, offset, offset + length, 'x');
            given += length;
            return length;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void a_first_line_that_is_no_header_is_never_repeated() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() ->
                        parse("NHS 943 476 5919,61,female\n").requireColumns(java.util.List.of("case_id", "facts")))
                .withMessage(
                        "rules.csv, row 1: column 'case_id' is missing. The first line must name the columns: case_id, facts.");
    }
}
