package org.example.alliance;

import java.util.List;
import org.nsspathway.criteria.CriteriaProvider;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.TableSource;

/** The local criteria of an alliance, beside those of the United Kingdom. */
public final class AllianceCriteria implements CriteriaProvider {

    @Override
    public String name() {
        return "Example alliance";
    }

    @Override
    public List<TableSource> sets() {
        return List.of(table("alliance-sets.csv"));
    }

    @Override
    public TableSource table(String name) {
        return TableSource.resource(name, () -> AllianceCriteria.class.getResourceAsStream(name));
    }

    @Override
    public List<TableSource> facts() {
        return List.of(table("alliance-facts.csv"));
    }

    @Override
    public List<Derivation> derivations() {
        return List.of(new Highest());
    }
}
