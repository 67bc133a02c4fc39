package org.nsspathway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsspathway.cli.rulebook.RuleBook;
import org.nsspathway.criteria.CriteriaCatalogue;

class RuleBookCommandTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path BOOK = ROOT.resolve("docs/rule-book");
    private static final List<Path> CASES =
            RuleBookCommand.CASES.stream().map(ROOT::resolve).toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_rule_book_of_this_repository_is_what_tables_and_cases_say_now() throws IOException {
        SortedMap<String, String> now = RuleBook.pages(CriteriaCatalogue.installed(), CASES);

        assertThat(read(BOOK))
                .as(
                        "docs/rule-book is stale. Build the command and write the book again, from the root of the repository: "
                                + "./mvnw -q -Pquick -pl examples/command-line -am package -DskipTests && "
                                + "java -jar examples/command-line/target/nss.jar rule-book -o docs/rule-book")
                .isEqualTo(now);
    }

    @Test
    void every_rule_that_is_installed_has_its_section_with_source_condition_and_sentence() {
        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        SortedMap<String, String> pages = RuleBook.pages(catalogue, List.of());

        catalogue.sets().forEach(set -> {
            String all =
                    String.join("", pages.subMap(set.id() + "/", set.id() + "0").values());
            assertThat(pages.get("README.md")).contains(set.id());
            set.criteria()
                    .forEach(each -> assertThat(all)
                            .contains("### " + each.id() + " " + each.title())
                            .contains(catalogue.inEnglish(each) + "\n\n```text\n"
                                    + each.condition().text() + "\n```"));
        });
    }

    @Test
    void a_set_with_versions_has_a_page_of_what_changed_and_a_rule_the_cases_that_cover_it() {
        SortedMap<String, String> pages = RuleBook.pages(CriteriaCatalogue.installed(), CASES);

        assertThat(pages.get("nice-ng12/changes-2026-04.md"))
                .contains("Rows that end: 1.5.7, 1.5.9a, 1.5.9b, 1.13.2, 1.13.3, 1.13.4.")
                .contains("| condition | ca125_iu_ml < 35 | ca125_iu_ml >= 0 AND NOT FIRES(1.5.7) |")
                .doesNotContain("1.1.1a");
        assertThat(pages.get("nice-ng12/colorectal.md"))
                .contains("### 1.3.2 FIT of 10 or more")
                .contains("| met in | ");
        assertThat(pages.get("rules.csv"))
                .startsWith(
                        "set,rule,title,source,section,source_read_on,confidence,status,effective_from,effective_to,"
                                + "cases_met,cases_not_met,cases_unknown,reviewed_on\n");
    }

    @Test
    void the_book_replaces_an_earlier_one_and_leaves_every_other_folder_alone() throws IOException {
        Path book = folder.resolve("book");
        assertThat(Call.of("rule-book", "-o", book.toString()).out()).startsWith("Wrote ");
        Files.writeString(book.resolve("old-set.md"), "a page of an earlier book");
        assertThat(Call.of("rule-book", "-o", book.toString()).exit()).isZero();
        assertThat(book.resolve("old-set.md")).doesNotExist();

        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("README.md"), "something else");
        Call refused = Call.of("rule-book", "-o", other.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains(other + " holds something else than a rule book. Name an empty folder");
        assertThat(other.resolve("README.md")).hasContent("something else");
    }

    private static SortedMap<String, String> read(Path book) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(book)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(
                        book.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return pages;
    }
}
