package org.example.alliance;

import java.util.List;
import java.util.Set;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.testkit.CriteriaProviderContract;
import org.nsspathway.vocabulary.TableSource;

/** Holds the provider to what every provider must keep. */
class AllianceCriteriaTest extends CriteriaProviderContract {

    @Override
    protected CriteriaProvider provider() {
        return new AllianceCriteria();
    }

    @Override
    protected List<TableSource> caseTables() {
        return List.of(TableSource.resource("cases.csv", () -> getClass().getResourceAsStream("cases.csv")));
    }

    @Override
    protected Set<String> knownToBeUncovered() {
        return Set.of();
    }
}
