package org.nsspathway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.routing.PathwayRouter;

/** What do the rules and services of one place say, which it wrote as two small CSV files? */
public final class LocalCriteria {
    private static final String CRITERIA = """
            set,id,column,value,note
            nhs-nss-core,CORE-CONST,min_age,40,board paper 12
            """;
    private static final String SERVICES = """
            service,offered,open_from,suspended_from,accepts_from,min_age,excludes,on_missing_tests,on_unknown_primary,\
            on_several_sites,on_recurrence,fallback,source,read_on,note
            nss,yes,,,,,,,,,,test-first,Our service specification,2026-11-25,
            """;

    private LocalCriteria() {}

    /**
     * People of 39 and of 40 who have been tired for six weeks.
     *
     * @param arguments none
     * @throws IOException if the temporary folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectory(Files.createTempDirectory("nss").resolve("north"));
        Files.writeString(folder.resolve("north.criteria.csv"), CRITERIA);
        Files.writeString(folder.resolve("north.services.csv"), SERVICES);

        PathwayRouter national = PathwayRouter.of(CriteriaCatalogue.installed());
        PathwayRouter north = national.in(Profile.read(folder));
        for (int age : new int[] {39, 40}) {
            Presentation presentation = Presentation.on(LocalDate.of(2026, 3, 2))
                    .person(Person.builder().ageInYears(age).build())
                    .addSymptoms(Symptom.of("fatigue")
                            .addQualifiers("unexplained")
                            .lasting(TimeSpan.ofWeeks(6))
                            .build())
                    .build();
            for (PathwayRouter router : new PathwayRouter[] {national, north}) {
                System.out.println(age
                        + (router == north ? " in the north: " : " by the national rules: ")
                        + router.decide(presentation, RecordReading.complete())
                                .pathway()
                                .label());
            }
        }
    }
}
