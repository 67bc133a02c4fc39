package org.nsspathway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsspathway.problem.ProblemCode;

/** The page on problem codes lists every code once, in order, with what it means and what to do. */
class ProblemCodesGuideTest {
    private static final List<List<String>> ROWS = Guide.page("problem-codes.md").lines().stream()
            .filter(line -> line.startsWith("| `NSS-"))
            .map(line -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1))
                    .map(String::strip)
                    .toList())
            .toList();

    @Test
    void every_code_is_listed_once_in_its_order() {
        assertThat(ROWS.stream().map(row -> row.get(0).replace("`", "")))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .sorted()
                        .toList());
    }

    @Test
    void every_code_says_what_it_means_and_what_to_do() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
    }
}
