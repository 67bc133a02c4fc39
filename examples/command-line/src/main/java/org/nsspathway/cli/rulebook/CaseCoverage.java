package org.nsspathway.cli.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nsspathway.cases.Case;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaSet;
import org.nsspathway.criteria.Criterion;
import org.nsspathway.vocabulary.TableSource;

/** Which cases say of a rule that it is met, not met or unknown: those that name its id in a column of expectations. */
final class CaseCoverage {
    private static final List<String> COLUMNS = List.of("expected_met", "expected_not_met", "expected_unknown");

    private final Map<String, List<List<Reference>>> byRow = new HashMap<>();

    /** A case by its file and id. */
    record Reference(String file, String id) {}

    private CaseCoverage() {}

    /** All tables of cases under some folders; a file that holds none is passed over. */
    static CaseCoverage read(CriteriaCatalogue catalogue, List<Path> folders) {
        CaseCoverage coverage = new CaseCoverage();
        for (Path folder : folders) {
            for (Path file : tables(folder)) {
                CaseTable.read(TableSource.file(file), catalogue.vocabulary())
                        .cases()
                        .forEach(each -> coverage.add(file.getFileName() + "", each, catalogue));
            }
        }
        return coverage;
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") && holdsExpectations(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsExpectations(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String header = lines.findFirst().orElse("");
            return header.contains("case_id")
                    && header.contains("facts")
                    && COLUMNS.stream().anyMatch(header::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file, Case it, CriteriaCatalogue catalogue) {
        LocalDate day = it.presentation().assessedOn();
        for (int column = 0; column < COLUMNS.size(); column++) {
            String cell = it.furtherColumns().getOrDefault(COLUMNS.get(column), "");
            for (String id : cell.split("[; ]+", -1)) {
                for (CriteriaSet set : catalogue.sets()) {
                    Optional<Criterion> row = set.inForceOn(day).stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst();
                    int at = column;
                    row.ifPresent(each -> of(set, each).get(at).add(new Reference(file, it.id())));
                }
            }
        }
    }

    /** The cases in which a rule is met, not met and unknown, in this order. */
    List<List<Reference>> of(CriteriaSet set, Criterion rule) {
        String row = set.id() + " " + rule.id() + " " + rule.effectiveFrom();
        return byRow.computeIfAbsent(row, key -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
