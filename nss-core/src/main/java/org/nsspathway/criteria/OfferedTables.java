package org.nsspathway.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nsspathway.vocabulary.Derivation;
import org.nsspathway.vocabulary.TableSource;

/** What some providers offer, of each kind in the order of the providers. Not what is in the tables: that is read later. */
final class OfferedTables {
    final List<TableSource> facts = new ArrayList<>();
    final List<TableSource> qualifiers = new ArrayList<>();
    final List<Derivation> derivations = new ArrayList<>();
    final List<TableSource> defaultLimits = new ArrayList<>();
    final List<TableSource> resultWindows = new ArrayList<>();
    final List<TableSource> units = new ArrayList<>();
    final List<TableSource> guidance = new ArrayList<>();
    final List<TableSource> populationAges = new ArrayList<>();
    final List<TableSource> filterTests = new ArrayList<>();
    final List<TableSource> codes = new ArrayList<>();

    OfferedTables(Collection<? extends CriteriaProvider> providers) {
        for (CriteriaProvider each : providers) {
            facts.addAll(each.facts());
            qualifiers.addAll(each.qualifiers());
            derivations.addAll(each.derivations());
            defaultLimits.addAll(each.defaultLimits());
            resultWindows.addAll(each.resultWindows());
            units.addAll(each.units());
            guidance.addAll(each.guidance());
            populationAges.addAll(each.populationAges());
            filterTests.addAll(each.filterTests());
            codes.addAll(each.codes());
        }
    }
}
