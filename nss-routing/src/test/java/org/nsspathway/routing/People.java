package org.nsspathway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.nsspathway.cases.CaseTable;
import org.nsspathway.criteria.CriteriaCatalogue;
import org.nsspathway.criteria.Profile;
import org.nsspathway.pathway.Service;
import org.nsspathway.presentation.Presentation;
import org.nsspathway.presentation.RecordReading;
import org.nsspathway.vocabulary.TableSource;

/** People written in one line, and where they go. */
final class People {
    static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.installed();
    static final PathwayRouter ROUTER = PathwayRouter.of(CATALOGUE);

    private People() {}

    /** A woman of 60 on 2 March 2026, read as a complete record. */
    static RoutingDecision decide(String facts) {
        return decide(ROUTER, 60, "female", facts);
    }

    static RoutingDecision decide(int age, String sex, String facts) {
        return decide(ROUTER, age, sex, facts);
    }

    static RoutingDecision decide(PathwayRouter router, int age, String sex, String facts) {
        return router.decide(person(age, sex, "2026-03-02", facts), RecordReading.complete());
    }

    /** The same in a consultation: what is not recorded is unknown. */
    static RoutingDecision consult(String facts) {
        return ROUTER.decide(person(60, "female", "2026-03-02", facts), RecordReading.partial());
    }

    static Presentation person(int age, String sex, String day, String facts) {
        String cell = "\"" + facts.replace("\"", "\"\"") + "\"";
        CaseTable table = CaseTable.read(
                TableSource.text(
                        "test",
                        "case_id,age,sex,assessed_on,facts\nx," + age + "," + sex + "," + day + "," + cell + "\n"),
                CATALOGUE.vocabulary());
        assertThat(table.problems()).isEmpty();
        return table.cases().get(0).presentation();
    }

    /** A router in a place with these services and no changes of rules. */
    static PathwayRouter in(Service... services) {
        return ROUTER.in(new Profile("place", List.of(), List.of(services)));
    }

    static Service.Builder offered(String pathway) {
        return Service.builder().pathway(pathway).offered(true).source("test");
    }

    static Service notOffered(String pathway) {
        return Service.builder().pathway(pathway).offered(false).source("test").build();
    }
}
