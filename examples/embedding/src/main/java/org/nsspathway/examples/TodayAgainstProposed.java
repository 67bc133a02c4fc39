package org.nsspathway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nsspathway.cohort.CohortComparison;
import org.nsspathway.cohort.CohortInput;
import org.nsspathway.cohort.CohortSummary;
import org.nsspathway.cohort.ComparedRules;
import org.nsspathway.cohort.ComparisonChoice;
import org.nsspathway.cohort.generate.CohortGenerator;
import org.nsspathway.cohort.generate.GeneratorOptions;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.presentation.RecordReading;

/** What if the criteria were adopted that Breast Cancer Now proposed in 2023: whom would they gain in a cohort? */
public final class TodayAgainstProposed {
    private static final String VERSION = "example";

    private TodayAgainstProposed() {}

    /**
     * Synthetic people, of whom nothing follows about anybody.
     *
     * @param arguments how many people
     * @throws IOException if the temporary folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("nss");
        GeneratorOptions people = GeneratorOptions.builder()
                .people(Long.parseLong(arguments[0]))
                .seed(1)
                .out(folder.resolve("people"))
                .build();
        CohortGenerator.generate(people, VERSION, done -> {});

        CriteriaCatalogue catalogue = CriteriaCatalogue.installed();
        CohortInput input = CohortInput.builder()
                .folder(people.out())
                .out(folder.resolve("compared"))
                .catalogue(catalogue)
                .reading(RecordReading.complete())
                .libraryVersion(VERSION)
                .build();
        ComparedRules today = new ComparedRules("today", catalogue, List.of("nhs-nss-core"), false);
        ComparedRules proposed =
                new ComparedRules("proposed", catalogue, List.of("nhs-nss-core", "bcn-2023-proposed"), false);
        CohortSummary summary = CohortComparison.run(
                input, new ComparisonChoice(today, proposed, List.of(6, 12), false), (step, done, all) -> {});

        System.out.println(summary.people() + " people, " + summary.assessments() + " assessments, "
                + summary.rowsRejected() + " rows rejected");
        Files.readAllLines(input.out().resolve("comparison.csv")).stream()
                .filter(line -> line.startsWith("breakdown") || line.startsWith("all") || line.startsWith("sex"))
                .forEach(System.out::println);
    }
}
