package org.nsspathway.criteria.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.condition.Verdict;
import org.nsspathway.criteria.Evaluation;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;
import org.nsspathway.vocabulary.Vocabulary;

/**
 * A case with what its writer expects: exactly which rows are met, and some that are not met or unknown. The cases of
 * NICE NG12 were written from the rows and definitions before anything read them.
 */
record ExpectedCase(String id, Presentation presentation, Map<String, String> columns) {
    private static final Path NICE_NG12 = Path.of("src/test/resources/cases/nice-ng12");

    /** All cases of NICE NG12, in the order of their files. */
    static List<ExpectedCase> ofNiceNg12(Vocabulary vocabulary) {
        try (Stream<Path> files = Files.list(NICE_NG12)) {
            List<ExpectedCase> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                CaseTable table = CaseTable.read(TableSource.file(file), vocabulary);
                assertThat(table.problems()).isEmpty();
                table.cases().forEach(each -> all.add(of(each)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedCase of(Case it) {
        return new ExpectedCase(it.id(), it.presentation(), it.furtherColumns());
    }

    RecordReading reading() {
        return switch (column("reading")) {
            case "complete" -> RecordReading.complete();
            case "partial" -> RecordReading.partial();
            default -> throw new IllegalArgumentException(id + ": reading must be complete or partial");
        };
    }

    String column(String name) {
        return columns.getOrDefault(name, "");
    }

    Set<String> ids(String column) {
        return Arrays.stream(column(column).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What came out otherwise than expected, in words; empty where nothing did. */
    String surprise(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        Set<String> met = with(evaluation, Verdict.MET);
        if (!met.equals(ids("expected_met"))) {
            out.append("met ").append(met).append(" and not ").append(ids("expected_met"));
        }
        missing(out, "not met", ids("expected_not_met"), with(evaluation, Verdict.NOT_MET));
        missing(out, "unknown", ids("expected_unknown"), with(evaluation, Verdict.UNKNOWN));
        return out.toString();
    }

    private static void missing(StringBuilder out, String what, Set<String> expected, Set<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            out.append(out.isEmpty() ? "" : "; ")
                    .append(what)
                    .append(" should be ")
                    .append(missing);
        }
    }

    static Set<String> with(Evaluation evaluation, Verdict verdict) {
        return evaluation.with(verdict).stream()
                .map(each -> each.criterion().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
