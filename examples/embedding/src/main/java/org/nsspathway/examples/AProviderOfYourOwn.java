package org.nsspathway.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.criteria.CriterionResult;
import org.nsspathway.presentation.Person;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.presentation.Symptom;
import org.nsspathway.presentation.TimeSpan;
import org.nsspathway.vocabulary.TableSource;

/** How do criteria of one's own come in beside those of the United Kingdom? This one is an example and no clinical rule. */
public final class AProviderOfYourOwn implements CriteriaProvider {

    @Override
    public String name() {
        return "example";
    }

    @Override
    public List<TableSource> sets() {
        return List.of(TableSource.text("sets.csv", """
                id,version,title,role,table
                example,2026-04-01,Example,criteria,criteria.csv
                """));
    }

    @Override
    public TableSource table(String name) {
        return TableSource.text(name, """
                id,title,parent,source,section,source_read_on,url,confidence,status,effective_from,effective_to,population,sex,\
                organ,min_age,max_age,condition,action,alternative_action,destination,urgency,direct_access,strength,modifiers,\
                result_facts,note,reviewed_on
                EX-SWEATS,Night sweats,,Example protocol,1,2026-03-01,,I,local,,,,any,,18,,"night_sweats[duration >= 3w]",\
                suspected_cancer_pathway_referral,,nss,suspected_cancer_pathway,no,consider,,,,
                """);
    }

    /**
     * A person of 50 has had night sweats for three weeks.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Stream<CriteriaProvider> installed =
                ServiceLoader.load(CriteriaProvider.class).stream().map(ServiceLoader.Provider::get);
        CriteriaCatalogue catalogue = CriteriaCatalogue.of(
                Stream.concat(installed, Stream.of(new AProviderOfYourOwn())).toList());
        Presentation presentation = Presentation.on(LocalDate.of(2026, 4, 2))
                .person(Person.builder().ageInYears(50).build())
                .addSymptoms(
                        Symptom.of("night_sweats").lasting(TimeSpan.ofWeeks(3)).build())
                .build();
        CriterionResult result = catalogue
                .evaluator("example")
                .evaluate(presentation, RecordReading.partial())
                .of("EX-SWEATS");
        System.out.println(
                result.set().id() + "  " + result.criterion().id() + "  " + result.verdict() + "  " + result.reason());
    }
}
