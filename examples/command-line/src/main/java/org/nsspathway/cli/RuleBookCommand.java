package org.nsspathway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nsspathway.cli.rulebook.RuleBook;
import org.nsspathway.criteria.CriteriaCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the rule book as pages and one table. */
@Command(
        name = "rule-book",
        mixinStandardHelpOptions = true,
        description = "Writes the rule book as Markdown, a page for every set or site, and all rules as one CSV table.")
final class RuleBookCommand implements Callable<Integer> {
    /** Where this repository keeps its cases. */
    static final List<Path> CASES =
            List.of(Path.of("nss-criteria-uk/src/test/resources/cases"), Path.of("examples/cases"));

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FOLDER",
            description =
                    "The folder of the book. What an earlier book left there and this one does not have is removed.")
    private Path out = Path.of("");

    @Option(
            names = "--cases",
            split = ",",
            paramLabel = "FOLDER",
            description = "Folders with tables of cases that cover the rules. Default: those of this repository.")
    private List<Path> cases = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Path> folders = (cases.isEmpty() ? CASES : cases)
                .stream().filter(Files::isDirectory).toList();
        SortedMap<String, String> pages = RuleBook.pages(CriteriaCatalogue.installed(), folders);
        try {
            Files.createDirectories(out);
            removeOthers(pages);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = out.resolve(page.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, page.getValue());
            }
        } catch (IOException e) {
            throw new CannotWrite(out.toString(), e);
        }
        spec.commandLine().getOut().println("Wrote " + pages.size() + " files to " + out);
        return ExitCode.ALL_READ;
    }

    /** Only in a folder that holds a book: its first page says so. */
    private void removeOthers(SortedMap<String, String> pages) throws IOException {
        List<Path> there;
        try (Stream<Path> files = Files.walk(out)) {
            there = files.sorted(Comparator.reverseOrder())
                    .filter(Files::isRegularFile)
                    .toList();
        }
        boolean isBook = there.isEmpty() || RuleBook.isPage(out.resolve("README.md"));
        if (!isBook) {
            throw new IllegalArgumentException(
                    out + " holds something else than a rule book. Name an empty folder, or that of an earlier book.");
        }
        for (Path file : there) {
            if (!pages.containsKey(out.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
    }
}
